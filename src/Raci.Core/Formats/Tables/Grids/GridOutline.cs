using Raci.Formats.Tables.Shapes;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables.Grids;

/// <summary>Takes a grid apart into its title, prose, tables with their phases, and legends.</summary>
internal sealed class GridOutline
{
    private const int LongestTitle = 300;
    private const int NearestTitle = 2;

    private readonly Grid _grid;
    private readonly int _level;
    private readonly DiagnosticList _diagnostics;
    private readonly GridLegends _legends;
    private readonly GridRoles _roles;
    private readonly GridTables _tables;
    private readonly List<OutlineItem> _items = [];
    private OutlineItem.Heading? _title;

    public GridOutline(Grid grid, int level, DiagnosticList diagnostics)
    {
        (_grid, _level, _diagnostics) = (grid, level, diagnostics);
        _legends = new(grid);
        _roles = new(grid, _legends);
        _tables = new(grid, _legends, _roles);
    }

    /// <summary>Reads the grid.</summary>
    public GridPage Read()
    {
        var row = 0;
        GridTable? last = null;
        foreach (var (header, end) in _tables.All)
        {
            var isRepeated = last is not null && row == header && _grid.CellsOf(header).SequenceEqual(_grid.CellsOf(_tables.All[0].Header));
            ReadWords(row, header, isRepeated);
            last = ReadTable(header, end);
            row = end + 1;
        }

        ReadWords(row, _grid.RowCount, isRepeated: true);
        NameFirst();
        var legends = new List<OutlineItem>();
        foreach (var (_, table, heading) in _legends.All)
        {
            if (heading is not null)
                legends.Add(heading with { Level = 1 });
            legends.Add(new OutlineItem.Table(table));
        }

        return new GridPage(_title, _items, legends, _tables.All.Count > 0);
    }

    // Where each further table has words of its own right above it, those above the first name it too.
    private void NameFirst()
    {
        if (_title is not { } title || _tables.All.Count < 2 || _tables.All[0].Header != 1 || _items.Count(item => item is OutlineItem.Heading) != _tables.All.Count - 1)
            return;
        _items.Insert(0, title with { Level = _level });
        _title = null;
    }

    // The first words of a sheet are its title; words alone right above one of several tables name the table.
    private void ReadWords(int row, int end, bool isRepeated)
    {
        var number = end < _grid.RowCount ? _grid.NumberOf(end) : int.MaxValue;
        for (; row < end; row++)
        {
            var cells = _tables.CellsOf(row);
            if (cells.Count == 0)
                continue;
            var location = _grid.LocationOf(row, cells[0].Column);
            var isAlone = cells.Count == 1 && cells[0].Text.Length <= LongestTitle;
            if (isAlone && row == 0 && _title is null && _tables.All.Count > 0)
                _title = new OutlineItem.Heading(1, cells[0].Text, cells[0].Text.ToString(), location);
            else if (isAlone && !isRepeated && row == end - 1 && number - _grid.NumberOf(row) <= NearestTitle && _tables.All.Count > 1)
                _items.Add(new OutlineItem.Heading(_level, cells[0].Text, cells[0].Text.ToString(), location));
            else
                _items.Add(new OutlineItem.Prose(string.Join(' ', cells.Select(cell => cell.Text.ToString())), location));
        }
    }

    private GridTable ReadTable(int header, int last)
    {
        var rows = Enumerable.Range(header + 1, last - header).Where(row => _tables.CellsOf(row).Count > 0).ToArray();
        var columns = ColumnsOf(header, rows);
        var words = columns.Length;
        for (var i = columns.Length - 1; i >= 0; i--)
            words = _roles.Columns.Contains(columns[i]) && !IsWord(header, columns, i) ? i : words;
        // Below "Team" stand teams: one without roles is no title.
        var corner = columns.Length > 0 ? _grid.Cell(header, columns[0]).ToString() : "";
        var hasSections = !PartyWords.IsCorner(corner) || PartyWords.IsWeakCorner(corner);
        var sections = new GridSections(_grid, columns, words, hasSections ? rows : []);
        var activities = rows.Where(row => !sections.Levels.ContainsKey(row)).ToList();
        var joined = new GridTable(_grid, header, columns, []);
        var first = GridHeader.Read(_grid, header, columns, joined, _diagnostics);
        var headings = Enumerable.Range(0, columns.Length).Select(column => joined.Heading(column).ToString()).ToArray();
        var phases = GridPhaseColumns.Find(_grid, columns, headings, words, activities);
        var kept = Enumerable.Range(0, columns.Length).Where(column => !phases.Contains(column) && (headings[column].Length > 0 || activities.Exists(row => !_grid.Cell(row, columns[column]).IsEmpty))).ToArray();
        activities.RemoveAll(row => kept.All(column => _grid.Cell(row, columns[column]).IsEmpty));
        var table = new GridTable(_grid, header, [.. kept.Select(column => columns[column])], [.. activities]);
        for (var i = 0; i < kept.Length; i++)
            table.SetHeading(i, joined.HeadingText(kept[i]));
        new GridPhases(_grid, table, sections, [.. phases.Select(column => columns[column])]).Add(rows);
        Tell(first, header, columns, [.. phases.Select(column => headings[column])], sections);
        if (table.FillMerges(Math.Max(0, words - phases.Count)) is { } range)
            _diagnostics.Add(MergedCellsFilled.At(_grid.LocationOf(_grid.RowFrom(range.FirstRow), range.FirstColumn)));
        _items.Add(new OutlineItem.Table(table));
        // The upper rows of joined headings were read as words.
        for (; first < header; first++)
            RemoveWords(first);
        return table;
    }

    private bool IsWord(int header, int[] columns, int column) => Vocabulary.IsNoParty(_grid.Cell(header, columns[column]).ToString());

    private int[] ColumnsOf(int header, int[] rows)
    {
        var columns = new SortedSet<int>();
        foreach (var row in rows.Prepend(header))
        {
            foreach (var cell in _grid.CellsOf(row))
            {
                if (!_legends.Contains(row, cell.Column))
                    columns.Add(cell.Column);
            }
        }

        return [.. columns];
    }

    private void RemoveWords(int row)
    {
        var location = _grid.LocationOf(row, _tables.CellsOf(row)[0].Column);
        _items.RemoveAll(item => item is OutlineItem.Prose prose && prose.Location == location);
        if (_title?.Location == location)
            _title = null;
    }

    private void Tell(int first, int header, int[] columns, string[] phases, GridSections sections)
    {
        var location = _grid.LocationOf(header, columns[0]);
        if (first > 0 || _grid.NumberOf(first) > 1)
            _diagnostics.Add(HeaderFound.At(location, _grid.NumberOf(header)));
        foreach (var phase in phases)
            _diagnostics.Add(PhaseColumn.At(location, phase));
        if (sections.Levels.Count > 0)
        {
            var row = sections.Levels.Keys.Min();
            _diagnostics.Add(SectionRows.At(_grid.LocationOf(row, sections.TitleOf(row).Column), sections.Levels.Count, sections.TitleOf(row).Text));
        }
    }
}
