using Raci.Formats.Documents;
using Raci.Formats.Tables;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Csv;

/// <summary>Makes a title, prose and tables of the records of a text; empty lines and empty rows set them apart.</summary>
internal sealed class CsvOutline(CsvGrid grid, PlainTexts texts, DiagnosticList diagnostics, ReadLimits limits)
{
    // Beside those of parties there may be a few others.
    private const int OtherColumns = 100;

    private readonly CsvLegends _legends = new(grid, texts, diagnostics);
    private readonly List<OutlineItem> _items = [];
    private readonly List<int> _above = [];
    private readonly List<int> _rows = [];
    private int _matrices;
    private int _comments;
    private bool _isMatrix;
    private CsvHeader? _header;
    private CsvTable? _beside;
    private int _lone = -1;

    /// <summary>Gets the title, prose and tables in their order.</summary>
    public List<OutlineItem> Read()
    {
        for (var first = 0; first < grid.Count;)
        {
            while (first < grid.Count && grid.IsBlank(first))
                first++;
            var end = EndOfBlock(first);
            if (end > first)
                ReadBlock(first, end);
            first = end;
        }

        CloseTable();
        NameTables();
        return _items;
    }

    // Words alone right above one of several tables name it; where each table has them, those in the first row do too.
    private void NameTables()
    {
        if (_matrices < 2)
            return;
        foreach (var index in _above)
        {
            var item = _items[index];
            if (item is OutlineItem.Heading && _above.Count < _matrices)
                continue;
            var (words, location) = item is OutlineItem.Prose prose ? (prose.Source, prose.Location) : (((OutlineItem.Heading)item).Source, ((OutlineItem.Heading)item).Location);
            diagnostics.Add(SectionRows.At(location, 1, words));
            _items[index] = new OutlineItem.Heading(2, texts.Of(words, location), words, location);
        }
    }

    private int EndOfBlock(int first)
    {
        if (first >= grid.Count)
            return first;
        var end = first + 1;
        while (end < grid.Count && grid.IsRightBelow(end) && !grid.IsBlank(end))
            end++;
        return end;
    }

    // A block without a header of its own goes on with the table before it, or is prose, or a table such as a legend.
    private void ReadBlock(int first, int end)
    {
        if (CsvHeader.Find(grid, first, end) is { } header)
            OpenTable(header, first, end);
        else if (_legends.Of(first, end) is { } legend)
            AddLegend(legend.Table, legend.Title);
        else if (_header is not null && HasRoles(first, end) && !IsLetter(first))
            _rows.AddRange(Enumerable.Range(first, end - first));
        else if (end - first > 1 && grid.CountFilled(first, 2) == 2 && grid.CountFilled(first + 1, 2) == 2)
            AddTable(CsvHeader.Of(grid, first, end), first, end);
        else if (_header is null && _lone >= 0 && CsvHeader.Find(grid, _lone, end) is { } lone && lone.Record == _lone)
            OpenLone(lone, first, end);
        else
            AddProse(first, end);
    }

    // A header with an empty line below was taken for prose.
    private void OpenLone(CsvHeader header, int first, int end)
    {
        _items.RemoveAt(_items.Count - 1);
        (_header, _isMatrix) = (header, true);
        _rows.AddRange(Enumerable.Range(first, end - first));
        _lone = -1;
    }

    private void OpenTable(CsvHeader header, int first, int end)
    {
        if (header.Record > first || _items.Count > 0)
            TellAbove(header);
        CloseTable();
        if (header.Record > first)
        {
            AddProse(first, header.Record);
            if (grid.CountFilled(header.Record - 1, 2) == 1)
                _above.Add(_items.Count - 1);
        }

        if (!IsLegend(header.Record, end))
            _matrices++;
        _lone = -1;
        if (_legends.Beside(header.Record, end) is { } beside)
        {
            _beside = beside;
            header = CsvHeader.Of(grid, header.Record, end, beside.FirstColumn - 1);
        }

        (_header, _isMatrix, var rows) = (header, true, Enumerable.Range(header.Record + 1, end - header.Record - 1));
        _rows.AddRange(rows);
    }

    // Words above the tables name phases where every matrix has them; a table of letters and their names is none.
    private bool IsLegend(int first, int end) => _legends.Of(first, end) is not null;

    private void AddTable(CsvHeader header, int first, int end)
    {
        CloseTable();
        (_header, _isMatrix) = (header, false);
        _rows.AddRange(Enumerable.Range(first + 1, end - first - 1));
        CloseTable();
    }

    private void AddLegend(CsvTable table, int title)
    {
        CloseTable();
        if (title >= 0 && IsNote(title))
            AddProseLines([title]);
        else if (title >= 0)
            AddHeading(WordsOf(title), grid.LocationOf(title, 0));
        _items.Add(new OutlineItem.Table(table));
    }

    private void AddHeading(string words, SourceLocation location) => _items.Add(new OutlineItem.Heading(1, texts.Of(words, location), words, location));

    // Notes and a legend may follow the rows of a table without an empty line.
    private void TakeWordsBelow(CsvHeader header, out List<int> legend, out List<int> notes)
    {
        (notes, legend) = ([], []);
        if (!_isMatrix)
            return;
        TakeNotes(notes);
        // What stands alone below a column of phases is a phase without rows.
        if (header.Phases.Length > 0)
            return;
        var count = _legends.CountBelow(_rows);
        legend = _rows[^count..];
        _rows.RemoveRange(_rows.Count - count, count);
        TakeNotes(notes);
    }

    private void TakeNotes(List<int> notes)
    {
        while (_rows.Count > 1 && IsNote(_rows[^1]))
        {
            notes.Insert(0, _rows[^1]);
            _rows.RemoveAt(_rows.Count - 1);
        }
    }

    private bool IsNote(int record) =>
        grid.CountFilled(record, 2) == 1 && Marks.Measure(grid.Field(record, 0).Trimmed()) is var length && length > 0 && length < grid.Field(record, 0).Trimmed().Length;

    private void CloseTable()
    {
        if (_header is not { } header)
            return;
        TakeWordsBelow(header, out var legend, out var notes);
        if (header.Width > limits.Parties + OtherColumns)
        {
            diagnostics.Add(TooManyColumns.At(grid.LocationOf(header.Record, 0), header.Width, limits.Parties + OtherColumns));
            _items.Add(new OutlineItem.Prose(grid.Source(header.Record, header.Record + 1), grid.LocationOf(header.Record, 0)));
        }
        else
        {
            _items.Add(new OutlineItem.Table(new CsvTable(grid, texts, header, [.. _rows], diagnostics)));
        }

        _header = null;
        _rows.Clear();
        AddProseLines(notes);
        if (legend.Count > 0 && _legends.Of(legend[0], legend[^1] + 1) is { } below)
            AddLegend(below.Table, below.Title);
        if (_beside is { } beside)
        {
            if (_legends.TitleBeside(header.Record, beside) is { Length: > 0 } words)
                AddHeading(words, grid.LocationOf(header.Record, beside.FirstColumn));
            _items.Add(new OutlineItem.Table(beside));
        }

        _beside = null;
    }

    private void TellAbove(CsvHeader header)
    {
        if (_header is not null || _items.Exists(item => item is OutlineItem.Table))
            return;
        diagnostics.Add(HeaderFound.At(grid.LocationOf(header.Record, 0), grid.LineOf(header.Record) + 1));
    }

    // The very first line, alone in its row, is what the document calls itself.
    private void AddProse(int first, int end)
    {
        CloseTable();
        _lone = end - first == 1 && grid.CountFilled(first, 2) == 2 ? first : -1;
        first = AddComments(first, end);
        if (_items.Count == _comments && IsTitle(first, end))
        {
            var location = grid.LocationOf(first, 0);
            var title = WordsOf(first);
            _items.Add(new OutlineItem.Heading(1, texts.Of(title, location), title, location));
            first++;
        }

        AddProseLines(Enumerable.Range(first, end - first));
    }

    // Lines that a program puts above its rows, such as "# exported on Monday", say nothing of the matrix.
    private int AddComments(int first, int end)
    {
        for (; first < end && _items.Count == _comments && IsComment(grid.Field(first, 0).Trimmed()); first++, _comments++)
            _items.Add(new OutlineItem.Prose(WordsOf(first).TrimStart('#', '/', ' '), grid.LocationOf(first, 0)));
        return first;
    }

    private static bool IsComment(ReadOnlySpan<char> field) => field.Length > 1 && (field[0] == '#' || field.StartsWith("//"));

    // Each line stands for itself: it is no part of a note in the line above.
    private void AddProseLines(IEnumerable<int> records)
    {
        foreach (var record in records)
            _items.Add(new OutlineItem.Prose(WordsOf(record), grid.LocationOf(record, 0)));
    }

    private bool IsTitle(int first, int end) => first < end && grid.CountFilled(first, 2) == 1;

    private string WordsOf(int record) =>
        string.Join(", ", Enumerable.Range(0, grid.FieldCount(record)).Select(field => TextRules.Fold(grid.Field(record, field))).Where(words => words.Length > 0));

    // Below activities that are words, letters in their place begin something else.
    private bool IsLetter(int record)
    {
        RoleCell.Look(grid.Field(record, 0).Trimmed()).Deconstruct(out _, out var kind);
        if (kind != RoleCellKind.Letters || _rows.Count == 0)
            return false;
        RoleCell.Look(grid.Field(_rows[0], 0).Trimmed()).Deconstruct(out _, out var above);
        return above != RoleCellKind.Letters;
    }

    private bool HasRoles(int first, int end)
    {
        for (var record = first; record < end; record++)
        {
            for (var field = 1; field < Math.Min(grid.FieldCount(record), _header!.Width); field++)
            {
                RoleCell.Look(grid.Field(record, field).Trimmed()).Deconstruct(out _, out var kind);
                if (kind == RoleCellKind.Letters)
                    return true;
            }
        }

        return false;
    }
}
