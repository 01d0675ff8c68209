using System.Globalization;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables.Evidence;

/// <summary>The rows of a table that hold no letters where others do: further headings, the lower row of headings, sums.</summary>
internal sealed class OddRows
{
    private readonly TableCells _cells;
    private readonly SourceTable _table;
    private readonly List<int> _columns = [];
    private readonly List<int> _headers = [];
    private readonly HashSet<int> _sums = [];
    private readonly RoleSet _single;
    private bool _isGrouped;

    public OddRows(TableCells cells)
    {
        (_cells, _table) = (cells, cells.Table);
        for (var column = 1; column < _table.ColumnCount; column++)
        {
            if (LetterColumns.Count(cells, column) is var (letters, filled) && letters > 0 && (letters + 1) * 2 >= filled)
                _columns.Add(column);
            for (var row = 0; row < _table.RowCount; row++)
                _single |= cells[row, column].Letters is { Count: 1 } letter ? letter : RoleSet.None;
        }
    }

    /// <summary>Looks at a row that has words in a column of letters.</summary>
    public void Look(int row)
    {
        var (others, figures) = (0, 0);
        foreach (var column in _columns)
        {
            _cells[row, column].Deconstruct(out var set, out var kind);
            var isOther = kind == RoleCellKind.Other || (kind == RoleCellKind.Letters && set.Count > 1 && !_single.IsSupersetOf(set));
            if (!isOther && kind != RoleCellKind.Empty)
                return;
            others += isOther ? 1 : 0;
            figures += IsFigure(_table.Cell(row, column).Trim()) ? 1 : 0;
        }

        if (others == 0 || (others == 1 && _columns.Count > 1 && !IsSum(row)))
            return;
        if (figures == others)
        {
            if (IsSum(row))
                _sums.Add(row);
        }
        else if (row == 0 && IsBelowGroups())
        {
            _isGrouped = true;
        }
        else if (IsHeader(row))
        {
            _headers.Add(row);
        }
    }

    /// <summary>Gets the parts of the table; null where it is one.</summary>
    public List<OutlineItem>? Parts(DiagnosticList diagnostics)
    {
        if (_headers.Count == 0 && _sums.Count == 0 && !_isGrouped)
            return null;
        foreach (var row in _sums)
            diagnostics.Add(TotalsLeftOut.At(_table.LocationOf(row, 0), _table.CellText(row, 0)));
        foreach (var row in _headers)
            diagnostics.Add(HeadingsRepeated.At(_table.LocationOf(row, 0)));
        var items = new List<OutlineItem>();
        if (!_isGrouped && _headers is not [0, ..])
            items.Add(Part(-1, 0, _headers.Count == 0 ? _table.RowCount : _headers[0]));
        else if (_isGrouped)
            items.AddRange(Grouped(_headers.Count == 0 ? _table.RowCount : _headers[0], diagnostics));
        for (var i = 0; i < _headers.Count; i++)
            items.Add(Part(_headers[i], _headers[i], i + 1 < _headers.Count ? _headers[i + 1] : _table.RowCount));
        return items;
    }

    private OutlineItem.Table Part(int header, int first, int end, string?[]? headings = null)
    {
        int[] rows = [.. Enumerable.Range(first, end - first).Where(row => row != header && !_sums.Contains(row) && (header >= 0 || headings is null || row > 0))];
        return new OutlineItem.Table(new TableView(_table, header, rows, [.. Enumerable.Range(0, _table.ColumnCount)], (first, end), headings));
    }

    // A title in the place of the headings stays prose; groups go before the headings below them.
    private IEnumerable<OutlineItem> Grouped(int end, DiagnosticList diagnostics)
    {
        var filled = Enumerable.Range(0, _table.ColumnCount).Where(column => !_table.Heading(column).Trim().IsEmpty).ToList();
        if (filled.Count == 0 || (filled.Count == 1 && filled[0] < _columns[0]))
        {
            if (filled.Count == 1)
                yield return new OutlineItem.Prose(_table.HeadingText(filled[0]).ToString(), _table.LocationOf(-1, filled[0]));
            diagnostics.Add(HeadingsRepeated.At(_table.LocationOf(0, 0)));
            yield return Part(0, 0, end);
            yield break;
        }

        var headings = new string?[_table.ColumnCount];
        var group = "";
        for (var column = 0; column < headings.Length; column++)
        {
            var upper = _table.HeadingText(column).ToString();
            group = upper.Length > 0 ? upper : column < _columns[0] ? "" : group;
            var own = _table.CellText(0, column).ToString();
            headings[column] = own.Length == 0 ? upper.Length == 0 ? null : upper : group.Length == 0 || group == own || column < _columns[0] ? own : $"{group} – {own}";
        }

        diagnostics.Add(GroupsJoined.At(_table.LocationOf(-1, filled[0]), headings[_columns[0]] ?? ""));
        yield return Part(0, 0, end, headings);
    }

    // The row above has gaps that this one fills, and a word for activities or none stands above its own.
    private bool IsBelowGroups()
    {
        var gaps = _columns.Count(column => _table.Heading(column).Trim().IsEmpty && !_table.Cell(0, column).Trim().IsEmpty);
        var isCornerOpen = _table.Heading(0).Trim().IsEmpty && !_table.Cell(0, 0).Trim().IsEmpty;
        if (Enumerable.Range(0, _table.ColumnCount).All(column => _table.Heading(column).Trim().IsEmpty))
            return IsActivity(_table.Cell(0, 0));
        return gaps > 0 && (isCornerOpen || IsActivity(_table.Cell(0, 0)) || (gaps == _columns.Count && _columns.TrueForAll(column => !_table.Cell(0, column).Trim().IsEmpty)));
    }

    // A word for activities, or the same words as above.
    private bool IsHeader(int row) => IsActivity(_table.Cell(row, 0))
        || (!_table.Heading(0).Trim().IsEmpty && _table.Cell(row, 0).Trim().SequenceEqual(_table.Heading(0).Trim()))
        || _columns.TrueForAll(column => _table.Cell(row, column).Trim().SequenceEqual(_table.Heading(column).Trim()));

    private static bool IsActivity(ReadOnlySpan<char> cell) => Vocabulary.IsActivity(cell.Trim(" *_`\u00A0"));

    private bool IsSum(int row)
    {
        for (var column = 0; column < _columns[0]; column++)
        {
            if (TopicWords.OfHeading(_table.Cell(row, column)) == TableTopic.Count)
                return true;
        }

        return row == _table.RowCount - 1 && _table.Cell(row, 0).Trim().IsEmpty;
    }

    private static bool IsFigure(ReadOnlySpan<char> cell) => !cell.IsEmpty && decimal.TryParse(cell.Trim("% *_"), NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}
