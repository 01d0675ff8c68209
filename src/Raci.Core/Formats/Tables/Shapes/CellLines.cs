namespace Raci.Formats.Tables.Shapes;

/// <summary>Takes the lines of a cell apart: those of the source, and those that a tag of HTML ends.</summary>
internal static class CellLines
{
    private static readonly string[] Tags = ["<br>", "<br/>", "<br />", "<li>", "</li>", "<ul>", "</ul>", "<p>", "</p>"];

    /// <summary>Gets the lines that hold something.</summary>
    public static List<Text> Of(SourceTable table, int row, int column)
    {
        var source = table.Lines(row, column).Trim();
        var lines = new List<Text>();
        if (source.IsEmpty)
            return lines;
        var start = 0;
        for (var i = 0; i < source.Length; i++)
        {
            var length = BreakLength(source[i..]);
            if (length == 0)
                continue;
            Add(lines, table.ToText(source[start..i].Trim(), row, column));
            (start, i) = (i + length, i + length - 1);
        }

        Add(lines, table.ToText(start == 0 ? source : source[start..].Trim(), row, column));
        return lines;
    }

    private static int BreakLength(ReadOnlySpan<char> rest)
    {
        if (rest[0] is '\n' or '\r' or '\u2028')
            return 1;
        if (rest[0] != '<')
            return 0;
        foreach (var tag in Tags)
        {
            if (rest.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
                return tag.Length;
        }

        return 0;
    }

    private static void Add(List<Text> lines, Text line)
    {
        if (!line.IsEmpty)
            lines.Add(line);
    }
}
