using Raci.Formats.Tables.Shapes;

namespace Raci.Formats.Tables.Grids;

/// <summary>Finds where the tables of a grid start and end: each below a row of headings, over columns of roles.</summary>
internal sealed class GridTables
{
    private const int LongestName = 200;

    private readonly Grid _grid;
    private readonly GridLegends _legends;
    private readonly int[] _roles;
    private readonly int[] _others;
    private readonly int _needed;

    public GridTables(Grid grid, GridLegends legends, GridRoles roles)
    {
        (_grid, _legends) = (grid, legends);
        _roles = new int[grid.RowCount];
        _others = new int[grid.RowCount];
        for (var row = 0; row < grid.RowCount; row++)
            (_roles[row], _others[row]) = roles.Count(row);
        _needed = Math.Max(1, (roles.Columns.Count + 1) / 2);
        Find(roles.Columns.DefaultIfEmpty().Min());
    }

    /// <summary>Gets the tables: the row of the headings and the last row of each.</summary>
    public List<(int Header, int Last)> All { get; } = [];

    /// <summary>Tells whether a row holds roles.</summary>
    public bool HasRoles(int row) => _roles[row] > 0;

    /// <summary>Gets the cells of a row that belong to no legend.</summary>
    public List<GridCell> CellsOf(int row)
    {
        var cells = new List<GridCell>();
        foreach (var cell in _grid.CellsOf(row))
        {
            if (!_legends.Contains(row, cell.Column))
                cells.Add(cell);
        }

        return cells;
    }

    // Letters in the first column of all are a list and no matrix.
    private bool HasWordsBefore(int header, int last, int firstRole)
    {
        for (var row = header; row <= last; row++)
        {
            if (CellsOf(row) is [var first, ..] && first.Column < firstRole)
                return true;
        }

        return false;
    }

    private void Find(int firstRole)
    {
        var header = FirstHeader();
        while (header >= 0)
        {
            var next = NextHeader(header);
            var end = next < 0 ? _grid.RowCount : next;
            var last = header;
            for (var row = header + 1; row < end; row++)
                last = _roles[row] > 0 ? row : last;
            while (last + 1 < end && IsFurtherActivity(last + 1))
                last++;
            if (HasWordsBefore(header, last, firstRole))
                All.Add((header, last));
            header = next;
        }

        if (All.Count == 0)
            FindNames();
    }

    // Without letters, a row of headings that are roles, with names below it.
    private void FindNames()
    {
        for (var row = 0; row < _grid.RowCount - 1; row++)
        {
            var headings = CellsOf(row).ConvertAll(cell => cell.Text.ToString());
            if (headings.Count < 2 || headings.TrueForAll(heading => RoleLabel.AllOf(heading).Count == 0) || RoleColumns.Find(headings) is null)
                continue;
            var last = row;
            while (last + 1 < _grid.RowCount && _grid.NumberOf(last + 1) == _grid.NumberOf(last) + 1 && CellsOf(last + 1).Count > 1)
                last++;
            if (last > row)
                All.Add((row, last));
            row = last;
        }
    }

    private int FirstHeader()
    {
        var first = Array.FindIndex(_roles, count => count > 0);
        if (first < 0)
            return -1;
        var above = LastBefore(first + 1, IsHeader);
        if (above >= 0)
            return above;
        for (var row = first + 1; row < _roles.Length; row++)
        {
            if (IsHeader(row) && row + 1 < _roles.Length && _roles[row + 1] > 0)
                return row;
        }

        // A party called QA beside one called Dev: half of the headings look like roles.
        var isHalf = _others[first] > 0 && first + 1 < _roles.Length && _roles[first + 1] > 0 && _others[first + 1] == 0;
        return LastBefore(first, row => _others[row] > 0) is var words && words < 0 && isHalf ? first : words;
    }

    private static int LastBefore(int first, Predicate<int> isWanted)
    {
        var row = first - 1;
        while (row >= 0 && !isWanted(row))
            row--;
        return row;
    }

    // A party called AI or CI looks like roles; its neighbours do not.
    private bool IsHeader(int row) => _others[row] > _roles[row] && (_others[row] >= _needed || HasActivityWord(row));

    private bool HasActivityWord(int row)
    {
        foreach (var cell in _grid.CellsOf(row))
        {
            if (Vocabulary.IsActivity(cell.Text.ToString()))
                return true;
        }

        return false;
    }

    // A row of headings over further roles, behind a gap, words of its own or the same headings as before.
    private int NextHeader(int header)
    {
        var lastRole = Array.FindLastIndex(_roles, count => count > 0);
        var seen = false;
        for (var row = header + 1; row < lastRole; row++)
        {
            if (seen && IsHeader(row) && (_grid.NumberOf(row) > _grid.NumberOf(row - 1) + 1 || CellsOf(row - 1).Count == 1 || _grid.CellsOf(row).SequenceEqual(_grid.CellsOf(header))))
                return row;
            seen |= _roles[row] > 0;
        }

        return -1;
    }

    // Right below the last roles: an activity nobody has a part in yet. Notes start with their mark.
    private bool IsFurtherActivity(int row)
    {
        if (_grid.NumberOf(row) != _grid.NumberOf(row - 1) + 1 || _others[row] > 0)
            return false;
        var cells = CellsOf(row);
        return cells.Count > 0 && !SumWords.IsSum(cells) && cells[0].Text.ToString() is { Length: <= LongestName } words && Marks.Measure(words) == 0 && !words.EndsWith('.')
            && !_grid.Merges.Exists(range => range.IsWide && range.Contains(_grid.NumberOf(row), cells[0].Column));
    }
}
