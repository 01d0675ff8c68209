using Raci.Analysis;
using Raci.Tool.Inputs;
using Raci.Tool.Reporting;

namespace Raci.Tool.Checking;

/// <summary>The row a finding is about, with its cell marked: the line of the document, else the row as a table would show it.</summary>
internal static class FindingLine
{
    /// <summary>Gets the row; null where the finding is about the whole matrix.</summary>
    public static Snippet? Of(Finding finding, NamedMatrix document, int width)
    {
        var location = finding.Diagnostic.Location;
        if (location.Line > 0 && location.JsonPointer is null && document.Excerpts?.At(location) is { } line)
            return Snippet.Of(finding.Diagnostic, line, width);
        if (finding.Place is not { IsPhase: false } place)
            return null;
        var activity = document.Matrix.ActivityAt(place);
        var row = new List<string> { activity.Name.ToString() };
        foreach (var party in document.Matrix.Parties)
            row.Add(activity.AssignmentOf(party).ToString(document.Matrix.Scheme));
        var marked = finding.Party is { } named ? document.Matrix.Parties.IndexOf(named.Name) + 1 : 0;
        var start = 2 + row.Take(marked).Sum(cell => cell.Length + 3);
        var window = LineWindow.Of($"| {string.Join(" | ", row)} |", start, Math.Max(1, row[marked].Length), Math.Max(20, width - 6));
        return new Snippet("  ", window.Text, RightToLeft.IsIn(window.Text) ? "" : $"{new string(' ', window.MarkStart)}^{new string('~', window.MarkWidth - 1)}");
    }
}
