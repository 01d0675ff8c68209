namespace Raci.Formats.Tables.Grids;

/// <summary>Puts phases between the rows of a table: those that rows of their own name, and inside them those that columns name.</summary>
/// <param name="grid">The grid.</param>
/// <param name="table">The table of its activities.</param>
/// <param name="sections">The rows that name phases.</param>
/// <param name="columns">The columns that name phases, the outermost first.</param>
internal sealed class GridPhases(Grid grid, GridTable table, GridSections sections, int[] columns)
{
    private readonly Text[] _path = new Text[columns.Length];
    private readonly int _inner = sections.Levels.Count == 0 ? 0 : sections.Levels.Values.Max() + 1;
    private bool _isNew = true;

    /// <summary>Adds all phases of some rows of the grid, among them those of the table.</summary>
    public void Add(int[] rows)
    {
        var next = 0;
        var activities = table.Rows;
        foreach (var row in rows)
        {
            if (sections.Levels.TryGetValue(row, out var depth))
                AddSection(next, row, depth);
            else
                AddColumns(next, row);
            if (next < activities.Length && activities[next] == row)
                next++;
        }
    }

    private void AddSection(int next, int row, int depth)
    {
        var title = sections.TitleOf(row);
        table.AddPhase(new PhaseStart(next, depth, title.Text, grid.LocationOf(row, title.Column)));
        _isNew = true;
    }

    // A blank repeats the cell above, unless a phase further out begins.
    private void AddColumns(int next, int row)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            var title = grid.Cell(row, columns[i]);
            if (title.IsEmpty || (!_isNew && title == _path[i]))
                continue;
            _path[i] = title;
            Array.Clear(_path, i + 1, _path.Length - i - 1);
            table.AddPhase(new PhaseStart(next, _inner + i, title, grid.LocationOf(row, columns[i])));
            _isNew = false;
        }
    }
}
