using System.Text;
using Raci.Collections;
using Raci.Formats;

namespace Raci.Core.Tests.Formats.AsciiDoc;

/// <summary>Writes a matrix as an AsciiDoc page: a section for each phase, in it a table with a column for each party.</summary>
public sealed class AsciiDocWriter : IMatrixWriter
{
    public ValueList<Diagnostic> Write(Matrix matrix, Stream output)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(output);
        var kept = AsciiDocFormat.Keep(matrix);
        var page = new StringBuilder($"= {kept.Title}\n");
        if (RoleScheme.BuiltIn.Contains(kept.Scheme))
            page.Append($":scheme: {kept.Scheme}\n");
        foreach (var phase in kept.Phases)
            AddPhase(page, kept, phase, level: 1);
        output.Write(Encoding.UTF8.GetBytes(page.ToString()));
        return matrix == kept
            ? []
            : [new Diagnostic("ADOC2001", DiagnosticSeverity.Warning, "the page holds titles, names, roles, marks and remarks as plain text, and nothing else", SourceLocation.None)];
    }

    private static void AddPhase(StringBuilder page, Matrix matrix, Phase phase, int level)
    {
        page.Append($"\n={new string('=', level)} {phase.Title}\n");
        if (phase.Activities.Count > 0)
        {
            page.Append("\n[options=\"header\"]\n|===\n");
            AddRow(page, matrix.Parties.Select(party => party.Name).Prepend("Activity"));
            foreach (var activity in phase.Activities)
                AddRow(page, matrix.Parties.Select(party => activity.AssignmentOf(party).ToString(matrix.Scheme)).Prepend($"{activity.Name}"));
            page.Append("|===\n");
        }

        foreach (var inner in phase.Phases)
            AddPhase(page, matrix, inner, level + 1);
    }

    private static void AddRow(StringBuilder page, IEnumerable<string> cells) =>
        page.AppendJoin(' ', cells.Select(cell => $"| {cell.Replace("|", "\\|", StringComparison.Ordinal)}")).Append('\n');
}
