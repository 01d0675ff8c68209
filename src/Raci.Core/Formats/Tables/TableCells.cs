namespace Raci.Formats.Tables;

/// <summary>What the cells of a table hold, each looked at once: letters, nothing, or something else.</summary>
internal sealed class TableCells
{
    private readonly PackedCell[] _cells;
    private readonly RowCells[] _rows;
    private RoleSet _countedLetters;
    private (int Roles, int Others)[]? _counts;

    public TableCells(SourceTable table)
    {
        Table = table;
        _rows = new RowCells[table.RowCount];
        _cells = table.Look(_rows);
        for (var column = 0; column < table.ColumnCount; column++)
        {
            if (table.PartyCount < 0 && Vocabulary.IsNoParty(table.Heading(column)))
                PassOver(column);
        }

        foreach (var (start, count) in _rows)
            AllLetters |= PackedCell.LettersOf(_cells.AsSpan(start, count));
    }

    /// <summary>Gets the table.</summary>
    public SourceTable Table { get; }

    /// <summary>Gets all letters that stand in the table, but for those with loose words.</summary>
    public RoleSet AllLetters { get; }

    /// <summary>Gets the letters and the kind of a cell; those of an empty one where the row ends before the column.</summary>
    public PackedCell this[int row, int column] => column < _rows[row].Length ? _cells[_rows[row].Start + column] : default;

    /// <summary>Gets the cells of a row, as many as it has.</summary>
    public ReadOnlySpan<PackedCell> Row(int row) => _cells.AsSpan(_rows[row].Start, _rows[row].Length);

    /// <summary>Counts how often each set of letters stands in the table.</summary>
    public void CountSets(Dictionary<RoleSet, int> counts)
    {
        for (var row = 0; row < _rows.Length; row++)
        {
            foreach (var (roles, kind) in Row(row))
            {
                if (!roles.IsEmpty && kind is RoleCellKind.Letters or RoleCellKind.Annotated)
                    counts[roles] = counts.GetValueOrDefault(roles) + 1;
            }
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
            var cells = Row(row);
            for (var column = 0; column < cells.Length; column++)
            {
                var cell = cells[column];
                if (cell.IsEmpty)
                    continue;
                var (set, kind) = cell;
                if (kind is RoleCellKind.Letters or RoleCellKind.Annotated && letters.IsSupersetOf(set))
                    counts[column].Roles++;
                else if (kind is not (RoleCellKind.Empty or RoleCellKind.Wordy))
                    counts[column].Others++;
            }
        }

        (_countedLetters, _counts) = (letters, counts);
        return counts;
    }

    private void PassOver(int column)
    {
        foreach (var (start, count) in _rows)
        {
            if (column < count)
                _cells[start + column] = new PackedCell(RoleSet.None, RoleCellKind.Other);
        }
    }
}
