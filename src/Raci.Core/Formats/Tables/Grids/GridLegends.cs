namespace Raci.Formats.Tables.Grids;

/// <summary>Finds the legends of a grid, wherever they stand: some rows with a letter each and what it means beside it.</summary>
internal sealed class GridLegends
{
    private const int MostRows = 16;
    private const int MostLegends = 100;

    private readonly Grid _grid;
    private readonly HashSet<(int Row, int Column)> _cells = [];
    private readonly Dictionary<int, (int FirstRow, int Column, int Rows, RoleSet Letters)> _open = [];

    public GridLegends(Grid grid)
    {
        _grid = grid;
        for (var row = 0; row < grid.RowCount; row++)
            ReadRow(row);
        foreach (var column in _open.Keys.ToList())
            Close(column);
    }

    /// <summary>Gets the legends with the first row of each.</summary>
    public List<(int Row, GridTable Table, OutlineItem.Heading? Heading)> All { get; } = [];

    /// <summary>Gets the letters they explain.</summary>
    public RoleSet Letters { get; private set; }

    /// <summary>Tells whether a cell belongs to a legend.</summary>
    public bool Contains(int row, int column) => _cells.Contains((row, column));

    private void ReadRow(int row)
    {
        var cells = _grid.CellsOf(row);
        foreach (var column in _open.Keys.ToList())
        {
            if (_grid.NumberOf(row) != _grid.NumberOf(_open[column].FirstRow) + _open[column].Rows || _grid.Cell(row, column).IsEmpty)
                Close(column);
        }

        for (var i = 0; i < cells.Length; i++)
        {
            if (LetterOf(cells, i) is not { } letter)
                continue;
            var column = cells[i].Column;
            if (_open.TryGetValue(column, out var open) && (open.Letters.Contains(letter) || open.Rows == MostRows))
                Close(column);
            open = _open.TryGetValue(column, out open) ? open : (row, column, 0, RoleSet.None);
            _open[column] = open with { Rows = open.Rows + 1, Letters = open.Letters | RoleSet.Of(letter) };
        }
    }

    // The cell stands alone with its meaning: nothing at its left, and no role behind the meaning.
    private static char? LetterOf(ReadOnlySpan<GridCell> cells, int i)
    {
        var column = cells[i].Column;
        if (i > 0 && cells[i - 1].Column == column - 1)
            return null;
        var source = cells[i].Text.ToString();
        if (source.Length > 60 || LegendLabel.Find(source) is not { } label)
            return null;
        var hasMeaning = i + 1 < cells.Length && cells[i + 1].Column == column + 1;
        if (!hasMeaning)
            return label.NameLength > 0 && source.Trim().Length > 3 && !IsCellOfTable(source, label) ? label.Letter : null;
        if (IsRole(cells[i + 1]))
            return label.NameLength > 0 && IsLetter(cells[i + 1], label.Letter) ? label.Letter : null;
        return i + 2 < cells.Length && cells[i + 2].Column == column + 2 && IsRole(cells[i + 2]) ? null : label.Letter;
    }

    // "A/R†", or "R (by mail)" where the words are no name of a role.
    private static bool IsCellOfTable(string source, LegendLabel label)
    {
        var cell = RoleCell.Parse(source);
        return cell.Kind == RoleCellKind.Letters
            || (cell.Kind == RoleCellKind.Annotated && cell.Rest is ['(', ..] && !label.IsNamed(source));
    }

    private static bool IsRole(GridCell cell) => RoleCell.Parse(cell.Text.ToString()).Kind is RoleCellKind.Letters or RoleCellKind.Annotated or RoleCellKind.Empty;

    private static bool IsLetter(GridCell cell, char letter) => cell.Text.ToString() is [var only] && only == letter;

    private void Close(int column)
    {
        _open.Remove(column, out var legend);
        if (legend.Rows < 2 || legend.Letters.Count < 2 || All.Count == MostLegends)
            return;
        int[] rows = [.. Enumerable.Range(legend.FirstRow, legend.Rows)];
        var width = rows.Max(row => Width(row, column));
        var header = legend.FirstRow - 1;
        var headed = header >= 0 && _grid.NumberOf(header) == _grid.NumberOf(legend.FirstRow) - 1 && !HasRoles(header, column) ? Width(header, column) : 0;
        var heading = header >= 0 && headed < 2 ? HeadingOf(header, column) : null;
        int[] columns = [.. Enumerable.Range(column, Math.Clamp(width, 2, 3))];
        var table = new GridTable(_grid, headed > 1 ? header : -1, columns, rows);
        if (LegendTable.Of(table) is null)
            return;
        Letters |= legend.Letters;
        if (headed > 1)
            heading = header > 0 && _grid.NumberOf(header - 1) == _grid.NumberOf(header) - 1 ? HeadingOf(header - 1, column) : null;
        All.Add((legend.FirstRow, table, heading));
        foreach (var row in headed > 1 ? rows.Prepend(header) : rows)
            _cells.UnionWith(columns.Select(taken => (row, taken)));
    }

    // Words alone right above the legend, or one row higher.
    private OutlineItem.Heading? HeadingOf(int row, int column)
    {
        var text = _grid.Cell(row, column);
        if (text.IsEmpty || Marks.Measure(text.ToString()) > 0 || Width(row, column) > 1 || text.Length > 100 || !_grid.Cell(row, column - 1).IsEmpty || _grid.CellsOf(row).Length > 1 && column == _grid.CellsOf(row)[0].Column)
            return null;
        _cells.Add((row, column));
        return new OutlineItem.Heading(int.MaxValue, text, text.ToString(), _grid.LocationOf(row, column));
    }

    // A legend right below a table: the row above is one of its activities.
    private bool HasRoles(int row, int column)
    {
        for (; _grid.Cell(row, column) is { IsEmpty: false } text; column++)
        {
            if (RoleCell.Parse(text.ToString()).Kind is RoleCellKind.Letters or RoleCellKind.Annotated)
                return true;
        }

        return false;
    }

    private int Width(int row, int column)
    {
        var width = 0;
        while (!_grid.Cell(row, column + width).IsEmpty)
            width++;
        return width;
    }
}
