using System.Buffers;

namespace Raci.Formats.Csv;

/// <summary>The columns of a text in which fields start, kept for those whose place is asked for later.</summary>
/// <param name="usual">How many fields there may be.</param>
internal sealed class FieldColumns(int usual) : IDisposable
{
    private ushort[] _columns = ArrayPool<ushort>.Shared.Rent(usual + 16);
    private bool _isRented = true;
    private int _count;

    /// <summary>Gets whether each record stands on one line of a length that fits.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Gets the column of a field; that behind the record for the field behind its last.</summary>
    /// <param name="start">The number of fields of the records before.</param>
    /// <param name="record">The record, of which each has one column more than fields.</param>
    /// <param name="field">The field.</param>
    public int Of(int start, int record, int field) => _columns[start + record + field];

    /// <summary>Gets room for the columns of the next record, and for that behind it.</summary>
    public Span<ushort> Next(int fields)
    {
        if (_columns.Length - _count <= fields)
        {
            var grown = ArrayPool<ushort>.Shared.Rent(Math.Max(_columns.Length * 2, _count + fields + 1));
            _columns.AsSpan(0, _count).CopyTo(grown);
            ArrayPool<ushort>.Shared.Return(_columns);
            _columns = grown;
        }

        _count += fields + 1;
        return _columns.AsSpan(_count - fields - 1, fields + 1);
    }

    /// <summary>Ends a record.</summary>
    /// <param name="length">Its length.</param>
    /// <param name="isOneLine">Whether it is known to stand on one line.</param>
    public void End(int length, bool isOneLine) => IsComplete &= isOneLine && length <= ushort.MaxValue;

    /// <summary>Gives back the memory that is not needed to tell places.</summary>
    public void Dispose()
    {
        if (!_isRented)
            return;
        var kept = IsComplete ? _columns[.._count] : [];
        ArrayPool<ushort>.Shared.Return(_columns);
        (_columns, _isRented) = (kept, false);
    }
}
