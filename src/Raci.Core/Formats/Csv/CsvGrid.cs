using Raci.Formats.Documents;

namespace Raci.Formats.Csv;

/// <summary>The fields of a text, without quotes and without the signs of <see cref="FormulaGuard"/>, and the lines their records stand on.</summary>
internal sealed class CsvGrid(SourceText text, char separator)
{
    private const int UsualLength = 8;

    private readonly string _text = text.Text;
    private readonly List<int> _starts = new(text.Text.Length / UsualLength);
    private readonly List<int> _lengths = new(text.Text.Length / UsualLength);
    private readonly List<int> _records = [0];
    private readonly List<int> _lines = [];
    private char[] _decoded = [];
    private int _decodedLength;

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
        return index < _records[record + 1] ? FieldAt(index) : default;
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
            if (!FieldAt(index).IsBlank())
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
    /// <param name="start">Where the record starts in the text, if each of its bytes is a character of it; -1 if not.</param>
    public void Add(CsvHelper.CsvReader reader, int line, int start)
    {
        var count = reader.FieldCount;
        for (var field = 0; field < count; field++)
        {
            var length = start < 0 ? 0 : reader.GetRawSpan(field).Length;
            if (start < 0 || (length > 0 && _text[start] == '"'))
                AddDecoded(reader, field);
            else
                AddField(start, length);
            start += start < 0 ? 0 : length + 1;
        }

        _records.Add(_starts.Count);
        _lines.Add(line);
    }

    /// <summary>Takes the last record away.</summary>
    public void RemoveLast()
    {
        _records.RemoveAt(_records.Count - 1);
        _lines.RemoveAt(_lines.Count - 1);
        _starts.RemoveRange(_records[^1], _starts.Count - _records[^1]);
        _lengths.RemoveRange(_starts.Count, _lengths.Count - _starts.Count);
    }

    // A field as it stands is a piece of the text; one that had to be decoded lies behind the text's last character.
    private ReadOnlySpan<char> FieldAt(int index)
    {
        var start = _starts[index];
        return start < _text.Length ? _text.AsSpan(start, _lengths[index]) : _decoded.AsSpan(start - _text.Length, _lengths[index]);
    }

    private void AddField(int start, int length)
    {
        var guarded = length > 1 && _text[start] == FormulaGuard.Sign && FormulaGuard.Has(_text.AsSpan(start, length)) ? 1 : 0;
        _starts.Add(start + guarded);
        _lengths.Add(length - guarded);
    }

    private void AddDecoded(CsvHelper.CsvReader reader, int field)
    {
        var most = reader.GetSpan(field).Length;
        if (_decoded.Length - _decodedLength < most)
            Array.Resize(ref _decoded, Math.Max(_decoded.Length * 2, _decodedLength + most));
        var written = reader.GetChars(field, _decoded.AsSpan(_decodedLength));
        var guarded = FormulaGuard.Has(_decoded.AsSpan(_decodedLength, written)) ? 1 : 0;
        _starts.Add(_text.Length + _decodedLength + guarded);
        _lengths.Add(written - guarded);
        _decodedLength += written;
    }

    private int EndOffset(int record)
    {
        var at = text.StartOf(_lines[record]);
        for (var i = 0; i < FieldCount(record); i++)
            at = CsvScan.EndOfField(text.Text, at, Separator, record >= FirstLoose) + 1;
        return Math.Clamp(at - 1, 0, text.Text.Length);
    }
}
