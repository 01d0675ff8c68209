namespace Raci.Formats.Tables.Shapes;

/// <summary>A table of the standard shape, made of something in another: activities, then parties, then attributes. Each cell knows where in the source it comes from.</summary>
internal sealed class ReshapedTable : SourceTable
{
    private readonly MatrixSketch _sketch;
    private readonly string[] _headings;
    private readonly string[] _parts;
    private readonly int[] _starts;
    private readonly int[] _columns;

    /// <summary>Creates a table.</summary>
    /// <param name="sketch">What it holds.</param>
    /// <param name="source">The words it was made of, as they stand.</param>
    public ReshapedTable(MatrixSketch sketch, string source)
    {
        (_sketch, Source) = (sketch, source);
        _headings = [sketch.Corner.Heading.ToString(), .. sketch.Parties.Concat(sketch.Attributes).Select(column => column.Heading.ToString())];
        _parts = new string[sketch.Rows.Sum(row => row.Cells.Count)];
        _starts = new int[sketch.Rows.Count + 1];
        _columns = new int[_parts.Length];
        Fill();
    }

    public override int ColumnCount => _headings.Length;

    public override int RowCount => _sketch.Rows.Count;

    public override int PartyCount => _sketch.Parties.Count;

    public override string Source { get; }

    public override IReadOnlyList<PhaseStart> PhaseStarts => _sketch.Phases;

    public override Text PhaseHeading => _sketch.PhaseHeading;

    public override int CellCount(int row) => ColumnCount;

    public override ReadOnlySpan<char> Heading(int column) => _headings[column];

    public override ReadOnlySpan<char> Cell(int row, int column)
    {
        if (row < 0)
            return _headings[column];
        if (column == 0)
            return _sketch.Rows[row].Name.ToString();
        if (column > PartyCount)
            return ValueOf(row, column).ToString();
        var index = Array.BinarySearch(_columns, _starts[row], _starts[row + 1] - _starts[row], column);
        return index < 0 ? default : _parts[index];
    }

    public override PackedCell[] Look(Span<RowCells> rows)
    {
        var cells = new PackedCell[rows.Length * ColumnCount];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = new(row * ColumnCount, ColumnCount);
            foreach (var (party, cell) in _sketch.Rows[row].Cells)
                cells[rows[row].Start + party + 1] = new PackedCell(cell.Roles, cell.Mark is null && cell.Remark.IsEmpty ? RoleCellKind.Letters : RoleCellKind.Annotated);
            cells[rows[row].Start] = new PackedCell(RoleSet.None, RoleCellKind.Other);
        }

        return cells;
    }

    public override SourceLocation LocationOf(int row, int column)
    {
        if (row < 0)
            return column == 0 ? _sketch.Corner.Location : column <= PartyCount ? _sketch.Parties[column - 1].Location : _sketch.Attributes[column - PartyCount - 1].Location;
        var activity = _sketch.Rows[row];
        if (column > PartyCount)
            return activity.Attributes.TryGetValue(column - PartyCount - 1, out var value) ? value.Location : activity.Location;
        return activity.Cells.TryGetValue(column - 1, out var cell) ? cell.Location : activity.Location;
    }

    public override Text ToText(ReadOnlySpan<char> source, int row, int column)
    {
        var whole = row < 0 ? HeadingOf(column)
            : column == 0 ? _sketch.Rows[row].Name
            : column > PartyCount ? ValueOf(row, column)
            : RemarkOf(row, column);
        return source.SequenceEqual(whole.ToString()) ? whole : Text.OfNormal(TextRules.Cut(TextRules.Fold(source)));
    }

    public override void CheckRow(int row, DiagnosticList diagnostics)
    {
    }

    private Text HeadingOf(int column) => column == 0 ? _sketch.Corner.Heading : column <= PartyCount ? _sketch.Parties[column - 1].Heading : _sketch.Attributes[column - PartyCount - 1].Heading;

    private Text ValueOf(int row, int column) => _sketch.Rows[row].Attributes.TryGetValue(column - PartyCount - 1, out var value) ? value.Value : default;

    // With its brackets, as it stands in the cell.
    private Text RemarkOf(int row, int column) => _sketch.Rows[row].Cells.TryGetValue(column - 1, out var cell) && !cell.Remark.IsEmpty
        ? new Text([new TextRun("("), .. cell.Remark.Runs, new TextRun(")")])
        : default;

    private void Fill()
    {
        var at = 0;
        for (var row = 0; row < RowCount; row++)
        {
            foreach (var (party, cell) in _sketch.Rows[row].Cells.OrderBy(pair => pair.Key))
                (_columns[at], _parts[at++]) = (party + 1, cell.ToString());
            _starts[row + 1] = at;
        }
    }
}
