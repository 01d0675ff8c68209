using Raci.Formats.Tables.Cells;

namespace Raci.Formats.Tables.Grids;

/// <summary>Tells which cells and columns of a grid hold roles, before it is known where its tables are.</summary>
/// <remarks>Headings such as IT or HR are letters too: those count that the cells use over and over, or a legend explains.</remarks>
internal sealed class GridRoles
{
    private const int LongestHeading = 60;

    private readonly Grid _grid;
    private readonly GridLegends _legends;
    private readonly RoleSet _letters;
    private readonly HashSet<int> _columns = [];

    // Where nothing is a letter, words and letters of other scripts may be roles.
    private readonly RoleWordTable? _words;

    public GridRoles(Grid grid, GridLegends legends)
    {
        (_grid, _legends) = (grid, legends);
        _letters = FindLetters() | legends.Letters;
        FindColumns();
        if (_columns.Count > 0)
            return;
        _words = RoleWordTable.OfLanguages;
        FindColumns();
    }

    /// <summary>Gets the columns of roles.</summary>
    public IReadOnlyCollection<int> Columns => _columns;

    /// <summary>Gets how many cells of a row's columns of roles hold roles, and how many hold other texts.</summary>
    public (int Roles, int Others) Count(int row)
    {
        var (roles, others) = (0, 0);
        foreach (var cell in _grid.CellsOf(row))
        {
            if (!_columns.Contains(cell.Column) || _legends.Contains(row, cell.Column))
                continue;
            if (IsRole(cell) && !IsScheme(cell, row))
                roles++;
            else
                others++;
        }

        return (roles, others);
    }

    // "RACI" above the letters of a list is its heading, and all four letters in any other row.
    private bool IsScheme(GridCell cell, int row) => cell.Text.Length > 3 && RoleScheme.TryFind(cell.Text.ToString(), out _) && IsHeadings(row);

    private bool IsRole(GridCell cell)
    {
        RoleCell.Look(cell.Text.ToString()).Deconstruct(out var roles, out var kind);
        if (kind == RoleCellKind.Other && _words is not null)
            return RoleNotation.Read(cell.Text.ToString(), _words) is not null;
        return kind == RoleCellKind.Empty || (kind is not RoleCellKind.Other && !roles.IsEmpty && _letters.IsSupersetOf(roles)) || (kind == RoleCellKind.Annotated && roles.IsEmpty);
    }

    private RoleSet FindLetters()
    {
        var counts = new Dictionary<RoleSet, int>();
        for (var row = 0; row < _grid.RowCount; row++)
        {
            foreach (var cell in _grid.CellsOf(row))
            {
                RoleCell.Look(cell.Text.ToString()).Deconstruct(out var roles, out var kind);
                if (!roles.IsEmpty && kind is RoleCellKind.Letters or RoleCellKind.Annotated && !_legends.Contains(row, cell.Column))
                    counts[roles] = counts.GetValueOrDefault(roles) + 1;
            }
        }

        var scheme = RoleScheme.BuiltIn.OrderByDescending(candidate => Covered(candidate.Letters, counts)).ThenBy(candidate => candidate.Letters.Count).First();
        var letters = scheme.Letters;
        foreach (var (roles, count) in counts)
            letters |= count > 1 && roles.Count == 1 ? roles : RoleSet.None;
        return letters;
    }

    private static int Covered(RoleSet letters, Dictionary<RoleSet, int> counts) => counts.Sum(pair => letters.IsSupersetOf(pair.Key) ? pair.Value : 0);

    // Headings and titles stand above the first role of a column and do not count against it; a sentence with letters in it makes no column.
    private void FindColumns()
    {
        var counts = new Dictionary<int, (int Roles, int Others)>();
        for (var row = 0; row < _grid.RowCount; row++)
        {
            if (IsHeadings(row))
                continue;
            foreach (var cell in _grid.CellsOf(row))
            {
                if (_legends.Contains(row, cell.Column))
                    continue;
                var (roles, others) = counts.GetValueOrDefault(cell.Column);
                RoleCell.Look(cell.Text.ToString()).Deconstruct(out var set, out var kind);
                if (IsRole(cell))
                    roles += (set.IsEmpty && kind != RoleCellKind.Other) || (roles == 0 && kind == RoleCellKind.Wordy) ? 0 : 1;
                else if (roles > 0 && kind is not RoleCellKind.Wordy)
                    others++;
                counts[cell.Column] = (roles, others);
            }
        }

        foreach (var (column, (roles, others)) in counts)
        {
            if (roles > 0 && (_words is not null ? roles > others : roles >= others))
                _columns.Add(column);
        }

        if (_columns.Count > 1 && _columns.Min() is var first && counts.ContainsKey(first + 1) && !_columns.Contains(first + 1) && IsNumbering(first))
            _columns.Remove(first);
    }

    // Words for roles beside one for activities head columns of names, table for table.
    private bool IsHeadings(int row)
    {
        foreach (var cell in _grid.CellsOf(row))
        {
            if (cell.Text.Length <= LongestHeading && Vocabulary.IsActivity(cell.Text.ToString()))
                return true;
        }

        return false;
    }

    // Activities called A, B, C before their words: no letter stands twice.
    private bool IsNumbering(int column)
    {
        var seen = RoleSet.None;
        for (var row = 0; row < _grid.RowCount; row++)
        {
            RoleCell.Look(_grid.Cell(row, column).ToString()).Deconstruct(out var letters, out _);
            if (letters.Count > 1 || seen.Overlaps(letters))
                return false;
            seen |= letters;
        }

        return true;
    }
}
