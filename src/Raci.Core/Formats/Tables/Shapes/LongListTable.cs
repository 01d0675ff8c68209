using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables.Shapes;

/// <summary>A list with a row for each assignment, read as a table of activities and parties. Its cells are those of the list.</summary>
internal sealed class LongListTable : SourceTable
{
    private const long MostCells = 1 << 26;

    private readonly SourceTable _source;
    private readonly LongListColumns _columns;
    private readonly LongListRows _rows;
    private readonly List<(Text Name, SourceLocation Location)> _parties = [];
    private readonly Dictionary<(int Row, int Column), (int Row, string? Joined)> _cells = [];

    private LongListTable(SourceTable source, LongListColumns columns, DiagnosticList diagnostics)
    {
        (_source, _columns, _rows) = (source, columns, LongListRows.Of(source, columns));
        CollectParties(diagnostics);
        for (var row = 0; row < _rows.Activities.Count; row++)
        {
            foreach (var from in _rows.Activities[row])
            {
                for (var i = 0; i < columns.Attributes.Length; i++)
                    Add((row, _parties.Count + 1 + i), from, columns.Attributes[i], "; ");
            }
        }
    }

    /// <summary>Makes a table of a list, and says so; null where it goes beyond a limit.</summary>
    /// <param name="source">The list.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="diagnostics">Where to say what was taken for what.</param>
    /// <param name="limits">How much it may hold.</param>
    public static LongListTable? Of(SourceTable source, LongListColumns columns, DiagnosticList diagnostics, ReadLimits limits)
    {
        var table = new LongListTable(source, columns, diagnostics);
        if (table._parties.Count > limits.Parties || (long)table.RowCount * table.ColumnCount > MostCells)
        {
            diagnostics.Add(LimitExceeded.At(source.LocationOf(-1, columns.Party), limits.Parties, new Wording("parties"), new Wording(nameof(ReadLimits.Parties))));
            return null;
        }

        diagnostics.Add(AssignmentsTogether.At(source.LocationOf(-1, 0), source.HeadingText(columns.Activity), source.HeadingText(columns.Party), source.HeadingText(columns.Roles)));
        return table;
    }

    public override int ColumnCount => _parties.Count + _columns.Attributes.Length + 1;

    public override int RowCount => _rows.Activities.Count;

    public override int PartyCount => _parties.Count;

    public override string Source => _source.Source;

    public override IReadOnlyList<PhaseStart> PhaseStarts => _rows.Phases;

    public override Text PhaseHeading => _columns.Phase < 0 ? _source.PhaseHeading : _source.HeadingText(_columns.Phase);

    public override int CellCount(int row) => ColumnCount;

    public override ReadOnlySpan<char> Heading(int column) => column > 0 && column <= PartyCount ? _parties[column - 1].Name.ToString() : _source.Heading(ColumnOf(column));

    public override ReadOnlySpan<char> Cell(int row, int column) => row < 0 ? Heading(column)
        : column == 0 ? _source.Cell(_rows.Activities[row][0], _columns.Activity)
        : !_cells.TryGetValue((row, column), out var cell) ? default
        : cell.Joined ?? _source.Cell(cell.Row, ColumnOf(column));

    public override PackedCell[] Look(Span<RowCells> rows)
    {
        var cells = new PackedCell[rows.Length * ColumnCount];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = new(row * ColumnCount, ColumnCount);
            cells[rows[row].Start] = new PackedCell(RoleSet.None, RoleCellKind.Other);
        }

        foreach (var (row, column) in _cells.Keys)
        {
            if (column <= PartyCount)
                cells[row * ColumnCount + column] = RoleCell.Look(Cell(row, column));
        }

        return cells;
    }

    public override SourceLocation LocationOf(int row, int column) => row < 0
        ? column > 0 && column <= PartyCount ? _parties[column - 1].Location : _source.LocationOf(-1, ColumnOf(column))
        : _source.LocationOf(_cells.TryGetValue((row, column), out var cell) ? cell.Row : _rows.Activities[row][0], ColumnOf(column));

    public override Text ToText(ReadOnlySpan<char> source, int row, int column)
    {
        if (row < 0 && column > 0 && column <= PartyCount)
            return _parties[column - 1].Name;
        if (row < 0 || column == 0)
            return _source.ToText(source, row < 0 ? -1 : _rows.Activities[row][0], ColumnOf(column));
        return _cells.TryGetValue((row, column), out var cell) && cell.Joined is null
            ? _source.ToText(source, cell.Row, ColumnOf(column))
            : Text.OfNormal(TextRules.Cut(TextRules.Fold(source)));
    }

    public override void CheckRow(int row, DiagnosticList diagnostics)
    {
        foreach (var from in _rows.Activities[row])
            _source.CheckRow(from, diagnostics);
    }

    public override void Report(bool isRead, DiagnosticList diagnostics) => _source.Report(isRead, diagnostics);

    private int ColumnOf(int column) => column == 0 ? _columns.Activity : column <= PartyCount ? _columns.Roles : _columns.Attributes[column - PartyCount - 1];

    // In the order in which they stand in the list; a cell may name several.
    private void CollectParties(DiagnosticList diagnostics)
    {
        var names = new NameBook();
        for (var row = 0; row < _source.RowCount; row++)
            names.AddNames(_source.CellText(row, _columns.Party));
        var activities = new int[_source.RowCount];
        for (var i = 0; i < _rows.Activities.Count; i++)
        {
            foreach (var row in _rows.Activities[i])
                activities[row] = i;
        }

        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < activities.Length; row++)
        {
            var location = _source.LocationOf(row, _columns.Party);
            foreach (var words in names.NamesOf(_source.CellText(row, _columns.Party), location, diagnostics).Where(words => !PartyName.IsNobody(words.ToString())))
            {
                var name = names.Spelled(words, location, diagnostics);
                var folded = Vocabulary.Fold(name.ToString());
                if (!known.TryGetValue(folded, out var party))
                {
                    known.Add(folded, party = _parties.Count);
                    _parties.Add((name.IsPlain ? name : new Text([.. name.Runs.Select(run => run with { Style = TextStyle.None })]), location));
                }

                Add((activities[row], party + 1), row, _columns.Roles, "/");
            }
        }
    }

    // What two rows say of the same is said once, and what differs side by side.
    private void Add((int Row, int Column) key, int row, int column, string between)
    {
        var value = _source.Cell(row, column).Trim();
        if (value.IsEmpty)
            return;
        if (!_cells.TryGetValue(key, out var cell))
            _cells.Add(key, (row, null));
        else if ((cell.Joined ?? _source.Cell(cell.Row, column).Trim().ToString()) is var known && !known.Split(between).Contains(value.ToString(), StringComparer.Ordinal))
            _cells[key] = (cell.Row, known + between + value.ToString());
    }
}
