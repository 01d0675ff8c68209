using Raci.Formats.Tables;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Csv;

/// <summary>A header and rows of a grid; columns of phases are no columns of the table but say where its phases start.</summary>
internal sealed class CsvTable : SourceTable
{
    private readonly CsvGrid _grid;
    private readonly PlainTexts _texts;
    private readonly CsvHeader _header;
    private readonly List<int> _rows;
    private readonly int[] _columns;

    public CsvTable(CsvGrid grid, PlainTexts texts, CsvHeader header, List<int> records, DiagnosticList diagnostics)
    {
        (_grid, _texts, _header) = (grid, texts, header);
        _columns = [.. Enumerable.Range(header.First, header.Width - header.First).Except(header.Phases)];
        if (header.IsLegend)
        {
            (_rows, PhaseStarts) = (records, []);
            return;
        }

        var phases = new CsvPhases(grid, header, texts, this, diagnostics);
        _rows = phases.Read(records);
        PhaseStarts = phases.Starts;
        if (header.Phases.Length > 0)
            PhaseHeading = CsvHeader.PhaseWordOf(texts.Of(grid.Field(header.Record, header.Phases[0]), this, -1, 0));
    }

    /// <summary>Gets the column of the text that is the table's first.</summary>
    public int FirstColumn => _header.First;

    /// <summary>Gets whether its columns have headings.</summary>
    public bool HasHeadings => _header.Record >= 0;

    public override int ColumnCount => _columns.Length;

    public override int RowCount => _rows.Count;

    public override IReadOnlyList<PhaseStart> PhaseStarts { get; }

    public override Text PhaseHeading { get; }

    public override string Source => _header.Record < 0 ? _grid.Source(_rows[0], _rows[^1] + 1) : _rows.Count == 0 ? _grid.Source(_header.Record, _header.Record + 1) : _grid.Source(_header.Record, _rows[^1] + 1);

    public override int CellCount(int row)
    {
        var fields = _grid.FieldCount(RecordOf(row));
        if (fields >= _header.Width)
            return _columns.Length;
        var index = Array.BinarySearch(_columns, fields);
        return index < 0 ? ~index : index;
    }

    public override ReadOnlySpan<char> Heading(int column) => Cell(-1, column);

    public override ReadOnlySpan<char> Cell(int row, int column) => RecordOf(row) is var record && record < 0 ? default : _grid.Field(record, _columns[column]);

    // Where its columns lie side by side, its cells do so among those of the text.
    public override PackedCell[] Look(Span<RowCells> rows)
    {
        if (_columns.Length == 0 || _columns[^1] - _columns[0] >= _columns.Length)
            return base.Look(rows);
        for (var row = 0; row < rows.Length; row++)
            rows[row] = new(_grid.StartOf(RecordOf(row)) + _columns[0], CellCount(row));
        return _grid.Look(rows);
    }

    public override SourceLocation LocationOf(int row, int column) => _grid.LocationOf(RecordOf(row) is var record && record < 0 ? _rows[0] : record, _columns[column]);

    public override Text ToText(ReadOnlySpan<char> source, int row, int column) => _texts.Of(source, this, row, column);

    public override void CheckRow(int row, DiagnosticList diagnostics)
    {
        var record = RecordOf(row);
        var count = Math.Min(_grid.FieldCount(record), _header.Beside);
        if (count < _header.Width)
            diagnostics.Add(TooFewCells.At(_grid.LocationOf(record, 0), count, _header.Width));
        if (count > _header.Width)
            CheckBeyond(record, count, diagnostics);
    }

    private void CheckBeyond(int record, int count, DiagnosticList diagnostics)
    {
        var first = _header.Width;
        while (first < count && _grid.Field(record, first).IsBlank())
            first++;
        if (first < count)
            diagnostics.Add(TooManyCells.At(_grid.LocationOf(record, first), count, _header.Width, string.Join(_grid.Separator, Enumerable.Range(first, count - first).Select(field => _grid.Field(record, field).ToString()))));
    }

    private int RecordOf(int row) => row < 0 ? _header.Record : _rows[row];
}
