namespace Raci.Formats.Tables;

/// <summary>What the cells of a table hold, each looked at once: letters, nothing, or something else.</summary>
internal sealed class TableCells
{
    private readonly PackedCell[] _cells;
    private readonly int[] _starts;

    public TableCells(SourceTable table)
    {
        Table = table;
        _starts = new int[table.RowCount + 1];
        for (var row = 0; row < table.RowCount; row++)
            _starts[row + 1] = _starts[row] + table.CellCount(row);
        _cells = new PackedCell[_starts[^1]];
        for (var row = 0; row < table.RowCount; row++)
        {
            for (var index = _starts[row]; index < _starts[row + 1]; index++)
            {
                var cell = RoleCell.Parse(table.Cell(row, index - _starts[row]));
                _cells[index] = new PackedCell(cell.Roles, cell.Kind);
            }
        }
    }

    /// <summary>Gets the table.</summary>
    public SourceTable Table { get; }

    /// <summary>Gets the letters and the kind of a cell.</summary>
    public PackedCell this[int row, int column] => column < _starts[row + 1] - _starts[row] ? _cells[_starts[row] + column] : default;

    /// <summary>Gets all letters that stand in the table.</summary>
    public RoleSet AllLetters
    {
        get
        {
            var all = RoleSet.None;
            foreach (var (roles, kind) in _cells)
                all |= kind is RoleCellKind.Letters or RoleCellKind.Annotated ? roles : RoleSet.None;
            return all;
        }
    }

    /// <summary>Counts how often each set of letters stands in the table.</summary>
    public void CountSets(Dictionary<RoleSet, int> counts)
    {
        foreach (var (roles, kind) in _cells)
        {
            if (!roles.IsEmpty && kind is RoleCellKind.Letters or RoleCellKind.Annotated)
                counts[roles] = counts.GetValueOrDefault(roles) + 1;
        }
    }

    /// <summary>Gets how many cells of each column hold roles of an alphabet, and how many hold something else.</summary>
    public (int Roles, int Others)[] CountColumns(RoleSet letters)
    {
        var counts = new (int Roles, int Others)[Table.ColumnCount];
        for (var row = 0; row < Table.RowCount; row++)
        {
            for (var column = 0; column < _starts[row + 1] - _starts[row]; column++)
            {
                _cells[_starts[row] + column].Deconstruct(out var set, out var kind);
                if (kind == RoleCellKind.Empty)
                    continue;
                if (kind is RoleCellKind.Letters or RoleCellKind.Annotated && letters.IsSupersetOf(set))
                    counts[column].Roles++;
                else
                    counts[column].Others++;
            }
        }

        return counts;
    }
}
