using Raci.Formats.Documents;

namespace Raci.Formats.Markdown;

/// <summary>Lays the cells of a pipe table out and writes them, padded or not.</summary>
/// <param name="columns">The number of columns.</param>
internal sealed class TableText(int columns)
{
    private const int ShortestDelimiter = 3;

    // A cell of a whole paragraph would fill all other rows with spaces.
    private const int WidestColumn = 200;

    private readonly List<string> _cells = [];
    private readonly int[] _widths = new int[columns];

    /// <summary>Takes the source of the next cell, row by row, the headings first.</summary>
    public void Add(string cell) => _cells.Add(cell);

    /// <summary>Writes the table.</summary>
    public void Write(PageText page, bool padded)
    {
        page.StartBlock();
        Array.Fill(_widths, ShortestDelimiter);
        if (padded)
            Measure();
        WriteRow(page, 0, padded);
        WriteDelimiters(page);
        for (var row = columns; row < _cells.Count; row += columns)
            WriteRow(page, row, padded);
    }

    /// <summary>Forgets the cells, for the next table of as many columns.</summary>
    public void Clear() => _cells.Clear();

    private void Measure()
    {
        for (var i = 0; i < _cells.Count; i++)
        {
            ref var width = ref _widths[i % columns];
            width = Math.Min(WidestColumn, Math.Max(width, DisplayWidth.Of(_cells[i])));
        }
    }

    private void WriteRow(PageText page, int first, bool padded)
    {
        for (var column = 0; column < columns; column++)
        {
            var cell = _cells[first + column];
            page.Append("| ");
            page.Append(cell);
            page.Append(' ', padded ? Math.Max(0, _widths[column] - DisplayWidth.Of(cell)) + 1 : cell.Length == 0 ? 0 : 1);
        }

        page.Append("|\n");
    }

    private void WriteDelimiters(PageText page)
    {
        foreach (var width in _widths)
        {
            page.Append("| ");
            page.Append('-', width);
            page.Append(' ');
        }

        page.Append("|\n");
    }
}
