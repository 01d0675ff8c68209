namespace Raci.Formats.Tables.Grids;

/// <summary>A table of a grid: some of its columns and rows, below a row of headings.</summary>
internal sealed class GridTable : SourceTable
{
    private const int MostFilled = 1_000_000;

    private readonly Grid _grid;
    private readonly int _header;
    private readonly int[] _columns;
    private readonly int[] _rows;
    private readonly Text[] _headings;
    private readonly Dictionary<(int Row, int Column), Text> _merged = [];
    private readonly List<PhaseStart> _phases = [];
    private (int Row, int Column, string Source) _styled = (-2, -2, "");

    /// <summary>Creates a table.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="header">The row of the headings; -1 where there is none.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows of its body.</param>
    public GridTable(Grid grid, int header, int[] columns, int[] rows)
    {
        (_grid, _header, _columns, _rows) = (grid, header, columns, rows);
        _headings = [.. columns.Select(column => header < 0 ? default : grid.Cell(header, column))];
    }

    /// <inheritdoc/>
    public override int ColumnCount => _columns.Length;

    /// <inheritdoc/>
    public override int RowCount => _rows.Length;

    /// <inheritdoc/>
    public override string Source => string.Join('\n', (_header < 0 ? _rows : _rows.Prepend(_header)).Select(row => string.Join('\t', _columns.Select(column => _grid.Cell(row, column)))));

    /// <summary>Gets the rows of the grid that are the table's.</summary>
    public ReadOnlySpan<int> Rows => _rows;

    /// <inheritdoc/>
    public override int CellCount(int row) => _columns.Length;

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Heading(int column) => SourceOf(-1, column, _headings[column]);

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Cell(int row, int column) => SourceOf(row, column, TextOf(row, column));

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Lines(int row, int column) => row >= 0 && _grid.LinesOf(TextOf(row, column).ToString()) is { } lines ? lines : Cell(row, column);

    /// <inheritdoc/>
    public override SourceLocation LocationOf(int row, int column) => _grid.LocationOf(row < 0 ? Math.Max(_header, 0) : _rows[row], _columns[column]);

    /// <inheritdoc/>
    public override Text ToText(ReadOnlySpan<char> source, int row, int column)
    {
        var whole = row < 0 ? _headings[column] : TextOf(row, column);
        var words = SourceOf(row, column, whole);
        if (!words.Overlaps(source, out var start))
            return Text.OfNormal(TextRules.Fold(source));
        return source.Length == words.Length ? whole : whole.Slice(start, source.Length);
    }

    /// <inheritdoc/>
    public override void CheckRow(int row, DiagnosticList diagnostics)
    {
    }

    /// <inheritdoc/>
    public override IReadOnlyList<PhaseStart> PhaseStarts => _phases;

    /// <summary>Adds a phase behind all others.</summary>
    public void AddPhase(PhaseStart start) => _phases.Add(start);

    /// <summary>Gives a column another heading than its row of headings has.</summary>
    public void SetHeading(int column, Text heading) => _headings[column] = heading;

    /// <summary>Fills the cells of merged ranges of the body with what their first cell holds, from some column on.</summary>
    /// <returns>The first of the ranges that were filled; null where there was none.</returns>
    public GridRange? FillMerges(int firstColumn)
    {
        GridRange? first = null;
        var budget = MostFilled;
        foreach (var range in _grid.Merges)
        {
            var from = Array.BinarySearch(_columns, range.FirstColumn);
            var row = Array.BinarySearch(_rows, _grid.RowFrom(range.FirstRow));
            if (from < firstColumn || row < 0 || _grid.NumberOf(_rows[row]) != range.FirstRow || TextOf(row, from) is not { IsEmpty: false } text)
                continue;
            first ??= range;
            for (; row < _rows.Length && _grid.NumberOf(_rows[row]) <= range.LastRow && budget > 0; row++, budget--)
            {
                for (var column = from; column < _columns.Length && _columns[column] <= range.LastColumn; column++, budget--)
                    _merged[(row, column)] = text;
            }
        }

        return first;
    }

    private Text TextOf(int row, int column)
    {
        var text = _grid.Cell(_rows[row], _columns[column]);
        return text.IsEmpty && _merged.Count > 0 ? _merged.GetValueOrDefault((row, column)) : text;
    }

    // The words of a styled text are put together when they are asked for; a part of them is known by where it lies.
    private ReadOnlySpan<char> SourceOf(int row, int column, Text text)
    {
        if (text.IsPlain)
            return text.ToString();
        if (_styled.Row != row || _styled.Column != column)
            _styled = (row, column, text.ToString());
        return _styled.Source;
    }
}
