using System.Buffers;

namespace Raci.Formats.Markdown;

/// <summary>Splits a row of a pipe table into its cells.</summary>
internal static class RowSplitter
{
    // Looking for the end of code spans is not linear; longer lines are no work of people.
    private const int LongestWithCode = 65_536;

    private static readonly SearchValues<char> Stops = SearchValues.Create("|\\");
    private static readonly SearchValues<char> StopsAndCode = SearchValues.Create("|\\`");

    /// <summary>Splits a row at its pipes; those behind a backslash do not count, and the outer ones are no cells.</summary>
    /// <param name="line">The row.</param>
    /// <param name="offset">Where the row starts in the document.</param>
    /// <param name="keepCode">Whether pipes inside code spans do not count either.</param>
    /// <param name="cells">Takes the cells, without the spaces around them.</param>
    /// <returns>The number of cells.</returns>
    public static int Split(ReadOnlySpan<char> line, int offset, bool keepCode, List<CellRange> cells)
    {
        var before = cells.Count;
        var end = line.TrimEnd(" \t").Length;
        var start = end - line[..end].TrimStart(" \t").Length;
        if (start < end && line[start] == '|')
            start++;
        while (true)
        {
            var pipe = NextPipe(line[..end], start, keepCode);
            if (pipe < 0)
                break;
            cells.Add(Trim(line, start, pipe, offset));
            start = pipe + 1;
        }

        if (start < end || cells.Count == before)
            cells.Add(Trim(line, start, end, offset));
        return cells.Count - before;
    }

    /// <summary>Splits a row into as many cells as the header has, if need be by leaving pipes in code spans alone; gives the number of cells it has.</summary>
    public static int Split(ReadOnlySpan<char> line, int offset, int columns, List<CellRange> cells)
    {
        var before = cells.Count;
        var count = Split(line, offset, keepCode: false, cells);
        if (count <= columns || line.Length > LongestWithCode || !line.Contains('`'))
            return count;
        cells.RemoveRange(before, count);
        var keeping = Split(line, offset, keepCode: true, cells);
        if (keeping >= columns)
            return keeping;
        cells.RemoveRange(before, keeping);
        return Split(line, offset, keepCode: false, cells);
    }

    /// <summary>Tells whether a line has a pipe that splits it.</summary>
    public static bool HasPipe(ReadOnlySpan<char> line) => NextPipe(line, 0, keepCode: false) >= 0;

    /// <summary>Gets the number of columns of a delimiter row such as <c>|---|:-:|</c>; zero where the line is none.</summary>
    public static int CountDelimiters(ReadOnlySpan<char> line)
    {
        if (!line.Contains('|') || line.ContainsAnyExcept("|-: \t"))
            return 0;
        var content = line.Trim(" \t");
        content = content[0] == '|' ? content[1..] : content;
        content = content.Length > 0 && content[^1] == '|' ? content[..^1] : content;
        var count = 0;
        foreach (var range in content.Split('|'))
        {
            var cell = content[range].Trim(" \t");
            var dashes = cell.TrimStart(':').TrimEnd(':');
            if (dashes.IsEmpty || dashes.ContainsAnyExcept('-') || cell.Length - dashes.Length > 2)
                return 0;
            count++;
        }

        return count;
    }

    private static int NextPipe(ReadOnlySpan<char> line, int start, bool keepCode)
    {
        while (start < line.Length)
        {
            var stop = line[start..].IndexOfAny(keepCode ? StopsAndCode : Stops);
            if (stop < 0)
                return -1;
            start += stop;
            if (line[start] == '|')
                return start;
            start = line[start] == '\\' ? start + 2 : AfterCode(line, start);
        }

        return -1;
    }

    // A code span ends at the next run of as many backticks; without one the backticks are just characters.
    private static int AfterCode(ReadOnlySpan<char> line, int start)
    {
        var length = line[start..].Length - line[start..].TrimStart('`').Length;
        for (var at = start + length; at < line.Length;)
        {
            var next = line[at..].IndexOf('`');
            if (next < 0)
                break;
            at += next;
            var run = line[at..].Length - line[at..].TrimStart('`').Length;
            at += run;
            if (run == length)
                return at;
        }

        return start + length;
    }

    private static CellRange Trim(ReadOnlySpan<char> line, int start, int end, int offset)
    {
        while (end > start && line[end - 1] is ' ' or '\t')
            end--;
        while (start < end && line[start] is ' ' or '\t')
            start++;
        return new CellRange(offset + start, end - start);
    }
}
