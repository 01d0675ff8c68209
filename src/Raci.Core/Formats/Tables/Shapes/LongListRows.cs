namespace Raci.Formats.Tables.Shapes;

/// <summary>The rows of a list of assignments, those of one activity of a phase together.</summary>
internal sealed class LongListRows
{
    /// <summary>Gets the rows of the list that each activity has.</summary>
    public List<List<int>> Activities { get; } = [];

    /// <summary>Gets where phases start between the activities.</summary>
    public List<PhaseStart> Phases { get; } = [];

    /// <summary>Puts the rows of a list together.</summary>
    /// <param name="table">The list.</param>
    /// <param name="columns">Its columns.</param>
    public static LongListRows Of(SourceTable table, LongListColumns columns)
    {
        var rows = new LongListRows();
        if (columns.Phase >= 0)
            rows.TakeColumn(table, columns);
        else
            rows.TakeStarts(table, columns);
        return rows;
    }

    // A phase that comes back goes on.
    private void TakeColumn(SourceTable table, LongListColumns columns)
    {
        var phases = new OrderedDictionary<string, List<int>>(StringComparer.Ordinal);
        var open = default(List<int>);
        for (var row = 0; row < table.RowCount; row++)
        {
            var title = TablePhases.TitleOf(table, row, columns.Phase).ToString();
            if (title.Length > 0 || open is null)
                phases.TryAdd(title, open = phases.GetValueOrDefault(title) ?? []);
            open.Add(row);
        }

        foreach (var (_, rows) in phases)
        {
            Phases.Add(new PhaseStart(Activities.Count, 0, TablePhases.TitleOf(table, rows[0], columns.Phase), table.LocationOf(rows[0], columns.Phase)));
            Take(table, columns.Activity, rows);
        }
    }

    private void TakeStarts(SourceTable table, LongListColumns columns)
    {
        var first = 0;
        foreach (var start in table.PhaseStarts)
        {
            Take(table, columns.Activity, Enumerable.Range(first, start.Row - first));
            Phases.Add(start with { Row = Activities.Count });
            first = start.Row;
        }

        Take(table, columns.Activity, Enumerable.Range(first, table.RowCount - first));
    }

    // A blank repeats the activity above.
    private void Take(SourceTable table, int column, IEnumerable<int> rows)
    {
        var known = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var open = default(List<int>);
        foreach (var row in rows)
        {
            var name = table.CellText(row, column);
            if (open is null || !name.IsEmpty)
            {
                var folded = Vocabulary.Fold(name.ToString());
                if (!known.TryGetValue(folded, out open))
                {
                    known.Add(folded, open = []);
                    Activities.Add(open);
                }
            }

            open.Add(row);
        }
    }
}
