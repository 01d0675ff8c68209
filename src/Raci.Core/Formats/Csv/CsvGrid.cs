using System.Buffers;
using System.Runtime.InteropServices;
using Raci.Formats.Documents;

namespace Raci.Formats.Csv;

/// <summary>The fields of a text, without quotes and without the signs of <see cref="FormulaGuard"/>, and the lines their records stand on.</summary>
/// <remarks>Where fields lie is kept in pooled memory, up to <see cref="Dispose"/>; what places need is kept beyond it.</remarks>
internal sealed class CsvGrid(SourceText text, char separator) : IDisposable
{
    private const int UsualLength = 8;

    private readonly string _text = text.Text;
    private readonly List<int> _records = [0];
    private readonly List<int> _lines = [];
    private CellRange[] _fields = ArrayPool<CellRange>.Shared.Rent((text.Text.Length / UsualLength) + 16);
    private int _count;
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
        var records = CollectionsMarshal.AsSpan(_records);
        var index = records[record] + field;
        return index < records[record + 1] ? Field(_fields[index]) : default;
    }

    /// <summary>Gets where the fields of a record lie, for <see cref="Field(CellRange)"/>.</summary>
    public ReadOnlySpan<CellRange> FieldsOf(int record) => _fields.AsSpan(_records[record].._records[record + 1]);

    /// <summary>Gets a field by where it lies.</summary>
    public ReadOnlySpan<char> Field(CellRange field)
    {
        // A field as it stands is a piece of the text; one that had to be decoded lies behind the text's last character.
        var (start, length) = field;
        return start < _text.Length ? _text.AsSpan(start, length) : _decoded.AsSpan(start - _text.Length, length);
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
            if (!Field(_fields[index]).IsBlank())
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
        if (_fields.Length - _count < count)
            Grow(count);
        for (var field = 0; field < count; field++)
        {
            if (start < 0)
            {
                _fields[_count++] = Decode(reader, field);
                continue;
            }

            var raw = reader.GetRawSpan(field);
            if (raw.IsEmpty || raw[0] != '"')
                _fields[_count++] = Unguarded(start, raw.Length);
            else
                _fields[_count++] = IsQuotedPlainly(raw) ? Unguarded(start + 1, raw.Length - 2) : Decode(reader, field);
            start += raw.Length + 1;
        }

        _records.Add(_count);
        _lines.Add(line);
    }

    /// <summary>Takes the last record away.</summary>
    public void RemoveLast()
    {
        _records.RemoveAt(_records.Count - 1);
        _lines.RemoveAt(_lines.Count - 1);
        _count = _records[^1];
    }

    /// <summary>Gives back the memory of fields; places can be asked for all the same.</summary>
    public void Dispose()
    {
        ArrayPool<CellRange>.Shared.Return(_fields);
        _fields = [];
    }

    private void Grow(int count)
    {
        var grown = ArrayPool<CellRange>.Shared.Rent(Math.Max(_fields.Length * 2, _count + count));
        _fields.AsSpan(0, _count).CopyTo(grown);
        ArrayPool<CellRange>.Shared.Return(_fields);
        _fields = grown;
    }

    // Between its quotes the field stands in the text as it is.
    private static bool IsQuotedPlainly(ReadOnlySpan<byte> raw) => raw.Length > 1 && raw[^1] == '"' && !raw[1..^1].Contains((byte)'"');

    private CellRange Unguarded(int start, int length)
    {
        var guarded = length > 1 && _text[start] == FormulaGuard.Sign && FormulaGuard.Has(_text.AsSpan(start, length)) ? 1 : 0;
        return new(start + guarded, length - guarded);
    }

    private CellRange Decode(CsvHelper.CsvReader reader, int field)
    {
        var most = reader.GetSpan(field).Length;
        if (_decoded.Length - _decodedLength < most)
            Array.Resize(ref _decoded, Math.Max(_decoded.Length * 2, _decodedLength + most));
        var written = reader.GetChars(field, _decoded.AsSpan(_decodedLength));
        var guarded = FormulaGuard.Has(_decoded.AsSpan(_decodedLength, written)) ? 1 : 0;
        var range = new CellRange(_text.Length + _decodedLength + guarded, written - guarded);
        _decodedLength += written;
        return range;
    }

    private int EndOffset(int record)
    {
        var at = text.StartOf(_lines[record]);
        for (var i = 0; i < FieldCount(record); i++)
            at = CsvScan.EndOfField(text.Text, at, Separator, record >= FirstLoose) + 1;
        return Math.Clamp(at - 1, 0, text.Text.Length);
    }
}
