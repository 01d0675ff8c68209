namespace Raci.Formats.Tables.Evidence;

/// <summary>Some rows and columns of a table, with another row of it, or none, as its headings.</summary>
internal sealed class TableView : SourceTable
{
    private readonly SourceTable _inner;
    private readonly int _header;
    private readonly int[] _rows;
    private readonly int[] _columns;
    private readonly string?[] _headings;
    private readonly bool _isWhole;

    /// <summary>Creates a part of a table.</summary>
    /// <param name="inner">The table.</param>
    /// <param name="header">The row of the headings; -1 for the table's own.</param>
    /// <param name="rows">The rows; -1 for that of the table's own headings.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="range">The rows of the table that this part stands for, for phases that start among them.</param>
    /// <param name="headings">What headings are instead of what their cells hold; null for those that stay.</param>
    public TableView(SourceTable inner, int header, int[] rows, int[] columns, (int First, int End) range, string?[]? headings = null)
    {
        (_inner, _header, _rows, _columns) = (inner, header, rows, columns);
        _headings = headings ?? new string?[columns.Length];
        _isWhole = columns.Length == inner.ColumnCount;
        PhaseStarts = StartsOf(inner, rows, range);
    }

    public override int ColumnCount => _columns.Length;

    public override int RowCount => _rows.Length;

    public override IReadOnlyList<PhaseStart> PhaseStarts { get; }

    public override Text PhaseHeading => _inner.PhaseHeading;

    public override string Source
    {
        get
        {
            var lines = Enumerable.Range(-1, RowCount + 1).Select(row => $"| {string.Join(" | ", Enumerable.Range(0, ColumnCount).Select(column => (row < 0 ? Heading(column) : Cell(row, column)).Trim().ToString()))} |").ToList();
            lines.Insert(1, $"|{string.Concat(Enumerable.Repeat("---|", ColumnCount))}");
            return string.Join('\n', lines);
        }
    }

    public override int CellCount(int row)
    {
        var count = _rows[row] < 0 ? _inner.ColumnCount : _inner.CellCount(_rows[row]);
        if (_isWhole)
            return count;
        var index = Array.BinarySearch(_columns, count);
        return index < 0 ? ~index : index;
    }

    public override ReadOnlySpan<char> Heading(int column) => _headings[column] ?? CellOf(_header, _columns[column]);

    public override ReadOnlySpan<char> Cell(int row, int column) => CellOf(_rows[row], _columns[column]);

    public override SourceLocation LocationOf(int row, int column) => _inner.LocationOf(InnerRow(row), _columns[column]);

    public override Text ToText(ReadOnlySpan<char> source, int row, int column) => row < 0 && _headings[column] is not null
        ? Text.OfNormal(TextRules.Cut(TextRules.Fold(source)))
        : _inner.ToText(source, InnerRow(row), _columns[column]);

    public override void CheckRow(int row, DiagnosticList diagnostics)
    {
        if (_rows[row] >= 0 && _columns[0] == 0)
            _inner.CheckRow(_rows[row], diagnostics);
    }

    private int InnerRow(int row) => row < 0 ? _header : _rows[row];

    private ReadOnlySpan<char> CellOf(int row, int column) => row < 0 ? _inner.Heading(column) : _inner.Cell(row, column);

    // Where each phase starts among the rows that are here.
    private static List<PhaseStart> StartsOf(SourceTable inner, int[] rows, (int First, int End) range)
    {
        var starts = new List<PhaseStart>();
        foreach (var start in inner.PhaseStarts)
        {
            if (start.Row < range.First || start.Row > range.End || (start.Row == range.End && range.End < inner.RowCount))
                continue;
            var index = Array.BinarySearch(rows, start.Row);
            starts.Add(start with { Row = index < 0 ? ~index : index });
        }

        return starts;
    }
}
