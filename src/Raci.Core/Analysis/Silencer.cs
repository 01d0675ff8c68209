using Raci.Collections;

namespace Raci.Analysis;

/// <summary>A comment in a document that keeps rules silent: <c>&lt;!-- raci-disable RACI3002 --&gt;</c>.</summary>
/// <param name="Line">The line of the comment, counted from one.</param>
/// <param name="Column">Its column, counted from one.</param>
/// <param name="Ids">The ids of the rules; none for all.</param>
/// <param name="FirstLine">The first line it speaks of: that of a row, or of a table.</param>
/// <param name="LastLine">The last line it speaks of; below the first where it speaks of nothing.</param>
public sealed record Silencer(int Line, int Column, ValueList<string> Ids, int FirstLine, int LastLine)
{
    /// <summary>Gets whether it stands at the end of a row and speaks of that row alone.</summary>
    public bool IsOfRow => FirstLine == Line;

    /// <summary>Tells whether a finding stands where the silencer speaks of, and is of a rule it names.</summary>
    public bool Covers(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var line = finding.Diagnostic.Location.Line;
        return line >= FirstLine && line <= LastLine
            && (!IsOfRow || finding.Place is { IsPhase: false })
            && (Ids.Count == 0 || Ids.Contains(finding.Id, StringComparer.OrdinalIgnoreCase));
    }
}
