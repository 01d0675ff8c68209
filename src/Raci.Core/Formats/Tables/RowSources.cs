namespace Raci.Formats.Tables;

/// <summary>The rows of tables that the activities of a phase come from: few stretches of rows that follow each other.</summary>
internal sealed class RowSources
{
    private readonly List<(TableLayout Layout, int FirstRow, int FirstActivity)> _stretches = [];
    private int _nextRow = -1;

    /// <summary>Gets the number of activities.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the tables the activities stand in; one twice where other rows lie between.</summary>
    public IEnumerable<TableLayout> Layouts => _stretches.Select(stretch => stretch.Layout);

    /// <summary>Gets where the activity of an index stands.</summary>
    public (TableLayout Layout, int Row) this[int activity]
    {
        get
        {
            var stretch = _stretches.Count - 1;
            while (_stretches[stretch].FirstActivity > activity)
                stretch--;
            var (layout, row, first) = _stretches[stretch];
            return (layout, row + activity - first);
        }
    }

    /// <summary>Adds the source of the next activity.</summary>
    public void Add(TableLayout layout, int row)
    {
        if (row != _nextRow || !ReferenceEquals(_stretches[^1].Layout, layout))
            _stretches.Add((layout, row, Count));
        _nextRow = row + 1;
        Count++;
    }
}
