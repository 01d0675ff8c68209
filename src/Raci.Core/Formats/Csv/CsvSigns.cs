namespace Raci.Formats.Csv;

/// <summary>Tells whether a text is CSV by the separators of its first lines.</summary>
internal static class CsvSigns
{
    private const int SureColumns = 3;

    /// <summary>Gets how surely a text is CSV: likely where at least two lines have the same two or more separators, or where it states its separator.</summary>
    /// <param name="start">The start of the text.</param>
    /// <param name="usual">The separator of the format; with the default a text with tabs may be CSV as well, and is rather TSV.</param>
    public static FormatMatch Find(string start, char usual)
    {
        var end = start.IndexOf('\n', StringComparison.Ordinal);
        if (CsvSeparator.Stated((end < 0 ? start : start[..end]).AsSpan().TrimEnd('\r')) is not null)
            return usual == '\t' ? FormatMatch.Possible : FormatMatch.Likely;
        if (HasPipeTable(start) || IsOfAnother(start.AsSpan().TrimStart()))
            return FormatMatch.None;
        var (separator, lines, times) = CsvSeparator.Find(start, usual);
        if (lines < 2 || (usual == '\t' && separator != '\t'))
            return FormatMatch.None;
        return times + 1 >= SureColumns && separator != '|' ? FormatMatch.Likely : FormatMatch.Possible;
    }

    /// <summary>Tells whether most lines of a text's start have the same separators, if only one each; comments aside.</summary>
    /// <param name="start">The start of the text.</param>
    /// <param name="usual">The separator of the format.</param>
    public static bool HasRows(string start, char usual)
    {
        var (separator, lines, _) = CsvSeparator.Find(start, usual);
        if (lines < 2 || HasPipeTable(start) || IsOfAnother(start.AsSpan().TrimStart()))
            return false;
        var (rows, others) = (0, 0);
        foreach (var line in start.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace() || line[0] == '#')
                continue;
            if (line.Contains(separator))
                rows++;
            else
                others++;
        }

        return rows > others;
    }

    // Elements, an object, or a list of objects or lists.
    private static bool IsOfAnother(ReadOnlySpan<char> start) => start is ['<' or '{', ..] || (start is ['[', ..] && start[1..].TrimStart() is ['{' or '[', ..]);

    // A row of dashes below a row with pipes is Markdown.
    private static bool HasPipeTable(ReadOnlySpan<char> start)
    {
        foreach (var line in start.EnumerateLines())
        {
            if (line.Contains('-') && line.Contains('|') && !line.ContainsAnyExcept(" \t|:-"))
                return true;
        }

        return false;
    }
}
