namespace Raci.Formats.Tables.Shapes;

/// <summary>The words that stand in the cells of a document's tables, by which what explains words is told from what names people.</summary>
/// <param name="outline">The document.</param>
internal sealed class CellWords(Outline outline)
{
    private const int RowsLookedAt = 200;
    private const int Longest = 60;

    private readonly Lazy<HashSet<string>> _words = new(() => Collect(outline));

    /// <summary>Tells whether words stand in the cell of a table of three columns or more.</summary>
    public bool Contains(string words) => _words.Value.Contains(Vocabulary.Fold(words.Trim()));

    private static HashSet<string> Collect(Outline outline)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in outline.Tables.Select(cells => cells.Table).Where(table => table.ColumnCount > 2))
        {
            for (var row = 0; row < Math.Min(table.RowCount, RowsLookedAt); row++)
            {
                for (var column = 1; column < table.CellCount(row); column++)
                {
                    foreach (var part in table.Cell(row, column).ToString().Split([',', ';', '/', '、', '，']))
                    {
                        if (part.Length is > 0 and <= Longest)
                            words.Add(Vocabulary.Fold(part.Trim(' ', '*', '_', '`')));
                    }
                }
            }
        }

        return words;
    }
}
