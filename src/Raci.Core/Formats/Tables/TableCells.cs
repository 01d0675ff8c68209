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
        var isOther = new bool[table.ColumnCount];
        for (var column = 0; column < isOther.Length; column++)
            isOther[column] = Vocabulary.IsNoParty(table.Heading(column));
        for (var row = 0; row < table.RowCount; row++)
        {
            for (var index = _starts[row]; index < _starts[row + 1]; index++)
            {
                if (isOther[index - _starts[row]])
                {
                    _cells[index] = new PackedCell(RoleSet.None, RoleCellKind.Other);
                    continue;
                }

                _cells[index] = RoleCell.Look(table.Cell(row, index - _starts[row]));
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

    /// <summary>Gets how many cells of a column hold letters of an alphabet, with whatever words beside them, and how many hold anything.</summary>
    public (int Roles, int Filled) CountLetters(int column, RoleSet letters)
    {
        var (roles, filled) = (0, 0);
        for (var row = 0; row < Table.RowCount; row++)
        {
            this[row, column].Deconstruct(out var set, out var kind);
            filled += kind == RoleCellKind.Empty ? 0 : 1;
            roles += !set.IsEmpty && letters.IsSupersetOf(set) ? 1 : 0;
        }

        return (roles, filled);
    }

    /// <summary>Gets how many cells of each column hold roles of an alphabet, and how many hold something else; letters with loose words are neither.</summary>
    public (int Roles, int Others)[] CountColumns(RoleSet letters)
    {
        var counts = new (int Roles, int Others)[Table.ColumnCount];
        for (var row = 0; row < Table.RowCount; row++)
        {
            for (var column = 0; column < _starts[row + 1] - _starts[row]; column++)
            {
                _cells[_starts[row] + column].Deconstruct(out var set, out var kind);
                if (kind is RoleCellKind.Empty or RoleCellKind.Wordy)
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
