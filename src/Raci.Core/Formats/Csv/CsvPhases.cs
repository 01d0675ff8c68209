using Raci.Formats.Tables;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Csv;

/// <summary>Finds the rows of a table and the phases they are in.</summary>
internal sealed class CsvPhases(CsvGrid grid, CsvHeader header, PlainTexts texts, SourceTable table, DiagnosticList diagnostics)
{
    /// <summary>What stands in a column of phases for one without a title.</summary>
    public const string Untitled = "—";

    private readonly List<PhaseStart> _starts = [];
    private readonly int[] _cells = [.. Enumerable.Range(0, header.Width).Except(header.Phases).Except(header.Dividers)];
    private readonly List<int> _rows = [];
    private List<Text> _path = [];

    /// <summary>Gets where phases start.</summary>
    public IReadOnlyList<PhaseStart> Starts => _starts;

    /// <summary>Takes the records that are rows out of those below the header.</summary>
    public List<int> Read(List<int> records)
    {
        if (header.Phases.Length > 0)
            ReadColumns(records);
        else if (header.IsDivided)
            ReadUntitled(records);
        else if (FindSections(records) is { Count: > 0 } sections)
            ReadSections(records, sections);
        else
            _rows.AddRange(records);
        return _rows;
    }

    // Blanks before the first title of a row repeat the row above; blanks behind it are none.
    private void ReadColumns(List<int> records)
    {
        var before = -1;
        _rows.EnsureCapacity(records.Count);
        foreach (var record in records)
        {
            var isTitleOnly = IsTitleOnly(record);
            if (isTitleOnly && header.IsBlank(grid, record))
                continue;
            if (isTitleOnly || before < 0 || !IsSame(record, before))
                Start(record, isTitleOnly);
            before = record;
            if (!isTitleOnly)
                _rows.Add(record);
        }
    }

    private void ReadUntitled(List<int> records)
    {
        _rows.AddRange(records.Where(record => !header.IsBlank(grid, record)));
        if (_rows.Count > 0)
            _starts.Add(new PhaseStart(0, 0, default(Text), table.LocationOf(-1, 0)));
    }

    private bool IsSame(int record, int before)
    {
        foreach (var column in header.Phases)
        {
            if (!grid.AreSame(record, before, column))
                return false;
        }

        return true;
    }

    private bool IsTitleOnly(int record)
    {
        foreach (var field in _cells)
        {
            if (!grid.IsBlank(record, field))
                return false;
        }

        for (var field = header.Width; field < grid.FieldCount(record); field++)
        {
            if (!grid.IsBlank(record, field))
                return false;
        }

        return true;
    }

    private void Start(int record, bool isNew)
    {
        var filled = Array.FindIndex(header.Phases, column => !grid.Field(record, column).IsBlank());
        if (filled < 0 && _starts.Count > 0)
            return;
        List<Text> path = [.. _path.Take(filled)];
        for (var level = path.Count; level < header.Phases.Length; level++)
        {
            var title = grid.Field(record, header.Phases[level]).Trimmed();
            if (title.IsEmpty && level > Math.Max(filled, 0))
                break;
            path.Add(title.SequenceEqual(Untitled) ? default : texts.Of(title, table, -1, 0));
        }

        Open(record, path, isNew);
        _path = path;
    }

    // What a path has in common with the one before goes on, unless it is told to start anew.
    private void Open(int record, List<Text> path, bool isNew)
    {
        var kept = 0;
        while (kept < path.Count && kept < _path.Count && path[kept] == _path[kept])
            kept++;
        if (isNew && kept == path.Count)
            kept--;
        else if (kept == path.Count)
            _starts.Add(new PhaseStart(_rows.Count, kept - 1, null, grid.LocationOf(record, 0)));
        for (var level = kept; level < path.Count; level++)
            _starts.Add(new PhaseStart(_rows.Count, level, path[level], grid.LocationOf(record, header.Phases[level])));
    }

    // A row with its first cell alone is a title where rows with other cells follow each; a list of activities nobody has taken yet has several in a row.
    private HashSet<int> FindSections(List<int> records)
    {
        if (FindNumberedSections(records) is { Count: > 0 } numbered)
            return numbered;
        var sections = new HashSet<int>();
        for (var i = 0; i < records.Count; i++)
        {
            if (grid.CountFilled(records[i], 2) != 1 || grid.Field(records[i], 0).IsBlank())
                continue;
            if (i + 1 == records.Count || !sections.Add(records[i]) || grid.CountFilled(records[i + 1], 2) < 2)
                return [];
        }

        return sections.Count * 2 > records.Count ? [] : sections;
    }

    // A row with a number and a title alone, where the number of the next row goes on with its own: 1 and 1.1.
    private HashSet<int> FindNumberedSections(List<int> records)
    {
        var sections = new HashSet<int>();
        for (var i = 0; i + 1 < records.Count; i++)
        {
            if (grid.CountFilled(records[i], 3) != 2 || grid.Field(records[i], 1).IsBlank())
                continue;
            var number = grid.Field(records[i], 0).Trimmed().TrimEnd('.');
            var next = grid.Field(records[i + 1], 0).Trimmed();
            if (!number.IsEmpty && Vocabulary.IsNumbering(number) && next.Length > number.Length + 1 && next[number.Length] == '.' && next.StartsWith(number))
                sections.Add(records[i]);
        }

        return sections;
    }

    private string TitleOf(int record) => grid.Field(record, 1).IsBlank()
        ? grid.Field(record, 0).ToString()
        : $"{grid.Field(record, 0).Trimmed()} {grid.Field(record, 1).Trimmed()}";

    private void ReadSections(List<int> records, HashSet<int> sections)
    {
        foreach (var record in records)
        {
            if (!sections.Contains(record))
            {
                _rows.Add(record);
                continue;
            }

            _starts.Add(new PhaseStart(_rows.Count, 0, texts.Of(TitleOf(record), table, -1, 0), grid.LocationOf(record, 0)));
        }

        diagnostics.Add(SectionRows.At(_starts[0].Location, _starts.Count, _starts[0].Title!));
    }
}
