namespace Raci.Formats.Markdown;

/// <summary>Lays the cells of a pipe table out and writes them, padded or not.</summary>
/// <param name="columns">The number of columns.</param>
internal sealed class TableText(int columns)
{
    private const int ShortestDelimiter = 3;

    // A cell of a whole paragraph would fill all other rows with spaces.
    private const int WidestColumn = 200;

    private readonly int[] _widths = new int[columns];
    private CellSource[] _cells = new CellSource[columns * 8];
    private int _count;
    private bool _isEven = true;
    private int _rowWidth;

    /// <summary>Starts the next row, that of the headings first: gets its cells, to be filled.</summary>
    public Span<CellSource> StartRow()
    {
        if (_count == _cells.Length)
            Array.Resize(ref _cells, _count * 2);
        _count += columns;
        return _cells.AsSpan(_count - columns, columns);
    }

    /// <summary>Ends the row whose cells were filled.</summary>
    public void EndRow()
    {
        var cells = _cells.AsSpan(_count - columns, columns);
        var widths = _widths.AsSpan(0, cells.Length);
        for (var column = 0; column < cells.Length; column++)
        {
            ref readonly var cell = ref cells[column];
            var width = Math.Min(WidestColumn, cell.Width);
            _isEven &= cell.Text.Length <= width && cell.Width <= width;
            if (width > widths[column])
                widths[column] = width;
        }
    }

    /// <summary>Writes the table and forgets it, for the next of as many columns.</summary>
    public void Write(PageText page, bool padded)
    {
        page.StartBlock();
        for (var column = 0; column < columns; column++)
            _widths[column] = padded ? Math.Max(_widths[column], ShortestDelimiter) : ShortestDelimiter;
        _rowWidth = _widths.Sum() + (3 * columns) + 2;
        WriteRow(page, _cells.AsSpan(0, columns), padded);
        WriteDelimiters(page);
        for (var row = columns; row < _count; row += columns)
            WriteRow(page, _cells.AsSpan(row, columns), padded);
        (_count, _isEven) = (0, true);
        Array.Clear(_widths);
    }

    private void WriteRow(PageText page, ReadOnlySpan<CellSource> cells, bool padded)
    {
        if (padded && _isEven)
        {
            WriteEvenRow(page, cells);
            return;
        }

        var widths = _widths.AsSpan(0, cells.Length);
        for (var column = 0; column < cells.Length; column++)
        {
            ref readonly var cell = ref cells[column];
            page.Cell(cell.Text, padded ? Math.Max(0, widths[column] - cell.Width) + 1 : Math.Min(1, cell.Text.Length));
        }

        page.Append("|\n");
    }

    // Where no cell sticks out of its column the spaces of a whole row are written at once.
    private void WriteEvenRow(PageText page, ReadOnlySpan<CellSource> cells)
    {
        var widths = _widths.AsSpan(0, cells.Length);
        var row = page.StartRow(_rowWidth);
        var at = 0;
        for (var column = 0; column < cells.Length; column++)
        {
            ref readonly var cell = ref cells[column];
            row[at] = '|';
            cell.Text.CopyTo(row[(at + 2)..]);
            at += cell.Text.Length + widths[column] - cell.Width + 3;
        }

        row[at] = '|';
        row[at + 1] = '\n';
        page.EndRow(_rowWidth - at - 2);
    }

    private void WriteDelimiters(PageText page)
    {
        foreach (var width in _widths)
            page.Cell(new string('-', width), 1);
        page.Append("|\n");
    }
}
