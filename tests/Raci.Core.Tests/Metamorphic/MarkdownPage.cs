using System.Text;

namespace Raci.Core.Tests.Metamorphic;

/// <summary>Writes the parts of a document as Markdown.</summary>
internal static class MarkdownPage
{
    public static string Write(IEnumerable<ForeignBlock> blocks, ForeignStyle style) => string.Join("\n\n", blocks.Select(block => block switch
    {
        ForeignBlock.Heading { Level: 1 or 2 } heading when style.Phases == PhaseStyle.Underlined => $"{heading.Words}\n{new string(heading.Level == 1 ? '=' : '-', 5)}",
        ForeignBlock.Heading heading => $"{new string('#', heading.Level)} {heading.Words}",
        ForeignBlock.Prose prose => prose.Lines,
        ForeignBlock.Table table when style.Kind == DocumentKind.MarkdownWithHtml => HtmlPage.Table(table.Rows),
        ForeignBlock.Table table => Table(table.Rows, style),
        _ => throw new InvalidOperationException($"{block}"),
    }));

    private static string Table(string[][] rows, ForeignStyle style)
    {
        var widths = rows[0].Select((_, column) => style.Padding == "\t" ? rows.Max(row => column < row.Length ? row[column].Length : 0) : 0).ToList();
        var lines = new StringBuilder();
        for (var i = 0; i < rows.Length; i++)
        {
            AddRow(lines, rows[i], widths, style);
            if (i == 0)
                AddRow(lines, [.. widths.Select(width => Dashes(style.Alignment, width))], widths, style);
        }

        return lines.ToString().TrimEnd('\n');
    }

    private static void AddRow(StringBuilder lines, string[] cells, List<int> widths, ForeignStyle style)
    {
        var space = style.Padding == "\t" ? " " : style.Padding;
        var row = string.Join($"{space}|{space}", cells.Select((cell, i) => cell.PadRight(widths[i])));
        lines.Append(style.Pipes switch
        {
            "||" => $"|{space}{row}{space}|",
            "|" => $"|{space}{row}",
            _ => row,
        }).Append('\n');
    }

    private static string Dashes(string alignment, int width) => alignment.Length >= width ? alignment : alignment.Insert(alignment.IndexOf('-', StringComparison.Ordinal), new string('-', width - alignment.Length));
}
