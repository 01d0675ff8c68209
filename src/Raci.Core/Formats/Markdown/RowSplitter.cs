using Raci.Formats.Documents;

namespace Raci.Formats.Markdown;

/// <summary>Splits a row of a pipe table into its cells.</summary>
internal static class RowSplitter
{
    // Looking for the end of code spans is not linear; longer lines are no work of people.
    private const int LongestWithCode = 65_536;

    /// <summary>Splits a row at its pipes; those behind a backslash do not count, and the outer ones are no cells.</summary>
    /// <param name="line">The row.</param>
    /// <param name="offset">Where the row starts in the document.</param>
    /// <param name="code">Which pipes inside code spans do not count either.</param>
    /// <param name="cells">Takes the cells, without the spaces around them.</param>
    /// <returns>The number of cells.</returns>
    public static int Split(ReadOnlySpan<char> line, int offset, CodePipes code, List<CellRange> cells)
    {
        var before = cells.Count;
        var (start, end) = (0, LengthWithoutSilencer(line));
        while (start < end && line[start] is ' ' or '\t')
            start++;
        if (start < end && line[start] == '|')
            start++;
        while (true)
        {
            var pipe = NextPipe(line[..end], start, code);
            if (pipe < 0)
                break;
            cells.Add(Trim(line, start, pipe, offset));
            start = pipe + 1;
        }

        if (start < end || cells.Count == before)
            cells.Add(Trim(line, start, end, offset));
        return cells.Count - before;
    }

    /// <summary>Splits a row as its author meant it: <c>`a|b`</c> is one piece of code, and so is any other where the row has too many cells otherwise.</summary>
    /// <returns>The number of cells, which may not be that of the columns.</returns>
    public static int Split(ReadOnlySpan<char> line, int offset, int columns, List<CellRange> cells)
    {
        var before = cells.Count;
        if (line.Length > LongestWithCode || !line.Contains('`'))
        {
            var all = Split(line, offset, CodePipes.Split, cells);
            return all <= columns ? all : WithoutOddSpaces(line, offset, before, cells);
        }

        var count = Split(line, offset, CodePipes.KeepTight, cells);
        if (count <= columns)
            return count;
        cells.RemoveRange(before, count);
        count = Split(line, offset, CodePipes.KeepAll, cells);
        if (count >= columns)
            return count;
        cells.RemoveRange(before, count);
        return Split(line, offset, CodePipes.Split, cells);
    }

    /// <summary>Tells whether a line has a pipe that splits it.</summary>
    public static bool HasPipe(ReadOnlySpan<char> line) => NextPipe(line, 0, CodePipes.Split) >= 0;

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

    // Spaces that are none to Markdown make a cell of their own before the first pipe.
    private static int WithoutOddSpaces(ReadOnlySpan<char> line, int offset, int before, List<CellRange> cells)
    {
        var (start, length) = cells[before];
        if (length > 0 && line.Slice(start - offset, length).Trim(LineSyntax.OddSpaces).IsEmpty)
            cells.RemoveAt(before);
        return cells.Count - before;
    }

    private static int NextPipe(ReadOnlySpan<char> line, int start, CodePipes code)
    {
        while (start < line.Length)
        {
            var stop = code == CodePipes.Split ? line[start..].IndexOfAny('|', '\\') : line[start..].IndexOfAny('|', '\\', '`');
            if (stop < 0)
                return -1;
            start += stop;
            if (line[start] == '|')
                return start;
            start = line[start] == '\\' ? start + 2 : AfterCode(line, start, code);
        }

        return -1;
    }

    // A code span ends at the next run of as many backticks; without one the backticks are just characters.
    private static int AfterCode(ReadOnlySpan<char> line, int start, CodePipes code)
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
                return code == CodePipes.KeepAll || IsTight(line[start..at]) ? at : start + length;
        }

        return start + length;
    }

    // No pipe beside a space: what stands between cells nearly always has spaces around it.
    private static bool IsTight(ReadOnlySpan<char> span)
    {
        for (var i = 1; i < span.Length - 1; i++)
        {
            if (span[i] == '|' && (span[i - 1] is ' ' or '\t' || span[i + 1] is ' ' or '\t'))
                return false;
        }

        return true;
    }

    // Nor the spaces there. The comment is no part of what a row or a cell says.
    private static int LengthWithoutSilencer(ReadOnlySpan<char> piece)
    {
        while (true)
        {
            var length = piece.Length;
            while (length > 0 && piece[length - 1] is ' ' or '\t')
                length--;
            // Nearly every cell ends otherwise, and pays no more than this.
            if (length == 0 || piece[length - 1] != '>')
                return length;
            piece = piece[..length];
            if (!piece.EndsWith("-->"))
                return length;
            var comment = piece.LastIndexOf("<!--");
            if (comment < 0 || SilencerComment.Measure(piece[comment..]) == 0)
                return length;
            piece = piece[..comment];
        }
    }

    private static CellRange Trim(ReadOnlySpan<char> line, int start, int end, int offset)
    {
        end = start + LengthWithoutSilencer(line[start..end]);
        while (start < end && line[start] is ' ' or '\t')
            start++;
        return new CellRange(offset + start, end - start);
    }
}
