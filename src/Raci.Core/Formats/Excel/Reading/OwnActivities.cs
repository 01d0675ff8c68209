using Raci.Collections;
using Raci.Formats.Tables;
using Raci.Formats.Tables.Grids;

namespace Raci.Formats.Excel.Reading;

/// <summary>Makes activities of rows of our own sheet: what a person sees counts, and what was written stands where the sheet still shows it.</summary>
internal sealed class OwnActivities
{
    private readonly GridTable _table;
    private readonly OwnColumns _columns;
    private readonly WrittenMatrix _written;
    private readonly DiagnosticList _diagnostics;
    private readonly RowReader _reader;
    private readonly RowReader _quietReader;
    private DiagnosticList _quiet = new();

    public OwnActivities(Grid cells, OwnColumns columns, WrittenMatrix written, IEnumerable<OwnPhase> phases, DiagnosticList diagnostics)
    {
        (_columns, _written, _diagnostics) = (columns, written, diagnostics);
        int[] kept = [columns.Activity, .. columns.Parties.Select(party => party.Column), .. columns.Attributes.Select(attribute => attribute.Column)];
        _table = new GridTable(cells, columns.Header, kept, [.. phases.SelectMany(RowsOf)]);
        for (var i = 0; i < columns.Attributes.Count; i++)
            _table.SetHeading(1 + columns.Parties.Count + i, Text.OfNormal(columns.Attributes[i].Name));
        Layout = new TableLayout(TableColumns.Known(_table, columns.Parties.Count), [.. Enumerable.Range(0, columns.Parties.Count)]);
        string[] names = [.. columns.Parties.Select(party => party.Party.Name)];
        var content = new TableCells(_table);
        var patterns = new RowPatterns();
        _reader = new RowReader(Layout, content, names, written.Scheme, patterns, diagnostics);
        _quietReader = new RowReader(Layout, content, names, written.Scheme, patterns, _quiet);
    }

    /// <summary>Gets the table of all activities, phase by phase.</summary>
    public TableLayout Layout { get; }

    /// <summary>Reads the activity of a row of the table.</summary>
    /// <param name="row">The row.</param>
    /// <param name="written">What was written of it beside its cells; null where its cells show all.</param>
    public Activity Read(int row, Activity? written)
    {
        if (written is null)
            return _reader.Read(row);
        // What its cells do not show exactly would be told as wrong, though it is not.
        var seen = _quietReader.Read(row);
        var assignments = new List<Assignment>();
        var isWhole = true;
        for (var i = 0; i < _columns.Parties.Count; i++)
        {
            var (_, party, old) = _columns.Parties[i];
            var before = old is null ? default : written.AssignmentOf(old.Name);
            var isSame = old is not null && OwnTexts.OfCell(before, _written.Scheme) == _table.CellText(row, 1 + i);
            isWhole &= isSame;
            assignments.Add(isSame ? before.WithParty(party.Name) : seen.AssignmentOf(party.Name).WithParty(party.Name));
        }

        if (!isWhole)
            _ = _reader.Read(row);
        var name = OwnTexts.AsShown(written.Name) == seen.Name ? written.Name : seen.Name;
        return new Activity(name, assignments.ToValueList(), AttributesOf(row, written));
    }

    private static IEnumerable<int> RowsOf(OwnPhase phase) => phase.Rows.Select(row => row.Row).Concat(phase.Phases.SelectMany(RowsOf));

    // In the order written, where the columns are those written.
    private ValueList<ActivityAttribute> AttributesOf(int row, Activity written)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var attribute in written.Attributes)
            order.Add(attribute.Name, order.Count);
        var seen = new List<(int Order, ActivityAttribute Attribute)>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _columns.Attributes.Count; i++)
        {
            var (_, name, old) = _columns.Attributes[i];
            var value = _table.CellText(row, 1 + _columns.Parties.Count + i);
            var before = old is not null && order.TryGetValue(old, out var at) ? written.Attributes[at].Value : default;
            if (!value.IsEmpty && names.Add(name))
                seen.Add((old is null ? int.MaxValue : order.GetValueOrDefault(old, int.MaxValue), new ActivityAttribute(name, OwnTexts.AsShown(before) == value ? before : value)));
        }

        return seen.OrderBy(pair => pair.Order).Select(pair => pair.Attribute).ToValueList();
    }
}
