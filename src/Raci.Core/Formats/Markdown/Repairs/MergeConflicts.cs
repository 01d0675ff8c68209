using System.Text;
using Raci.Formats.Documents;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Markdown.Repairs;

/// <summary>Reads a document with unresolved merge conflicts as if the first side of each had been kept, and tells both sides.</summary>
internal static class MergeConflicts
{
    private const string Ours = "<<<<<<<";
    private const string Base = "|||||||";
    private const string Middle = "=======";
    private const string Theirs = ">>>>>>>";

    /// <summary>Gets the document without the second sides; itself where there is no conflict.</summary>
    public static SourceText Resolve(SourceText text, DiagnosticList diagnostics)
    {
        var kept = new List<int>(text.LineCount);
        var (fence, fenceSign) = (0, '`');
        for (var line = 0; line < text.LineCount; line++)
        {
            var content = text.Line(line).TrimStart(" \t");
            var length = LineSyntax.FenceLength(content);
            if (length > 0 && (fence == 0 || (length >= fence && content[0] == fenceSign)))
                (fence, fenceSign) = fence == 0 ? (length, content[0]) : (0, '`');
            if (fence == 0 && IsMarker(text.Line(line), Ours) && ConflictAt(text, line) is { } conflict)
            {
                Tell(text, conflict, diagnostics);
                kept.AddRange(Enumerable.Range(line + 1, conflict.FirstEnd - line - 1));
                line = conflict.End;
                continue;
            }

            kept.Add(line);
        }

        return kept.Count == text.LineCount ? text : Of(text, kept);
    }

    private static bool IsMarker(ReadOnlySpan<char> line, string marker) =>
        line.StartsWith(marker) && (line.Length == marker.Length || line[marker.Length] is ' ' or '\t');

    // A second start inside means that the first is none, so each line is looked at twice at most.
    private static (int Start, int FirstEnd, int Middle, int End)? ConflictAt(SourceText text, int start)
    {
        var (firstEnd, middle) = (-1, -1);
        for (var line = start + 1; line < text.LineCount; line++)
        {
            var content = text.Line(line);
            if (IsMarker(content, Ours))
                return null;
            if (firstEnd < 0 && IsMarker(content, Base))
                firstEnd = line;
            else if (middle < 0 && IsMarker(content, Middle))
                (firstEnd, middle) = (firstEnd < 0 ? line : firstEnd, line);
            else if (middle >= 0 && IsMarker(content, Theirs))
                return (start, firstEnd, middle, line);
        }

        return null;
    }

    private static void Tell(SourceText text, (int Start, int FirstEnd, int Middle, int End) conflict, DiagnosticList diagnostics) =>
        diagnostics.Add(MergeConflict.At(
            text.LocationOf(conflict.Start, 0),
            new Wording(LinesOf(text, conflict.Start + 1, conflict.FirstEnd)),
            NameOf(text.Line(conflict.Start), "the first side"),
            new Wording(LinesOf(text, conflict.Middle + 1, conflict.End)),
            NameOf(text.Line(conflict.End), "the second side")));

    private static string LinesOf(SourceText text, int first, int end)
    {
        var (from, to) = (text.LocationOf(first, 0).Line, text.LocationOf(Math.Max(first, end - 1), 0).Line);
        return first == end ? "nothing" : from == to ? $"line {from}" : $"lines {from}–{to}";
    }

    private static string NameOf(ReadOnlySpan<char> marker, string otherwise)
    {
        var name = marker[Ours.Length..].Trim(" \t");
        return name.IsEmpty ? otherwise : name.ToString();
    }

    private static SourceText Of(SourceText text, List<int> kept)
    {
        var page = new StringBuilder(text.Text.Length);
        foreach (var line in kept)
            page.Append(text.Text.AsSpan(text.StartOf(line), text.StartOf(line + 1) - text.StartOf(line)));
        return new SourceText(page.ToString(), (line, column) => text.LocationOf(line < kept.Count ? kept[line] : text.LineCount - 1, column));
    }
}
