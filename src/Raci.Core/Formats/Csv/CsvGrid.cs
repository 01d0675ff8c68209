using Raci.Formats.Documents;

namespace Raci.Formats.Csv;

/// <summary>The fields of a text, without quotes and without the signs of <see cref="FormulaGuard"/>, and the lines their records stand on.</summary>
internal sealed class CsvGrid(SourceText text, char separator)
{
    private readonly char[] _characters = new char[text.Text.Length];
    private readonly List<int> _starts = [0];
    private readonly List<int> _records = [0];
    private readonly List<int> _lines = [];

    /// <summary>Gets what stands between fields.</summary>
    public char Separator { get; } = separator;

    /// <summary>Gets or sets the first record whose quotes end with their line, because one is never closed.</summary>
    public int FirstLoose { get; set; } = int.MaxValue;

    /// <summary>Gets the number of records; lines without any character are none.</summary>
    public int Count => _lines.Count;

    /// <summary>Gets the number of fields of a record.</summary>
    public int FieldCount(int record) => _records[record + 1] - _records[record];

    /// <summary>Gets a field; empty where the record has ended before it.</summary>
    public ReadOnlySpan<char> Field(int record, int field)
    {
        var index = _records[record] + field;
        return index < _records[record + 1] ? _characters.AsSpan(_starts[index], _starts[index + 1] - _starts[index]) : default;
    }

    /// <summary>Gets the line, counted from zero, on which a record starts.</summary>
    public int LineOf(int record) => _lines[record];

    /// <summary>Gets the line behind the last one of a record.</summary>
    public int EndOf(int record)
    {
        var next = record + 1 < Count ? _lines[record + 1] : text.LineCount;
        var end = _lines[record] + 1;
        return end == next ? end : Math.Min(next, text.LineOf(EndOffset(record)) + 1);
    }

    /// <summary>Gets the source of some records.</summary>
    public string Source(int first, int end) => text.Lines(_lines[first], EndOf(end - 1)).TrimEnd('\r', '\n');

    /// <summary>Gets where a field stands; the end of the record for one that it does not have.</summary>
    public SourceLocation LocationOf(int record, int field)
    {
        var at = text.StartOf(_lines[record]);
        for (var i = 0; i < field && i < FieldCount(record); i++)
        {
            at = CsvScan.EndOfField(text.Text, at, Separator, record >= FirstLoose);
            at += i + 1 < FieldCount(record) ? 1 : 0;
        }

        return text.LocationOf(Math.Min(at, text.Text.Length));
    }

    /// <summary>Tells whether a record has nothing in any field.</summary>
    public bool IsBlank(int record)
    {
        for (var index = _records[record]; index < _records[record + 1]; index++)
        {
            if (!_characters.AsSpan(_starts[index], _starts[index + 1] - _starts[index]).IsBlank())
                return false;
        }

        return true;
    }

    /// <summary>Counts the fields of a record that hold something, to a most.</summary>
    public int CountFilled(int record, int most)
    {
        var filled = 0;
        for (var field = 0; field < FieldCount(record) && filled < most; field++)
            filled += Field(record, field).IsBlank() ? 0 : 1;
        return filled;
    }

    /// <summary>Adds the record a reader stands on.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="line">The line, counted from zero, on which the record starts.</param>
    public void Add(CsvHelper.CsvReader reader, int line)
    {
        var length = _starts[^1];
        var count = reader.FieldCount;
        for (var field = 0; field < count; field++)
        {
            var target = _characters.AsSpan(length);
            var written = reader.GetChars(field, target);
            if (FormulaGuard.Has(target[..written]))
                target[1..written--].CopyTo(target);
            length += written;
            _starts.Add(length);
        }

        _records.Add(_starts.Count - 1);
        _lines.Add(line);
    }

    /// <summary>Takes the last record away.</summary>
    public void RemoveLast()
    {
        _records.RemoveAt(_records.Count - 1);
        _lines.RemoveAt(_lines.Count - 1);
        _starts.RemoveRange(_records[^1] + 1, _starts.Count - _records[^1] - 1);
    }

    private int EndOffset(int record)
    {
        var at = text.StartOf(_lines[record]);
        for (var i = 0; i < FieldCount(record); i++)
            at = CsvScan.EndOfField(text.Text, at, Separator, record >= FirstLoose) + 1;
        return Math.Clamp(at - 1, 0, text.Text.Length);
    }
}
