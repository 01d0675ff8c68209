using System.Runtime.CompilerServices;
using Raci.Formats.Tables.Cells;

namespace Raci.Formats.Tables;

/// <summary>What the cells of a table hold, each looked at once: letters, nothing, or something else.</summary>
internal sealed class TableCells
{
    private const int MostProbed = 16;

    // A set of more letters may be a word in capitals.
    private const int MostRoles = 4;

    private readonly PackedCell[] _cells;
    private readonly RowCells[] _rows;
    private readonly bool _hasWords;
    private readonly bool[] _isPassedOver;
    private readonly HeadingKind[] _kinds;
    private readonly List<(int Row, int Column)> _nothings = [];
    private StrongBox<LegendTable?>? _legend;
    private RoleSet _countedLetters;
    private (int Roles, int Others)[]? _counts;

    public TableCells(SourceTable table)
    {
        Table = table;
        _rows = new RowCells[table.RowCount];
        _cells = table.Look(_rows);
        _isPassedOver = new bool[table.ColumnCount];
        _kinds = new HeadingKind[table.ColumnCount];
        var hasActivities = false;
        for (var column = 0; column < table.ColumnCount && table.PartyCount < 0; column++)
        {
            _kinds[column] = Vocabulary.KindOf(table.Heading(column).Trim(" *_`\u00A0"));
            // Behind a column of activities, one of letters may be of a department called so, such as Operations.
            var isActivity = !hasActivities && Is(column, HeadingKind.Activity);
            hasActivities |= isActivity;
            _isPassedOver[column] = isActivity || Is(column, HeadingKind.Remark | HeadingKind.Number);
            if (_isPassedOver[column])
                PassOver(column);
        }

        (AllLetters, _hasWords) = PackedCell.LookOver(_cells, _rows);
    }

    /// <summary>Gets the table.</summary>
    public SourceTable Table { get; }

    /// <summary>Gets the table read as a legend; null where it is none.</summary>
    public LegendTable? Legend => (_legend ??= new(LegendTable.Of(Table))).Value;

    /// <summary>Gets all letters that stand in the table, but for those with loose words.</summary>
    public RoleSet AllLetters { get; private set; }

    /// <summary>Gets whether a cell holds anything but letters.</summary>
    public bool HasWords => _hasWords;

    /// <summary>Gets how cells are read that are not simply letters; null before they were looked at again.</summary>
    public CellReading? Reading { get; private set; }

    /// <summary>Gets the letters and the kind of a cell; those of an empty one where the row ends before the column.</summary>
    public PackedCell this[int row, int column] => column < _rows[row].Length ? _cells[_rows[row].Start + column] : default;

    /// <summary>Tells whether the heading of a column is of one of some kinds; none is in a table that says itself what its columns are.</summary>
    public bool Is(int column, HeadingKind kinds) => (_kinds[column] & kinds) != HeadingKind.None;

    /// <summary>Tells whether the heading of a column speaks of no party, so that its cells were not looked at.</summary>
    public bool IsPassedOver(int column) => _isPassedOver[column];

    /// <summary>Gets the cells of a row, as many as it has.</summary>
    public ReadOnlySpan<PackedCell> Row(int row) => _cells.AsSpan(_rows[row].Start, _rows[row].Length);

    /// <summary>Gets the cells that hold a word or sign for nothing and were not taken so at first.</summary>
    public IReadOnlyList<(int Row, int Column)> Nothings => _nothings;

    /// <summary>Looks again at the cells that are not simply letters, in columns where they may be roles nevertheless.</summary>
    public void LookAgain(CellReading reading)
    {
        Reading = reading;
        if (!_hasWords && !AllLetters.Contains('N'))
            return;
        _counts = null;
        for (var column = 1; column < Table.ColumnCount; column++)
        {
            var (roles, others, nothings) = Weigh(column, reading);
            if (others + nothings > 0 && !_isPassedOver[column] && (others <= roles || MayHoldRoles(column, reading)))
                LookAgain(column, reading);
        }

        _nothings.Sort();
        AllLetters = RoleSet.None;
        foreach (var cell in _cells)
            AllLetters |= cell.Letters;
    }

    /// <summary>Counts the cells behind the first column that hold one letter and nothing else.</summary>
    public int CountOnly(char letter)
    {
        var only = new PackedCell(RoleSet.Of(letter), RoleCellKind.Letters).Bits;
        var count = 0;
        for (var row = 0; row < Table.RowCount; row++)
        {
            foreach (var cell in Row(row))
                count += cell.Bits == only ? 1 : 0;
            count -= this[row, 0].Bits == only ? 1 : 0;
        }

        return count;
    }

    /// <summary>Counts how often each set of letters stands in the table.</summary>
    public void CountSets(Dictionary<RoleSet, int> counts)
    {
        for (var row = 0; row < _rows.Length; row++)
        {
            foreach (var (roles, kind) in Row(row))
            {
                if (!roles.IsEmpty && kind < RoleCellKind.Wordy)
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
        var first = !_hasWords && letters.IsSupersetOf(AllLetters) ? 1 : counts.Length;
        for (var row = 0; row < Table.RowCount; row++)
        {
            var cells = Row(row);
            for (var column = 0; column < cells.Length && column < first; column++)
            {
                var cell = cells[column];
                if (cell.IsEmpty)
                    continue;
                var (set, kind) = cell;
                if (kind is > RoleCellKind.Empty and < RoleCellKind.Wordy && letters.IsSupersetOf(set))
                    counts[column].Roles++;
                else if (kind is not (RoleCellKind.Empty or RoleCellKind.Wordy))
                    counts[column].Others++;
            }
        }

        if (first < counts.Length)
            CountFilled(counts);
        (_countedLetters, _counts) = (letters, counts);
        return counts;
    }

    /// <summary>Tells whether each cell of a column that is no role is nearly the word for one.</summary>
    public bool HoldsSlips(int column, RoleSet letters)
    {
        for (var row = 0; row < Table.RowCount; row++)
        {
            if (this[row, column].Kind == RoleCellKind.Other && Reading?.Nearest(Table.CellText(row, column).ToString(), letters) is null)
                return false;
        }

        return true;
    }

    // Where nothing but the letters that are counted stands behind the first column, what is filled is a role.
    private void CountFilled((int Roles, int Others)[] counts)
    {
        var filled = new int[counts.Length];
        foreach (var (start, length) in _rows)
            PackedCell.CountFilled(_cells.AsSpan(start, length), filled);
        for (var column = 1; column < counts.Length; column++)
            counts[column].Roles = filled[column];
    }

    private void PassOver(int column)
    {
        foreach (var (start, count) in _rows)
        {
            if (column < count)
                _cells[start + column] = new PackedCell(RoleSet.None, RoleCellKind.Other);
        }
    }

    private (int Roles, int Others, int Nothings) Weigh(int column, CellReading reading)
    {
        var (roles, others, nothings) = (0, 0, 0);
        for (var row = 0; row < Table.RowCount; row++)
        {
            var (set, kind) = this[row, column];
            roles += set.IsEmpty || kind == RoleCellKind.Wordy ? 0 : 1;
            others += kind is RoleCellKind.Other or RoleCellKind.Wordy ? 1 : 0;
            nothings += !set.IsEmpty && (set.Count > MostRoles || reading.MayBeNothing(set)) ? 1 : 0;
        }

        return (roles, others, nothings);
    }

    // Of the first words of a column, half are roles: what is written in notes is not looked at word by word.
    private bool MayHoldRoles(int column, CellReading reading)
    {
        var (roles, probed) = (0, 0);
        for (var row = 0; row < Table.RowCount && probed < MostProbed; row++)
        {
            if (this[row, column].Kind != RoleCellKind.Other || reading.Look(Table.Cell(row, column)) is not { Kind: not RoleCellKind.Empty } cell)
                continue;
            probed++;
            roles += cell.Kind == RoleCellKind.Other ? 0 : 1;
        }

        return roles * 2 >= probed;
    }

    private void LookAgain(int column, CellReading reading)
    {
        for (var row = 0; row < Table.RowCount; row++)
        {
            if (column >= _rows[row].Length)
                continue;
            ref var cell = ref _cells[_rows[row].Start + column];
            var (set, kind) = cell;
            if ((kind is RoleCellKind.Other or RoleCellKind.Wordy || set.Count > MostRoles) && reading.Look(Table.Cell(row, column)) is { Kind: not RoleCellKind.Other } again)
                cell = again;
            else if (!set.IsEmpty && reading.MayBeNothing(set) && reading.IsNothing(Table.Cell(row, column), set))
                cell = default;
            else
                continue;
            if (cell.Kind == RoleCellKind.Empty)
                _nothings.Add((row, column));
        }
    }
}
