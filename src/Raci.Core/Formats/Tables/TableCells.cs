namespace Raci.Formats.Tables;

/// <summary>What the cells of a table hold, each looked at once: letters, nothing, or something else.</summary>
internal sealed class TableCells
{
    private readonly PackedCell[] _cells;
    private readonly int[] _starts;
    private RoleSet _countedLetters;
    private (int Roles, int Others)[]? _counts;

    public TableCells(SourceTable table)
    {
        Table = table;
        _starts = new int[table.RowCount + 1];
        for (var row = 0; row < table.RowCount; row++)
            _starts[row + 1] = _starts[row] + table.CellCount(row);
        _cells = new PackedCell[_starts[^1]];
        var isOther = new bool[table.ColumnCount];
        for (var column = 0; column < isOther.Length; column++)
            isOther[column] = table.PartyCount < 0 && Vocabulary.IsNoParty(table.Heading(column));
        for (var row = 0; row < table.RowCount; row++)
        {
            var cells = _cells.AsSpan(_starts[row].._starts[row + 1]);
            table.Look(row, cells);
            for (var column = 0; column < cells.Length; column++)
            {
                if (isOther[column])
                    cells[column] = new PackedCell(RoleSet.None, RoleCellKind.Other);
                AllLetters |= cells[column].Letters;
            }
        }
    }

    /// <summary>Gets the table.</summary>
    public SourceTable Table { get; }

    /// <summary>Gets all letters that stand in the table, but for those with loose words.</summary>
    public RoleSet AllLetters { get; }

    /// <summary>Gets the letters and the kind of a cell; those of an empty one where the row ends before the column.</summary>
    public PackedCell this[int row, int column] => column < _starts[row + 1] - _starts[row] ? _cells[_starts[row] + column] : default;

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
            var (set, kind) = this[row, column];
            filled += kind == RoleCellKind.Empty ? 0 : 1;
            roles += !set.IsEmpty && letters.IsSupersetOf(set) ? 1 : 0;
        }

        return (roles, filled);
    }

    /// <summary>Gets how many cells of each column hold roles of an alphabet, and how many hold something else; letters with loose words are neither.</summary>
    public (int Roles, int Others)[] CountColumns(RoleSet letters)
    {
        if (_counts is not null && _countedLetters == letters)
            return _counts;
        var counts = new (int Roles, int Others)[Table.ColumnCount];
        for (var row = 0; row < Table.RowCount; row++)
        {
            var start = _starts[row];
            var count = _starts[row + 1] - start;
            for (var column = 0; column < count; column++)
            {
                var (set, kind) = _cells[start + column];
                if (kind is RoleCellKind.Empty or RoleCellKind.Wordy)
                    continue;
                if (kind is RoleCellKind.Letters or RoleCellKind.Annotated && letters.IsSupersetOf(set))
                    counts[column].Roles++;
                else
                    counts[column].Others++;
            }
        }

        (_countedLetters, _counts) = (letters, counts);
        return counts;
    }
}
