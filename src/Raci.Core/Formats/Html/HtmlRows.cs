using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Raci.Formats.Tables;
using Raci.Formats.Tables.Cells;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Html;

/// <summary>The rows of a table with each cell in all the places it spans, and which of them are its header.</summary>
internal sealed class HtmlRows
{
    // What spans may fill beyond the cells there are: a few bytes can ask for any number.
    private const int MostFilled = 1_000_000;

    private readonly List<HtmlCell?[]> _rows = [];
    private readonly List<(HtmlCell? Cell, int Left)> _open = [];
    private readonly int _headers;
    private readonly int _width;
    private readonly bool _hasHeadedRows;
    private readonly int _mostColumns;
    private readonly DiagnosticList _diagnostics;
    private int _filled;

    public HtmlRows(IHtmlTableElement table, Func<IElement, HtmlCell> cellOf, Func<IElement, bool> isLeftOut, int mostColumns, DiagnosticList diagnostics)
    {
        (_mostColumns, _diagnostics) = (mostColumns, diagnostics);
        var inHead = 0;
        foreach (var row in RowsOf(table, isLeftOut))
        {
            Add(row, cellOf);
            inHead += row.ParentElement?.LocalName == "thead" ? 1 : 0;
        }

        inHead -= TakeTitles();

        _headers = inHead > 0 ? Math.Min(inHead, _rows.Count) : Math.Max(1, _rows.TakeWhile(cells => cells.Length > 1 && cells.All(cell => cell is null or { IsHeading: true })).Count());
        // A heading over all columns below those of the columns names a section.
        if (_rows.Take(_headers).Skip(1).ToList().FindIndex(IsOneCell) is >= 0 and var section)
            _headers = section + 1;
        if (_headers >= _rows.Count)
            _headers = Math.Min(1, _rows.Count);
        _width = _rows.Take(_headers).Select(row => row.Length).DefaultIfEmpty().Max();
        _hasHeadedRows = FindHeadedRows();
        while (_rows.Count > _headers && SectionOf(_rows[^1]) is { } words)
        {
            Below.Insert(0, words);
            _rows.RemoveAt(_rows.Count - 1);
        }
    }

    /// <summary>Gets the words of rows above the header that have a single cell.</summary>
    public List<HtmlCell> Titles { get; } = [];

    /// <summary>Gets the words of rows with a single cell that no activity follows.</summary>
    public List<HtmlCell> Below { get; } = [];

    /// <summary>Gets whether there is a row at all.</summary>
    public bool IsEmpty => _rows.Count == 0;

    /// <summary>Gets the number of columns of the header.</summary>
    public int Width => _width;

    /// <summary>Gets the rows below the header.</summary>
    public IEnumerable<HtmlCell?[]> Body => _rows.Skip(_headers);

    /// <summary>Gets, for each column, the lowest cell of the header.</summary>
    public HtmlCell?[] HeaderCells() => [.. Enumerable.Range(0, Width).Select(column => CellsAbove(column).LastOrDefault())];

    /// <summary>Gets the headings: that of a column, or those of all rows of the header with a space between.</summary>
    public IEnumerable<Text> Headings()
    {
        for (var column = 0; column < Width; column++)
        {
            var cells = CellsAbove(column).Where(cell => cell.Words.Length > 0).ToList();
            yield return cells.Count == 1 ? cells[0].Text : Text.OfNormal(TextRules.Cut(string.Join(' ', cells.Select(cell => cell.Words))));
        }
    }

    /// <summary>Tells whether cells of a table itself, not of tables inside it, hold roles, be it as letters or in words.</summary>
    public static bool HoldsRoles(IHtmlTableElement table) => RowsOf(table, _ => false)
        .SelectMany(row => row.Children)
        .Any(cell => cell.QuerySelector("table") is null && (IsRole(cell.TextContent.Trim()) || (cell.ChildElementCount > 0 && cell.ChildNodes.Any(node => IsRole(node.TextContent.Trim())))));

    /// <summary>Gets the only cell of a row that spans all of it, or that is a heading with nothing behind it; null where the row is an activity.</summary>
    public HtmlCell? SectionOf(HtmlCell?[] row) =>
        _width > 1 && row.Length >= _width && row[0] is { Words.Length: > 0 } first
            && (Array.TrueForAll(row, cell => ReferenceEquals(cell, first)) || (!_hasHeadedRows && first.IsHeading && Array.TrueForAll(row, cell => ReferenceEquals(cell, first) || cell is null or { Words.Length: 0, IsHeading: false })))
            ? first
            : null;

    private static bool IsOneCell(HtmlCell?[] row) => row.Length > 1 && row[0] is { Words.Length: > 0 } first && Array.TrueForAll(row, cell => ReferenceEquals(cell, first));

    // Where activities are headings of their rows, being one tells nothing.
    private bool FindHeadedRows() => Body.Any(row => row is [{ IsHeading: true }, ..] && row.Skip(1).Any(cell => cell is { Words.Length: > 0 } && !ReferenceEquals(cell, row[0])));

    private static bool IsRole(string words) => RoleNotation.Read(words, RoleWordTable.OfLanguages) is { Kind: not RoleFindingKind.Nothing };

    private IEnumerable<HtmlCell> CellsAbove(int column) => _rows.Take(_headers).Select(row => column < row.Length ? row[column] : null).OfType<HtmlCell>().Distinct();

    // A footer stands at the end, wherever it is written; rows of tables inside are not of this one.
    private static IEnumerable<IElement> RowsOf(IHtmlTableElement table, Func<IElement, bool> isLeftOut)
    {
        var sections = table.Children.Where(child => child.LocalName is "thead" or "tbody" or "tfoot" && !isLeftOut(child)).ToList();
        return sections.Where(section => section.LocalName == "thead")
            .Concat(sections.Where(section => section.LocalName == "tbody"))
            .Concat(sections.Where(section => section.LocalName == "tfoot"))
            .SelectMany(section => section.Children).Where(row => row.LocalName == "tr" && !isLeftOut(row));
    }

    // A title above the header spans the table or stands alone in its row; the number of such rows is returned.
    private int TakeTitles()
    {
        var taken = 0;
        while (taken + 1 < _rows.Count && _rows[taken] is var row && Array.TrueForAll(row, cell => cell is null || ReferenceEquals(cell, row[0])))
            taken++;
        if (taken == 0 || _rows[taken].Length < 2 || taken + 1 == _rows.Count)
            return 0;
        Titles.AddRange(_rows.Take(taken).Select(row => row.FirstOrDefault()).OfType<HtmlCell>().Where(cell => cell.Words.Length > 0).Distinct());
        _rows.RemoveRange(0, taken);
        return taken;
    }

    private void Add(IElement row, Func<IElement, HtmlCell> cellOf)
    {
        var cells = new List<HtmlCell?>();
        foreach (var element in row.Children.Where(child => child.LocalName is "td" or "th"))
        {
            FillOpen(cells);
            var cell = cellOf(element);
            var columns = Span(element, "colspan", Math.Max(1, _mostColumns - cells.Count), cell);
            var rows = Span(element, "rowspan", int.MaxValue, cell);
            for (var i = 0; i < columns; i++)
            {
                SetOpen(cells.Count, cell, rows - 1);
                cells.Add(cell);
            }
        }

        FillOpen(cells);
        for (var last = _open.FindLastIndex(open => open.Left > 0); cells.Count <= last && _filled < MostFilled; FillOpen(cells))
        {
            _filled++;
            cells.Add(null);
        }

        _rows.Add([.. cells]);
    }

    private void FillOpen(List<HtmlCell?> cells)
    {
        while (cells.Count < _open.Count && _open[cells.Count] is { Left: > 0 } open && _filled < MostFilled)
        {
            _filled++;
            _open[cells.Count] = (open.Cell, open.Left - 1);
            cells.Add(open.Cell);
        }
    }

    private void SetOpen(int column, HtmlCell cell, int left)
    {
        while (_open.Count <= column)
            _open.Add(default);
        _open[column] = (cell, left);
    }

    private int Span(IElement element, string name, int most, HtmlCell cell)
    {
        if (element.GetAttribute(name) is not { } value || !int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var span) || span < 2)
            return 1;
        span = Math.Min(span, most);
        if (name == "rowspan")
            return span;
        if (_filled + span > MostFilled)
        {
            if (_filled < int.MaxValue / 2)
                _diagnostics.Add(TooWideSpan.At(cell.Location));
            _filled = int.MaxValue / 2;
            return 1;
        }

        _filled += span;
        return span;
    }
}
