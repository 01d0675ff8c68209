using Raci.Collections;

namespace Raci.Formats.Excel;

/// <summary>Lists what the sheet of notes shows: the prose line by line and the notes, under the phase they belong to.</summary>
internal static class NoteLines
{
    /// <summary>One row of the sheet: a heading, or a text, which may have a mark before it.</summary>
    public sealed record Line(string? Mark, Text Text, string? Long, bool IsHeading);

    /// <summary>Gets the rows of a matrix; none where it has neither prose nor notes.</summary>
    public static ValueList<Line> Of(Matrix matrix, WorkbookLabels labels)
    {
        var lines = new List<Line>();
        Add(lines, labels.Before, [matrix.Prose.Before], []);
        foreach (var (phase, _, path) in PhaseWalk.Of(matrix.Phases))
            Add(lines, CellLimits.Cut(path.ToString()), [phase.Introduction, phase.Conclusion], phase.Notes);
        Add(lines, labels.After, [matrix.Prose.After], []);
        Add(lines, labels.Notes, [], matrix.Notes);
        return lines.ToValueList();
    }

    /// <summary>Gets the lines of prose that are not empty, each no longer than a cell holds.</summary>
    public static List<string> Of(string prose) =>
        [.. prose.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0).SelectMany(CellLimits.Split)];

    private static void Add(List<Line> lines, string heading, ReadOnlySpan<string> prose, ValueList<Note> notes)
    {
        var start = lines.Count;
        foreach (var text in prose)
        {
            foreach (var line in Of(text))
                lines.Add(new Line(null, default, line, IsHeading: false));
        }

        foreach (var note in notes)
            lines.Add(new Line(note.Mark, note.Text, null, IsHeading: false));
        if (lines.Count > start && heading.Length > 0)
            lines.Insert(start, new Line(null, default, heading, IsHeading: true));
    }
}
