using System.Buffers;
using System.Text;
using Raci.Formats.Documents;
using Raci.Formats.Tables;

namespace Raci.Formats.Csv;

/// <summary>The fields of a text, without quotes and without the signs of <see cref="FormulaGuard"/>, and the lines their records stand on.</summary>
/// <remarks>Where fields lie is kept in pooled memory, up to <see cref="Dispose"/>; what places need is kept beyond it.</remarks>
internal sealed class CsvGrid(CsvSource source, char separator) : IDisposable
{
    private const int UsualLength = 8;
    private const int UsualRecord = 64;

    private readonly int _length = source.Chars.Length;
    private int[] _records = new int[(source.Chars.Length / UsualRecord) + 16];
    private int[] _lines = new int[(source.Chars.Length / UsualRecord) + 16];
    private CellRange[] _fields = ArrayPool<CellRange>.Shared.Rent((source.Chars.Length / UsualLength) + 16);
    private PackedCell[] _looks = ArrayPool<PackedCell>.Shared.Rent((source.Chars.Length / UsualLength) + 16);
    private FieldColumns? _columns = source.Bytes.IsEmpty ? null : new FieldColumns(source.Bytes.Length / UsualLength);
    private int _count;
    private char[] _decoded = [];
    private int _decodedLength;
    private bool _mayNeedLook;

    /// <summary>Gets what stands between fields.</summary>
    public char Separator { get; } = separator;

    /// <summary>Gets or sets the first record whose quotes end with their line, because one is never closed.</summary>
    public int FirstLoose { get; set; } = int.MaxValue;

    /// <summary>Gets the number of records; lines without any character are none.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the number of fields of a record.</summary>
    public int FieldCount(int record) => _records[record + 1] - _records[record];

    /// <summary>Gets a field; empty where the record has ended before it.</summary>
    public ReadOnlySpan<char> Field(int record, int field)
    {
        var index = _records[record] + field;
        return index < _records[record + 1] ? Field(_fields[index]) : default;
    }

    /// <summary>Tells whether two records have the same in a field, spaces around it aside.</summary>
    public bool AreSame(int record, int other, int field)
    {
        var here = Field(record, field);
        var there = Field(other, field);
        return here.SequenceEqual(there) || here.Trimmed().SequenceEqual(there.Trimmed());
    }

    /// <summary>Gets where the fields of a record start among those of all.</summary>
    public int StartOf(int record) => _records[record];

    /// <summary>Looks at the fields of some ranges among those of all.</summary>
    /// <returns>What all fields hold; those of other ranges may not have been looked at.</returns>
    public PackedCell[] Look(ReadOnlySpan<RowCells> ranges)
    {
        if (!_mayNeedLook)
            return _looks;
        foreach (var (start, count) in ranges)
        {
            for (var field = start; field < start + count; field++)
                _looks[field] = _looks[field].IsLookedAt ? _looks[field] : RoleCell.Look(Field(_fields[field]));
        }

        return _looks;
    }

    /// <summary>Gets a field by where it lies.</summary>
    public ReadOnlySpan<char> Field(CellRange field)
    {
        // A field as it stands is a piece of the text; one that had to be decoded lies behind the text's last character.
        var (start, length) = field;
        return start < _length ? source.Chars.Slice(start, length) : _decoded.AsSpan(start - _length, length);
    }

    /// <summary>Gets the line, counted from zero, on which a record starts.</summary>
    public int LineOf(int record) => _lines[record];

    /// <summary>Gets the line behind the last one of a record.</summary>
    public int EndOf(int record)
    {
        var next = record + 1 < Count ? _lines[record + 1] : source.LineCount;
        var end = _lines[record] + 1;
        return end == next ? end : Math.Min(next, source.LineOf(EndOffset(record)) + 1);
    }

    /// <summary>Tells whether a record stands on the line behind the record before it.</summary>
    public bool IsRightBelow(int record) => _lines[record] - _lines[record - 1] == 1 || _lines[record] == EndOf(record - 1);

    /// <summary>Gets the source of some records.</summary>
    public string Source(int first, int end) => source.Lines(_lines[first], EndOf(end - 1)).TrimEnd('\r', '\n');

    /// <summary>Gets where a field stands; the end of the record for one that it does not have.</summary>
    public SourceLocation LocationOf(int record, int field)
    {
        if (_columns is { IsComplete: true })
            return SourceLocation.At(_lines[record] + 1, _columns.Of(_records[record], record, Math.Min(field, FieldCount(record))) + 1);
        var at = source.StartOf(_lines[record]);
        for (var i = 0; i < field && i < FieldCount(record); i++)
        {
            at = CsvScan.EndOfField(source.Chars, at, Separator, record >= FirstLoose);
            at += i + 1 < FieldCount(record) ? 1 : 0;
        }

        return source.LocationOf(Math.Min(at, _length));
    }

    /// <summary>Tells whether a record has nothing in any field.</summary>
    public bool IsBlank(int record)
    {
        for (var index = _records[record]; index < _records[record + 1]; index++)
        {
            if (!IsBlankAt(index))
                return false;
        }

        return true;
    }

    /// <summary>Tells whether a field holds nothing but spaces, or the record has ended before it.</summary>
    public bool IsBlank(int record, int field)
    {
        var index = _records[record] + field;
        return index >= _records[record + 1] || IsBlankAt(index);
    }

    /// <summary>Counts the fields of a record that hold something, to a most.</summary>
    public int CountFilled(int record, int most)
    {
        var filled = 0;
        for (var field = 0; field < FieldCount(record) && filled < most; field++)
            filled += IsBlank(record, field) ? 0 : 1;
        return filled;
    }

    /// <summary>Adds the record a reader stands on.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="line">The line, counted from zero, on which the record starts.</param>
    public void Add(CsvHelper.CsvReader reader, int line)
    {
        DropColumns();
        var count = reader.FieldCount;
        Reserve(count);
        for (var field = 0; field < count; field++)
            Add(Decode(reader, field), PackedCell.NotLookedAt);
        _mayNeedLook = true;
        EndRecord(line);
    }

    /// <summary>Adds the record a reader of the bytes of the text stands on.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="record">The record as it stands.</param>
    /// <param name="line">The line, counted from zero, on which the record starts.</param>
    /// <param name="start">Where it starts in the text.</param>
    /// <returns>Whether it is known to stand on one line.</returns>
    public bool Add(CsvHelper.CsvReader reader, ReadOnlySpan<byte> record, int line, int start)
    {
        var count = reader.FieldCount;
        Reserve(count);
        var columns = _columns!.Next(count);
        var first = start;
        var fields = _fields.AsSpan(_count, count);
        var looks = _looks.AsSpan(_count, count);
        var (at, isOneLine) = (0, true);
        for (var field = 0; field < fields.Length; field++)
        {
            columns[field] = (ushort)(start - first);
            // Most fields are a few letters or none, and need not be asked for.
            var length = PackedCell.TryOf(record, at, (byte)Separator, out looks[field]);
            if (length >= 0)
            {
                fields[field] = new CellRange(start, length);
            }
            else
            {
                var raw = reader.GetRawSpan(field);
                length = source.IsAscii ? raw.Length : Encoding.UTF8.GetCharCount(raw);
                at += raw.Length - length;
                var isPlain = raw.IsEmpty || raw[0] != '"';
                var isQuoted = !isPlain && IsQuotedPlainly(raw);
                fields[field] = isPlain ? Unguarded(raw.IsEmpty ? (byte)0 : raw[0], start, length) : isQuoted ? Unguarded(raw[1], start + 1, length - 2) : Decode(reader, field);
                looks[field] = PackedCell.OfWord(isPlain ? raw : raw[1..]);
                _mayNeedLook |= !looks[field].IsLookedAt;
                isOneLine &= isPlain || isQuoted;
            }

            at += length + 1;
            start += length + 1;
        }

        _count += count;
        columns[count] = (ushort)Math.Max(start - first - 1, 0);
        _columns.End(start - first, isOneLine);
        EndRecord(line);
        return isOneLine;
    }

    /// <summary>Takes the last record away.</summary>
    public void RemoveLast()
    {
        DropColumns();
        Count--;
        _count = _records[Count];
    }

    /// <summary>Gives back the memory of fields; places can be asked for all the same.</summary>
    public void Dispose()
    {
        ArrayPool<CellRange>.Shared.Return(_fields);
        ArrayPool<PackedCell>.Shared.Return(_looks);
        (_fields, _looks) = ([], []);
        if (_columns is not { IsComplete: true })
            source.Keep();
        _columns?.Dispose();
    }

    // Places are found in the text again where columns were not kept for each record.
    private void DropColumns()
    {
        _columns?.Dispose();
        _columns = null;
    }

    // Where somebody looked at the field, the text need not be asked.
    private bool IsBlankAt(int index) => _looks[index].Kind is not (RoleCellKind.Letters or RoleCellKind.Other) && Field(_fields[index]).IsBlank();

    private void Reserve(int count)
    {
        if (Math.Min(_fields.Length, _looks.Length) - _count >= count)
            return;
        _fields = Grown(_fields, count);
        _looks = Grown(_looks, count);
    }

    private T[] Grown<T>(T[] items, int count)
    {
        var grown = ArrayPool<T>.Shared.Rent(Math.Max(items.Length * 2, _count + count));
        items.AsSpan(0, _count).CopyTo(grown);
        ArrayPool<T>.Shared.Return(items);
        return grown;
    }

    private void Add(CellRange field, PackedCell look) => (_fields[_count], _looks[_count++]) = (field, look);

    private void EndRecord(int line)
    {
        if (Count + 1 == _records.Length)
        {
            Array.Resize(ref _records, _records.Length * 2);
            Array.Resize(ref _lines, _lines.Length * 2);
        }

        _lines[Count++] = line;
        _records[Count] = _count;
    }

    // Between its quotes the field stands in the text as it is, on one line.
    private static bool IsQuotedPlainly(ReadOnlySpan<byte> raw) => raw.Length > 2 && raw[^1] == '"' && !raw[1..^1].ContainsAny((byte)'"', (byte)'\n');

    private CellRange Unguarded(byte first, int start, int length)
    {
        var guarded = first == FormulaGuard.Sign && FormulaGuard.Has(source.Chars.Slice(start, length)) ? 1 : 0;
        return new(start + guarded, length - guarded);
    }

    private CellRange Decode(CsvHelper.CsvReader reader, int field)
    {
        var most = reader.GetSpan(field).Length;
        if (_decoded.Length - _decodedLength < most)
            Array.Resize(ref _decoded, Math.Max(_decoded.Length * 2, _decodedLength + most));
        var written = reader.GetChars(field, _decoded.AsSpan(_decodedLength));
        var guarded = FormulaGuard.Has(_decoded.AsSpan(_decodedLength, written)) ? 1 : 0;
        var range = new CellRange(_length + _decodedLength + guarded, written - guarded);
        _decodedLength += written;
        return range;
    }

    private int EndOffset(int record)
    {
        var at = source.StartOf(_lines[record]);
        for (var i = 0; i < FieldCount(record); i++)
            at = CsvScan.EndOfField(source.Chars, at, Separator, record >= FirstLoose) + 1;
        return Math.Clamp(at - 1, 0, _length);
    }
}
