using System.Text;

namespace Raci.Core.Tests.Metamorphic;

/// <summary>Writes the parts of a document as rows of a spreadsheet.</summary>
internal static class GridPage
{
    public static string Csv(IEnumerable<ForeignBlock> blocks, char separator) =>
        string.Join("\n\n", Pieces(blocks).Select(rows => string.Join('\n', rows.Select(row => string.Join(separator, row.Select(cell => Quoted(cell, separator))))))) + "\n";

    /// <summary>Gets a workbook as text: sheets in brackets, cells parted by bars.</summary>
    public static string Workbook(IEnumerable<ForeignBlock> blocks, bool hasSheets)
    {
        var book = new StringBuilder(hasSheets ? "" : "[Plan]\n");
        foreach (var rows in Pieces(blocks))
        {
            if (hasSheets && rows is [[var name], ..])
                book.Append($"[{name}]\n");
            book.Append(string.Join('\n', rows.Skip(hasSheets && rows[0].Length == 1 ? 1 : 0).Select(row => string.Join('|', row.Select(cell => cell.Replace(" | ", " / ", StringComparison.Ordinal).ReplaceLineEndings(", ")))))).Append(hasSheets ? "\n" : "\n\n");
        }

        return book.ToString().TrimEnd('\n');
    }

    // A heading stands right above what it heads.
    private static IEnumerable<List<string[]>> Pieces(IEnumerable<ForeignBlock> blocks)
    {
        var rows = new List<string[]>();
        foreach (var block in blocks)
        {
            if (block is ForeignBlock.Heading && rows.Count > 0)
            {
                yield return rows;
                rows = [];
            }

            rows.AddRange(block switch
            {
                ForeignBlock.Heading heading => [[heading.Words]],
                ForeignBlock.Prose prose => [[HtmlPage.Plain(prose.Lines)]],
                ForeignBlock.Table table => table.Rows.Select(row => row.Select(HtmlPage.Plain).ToArray()),
                _ => throw new InvalidOperationException($"{block}"),
            });
            if (block is ForeignBlock.Table)
            {
                yield return rows;
                rows = [];
            }
        }
    }

    private static string Quoted(string cell, char separator) => cell.AsSpan().ContainsAny(separator, '"', '\n') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
