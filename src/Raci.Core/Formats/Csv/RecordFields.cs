using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.Intrinsics;
using Raci.Formats.Tables;

namespace Raci.Formats.Csv;

/// <summary>Finds the fields of a record, and what those hold that are a few letters.</summary>
/// <remarks>Many bytes at once, and without a branch for each letter: which cells of a matrix hold none, one or two cannot be foreseen, and a wrong guess of the processor takes longer than the field.</remarks>
internal static class RecordFields
{
    private const int PieceLength = 64;
    private const int MostCapitals = 4;

    // What a byte stands for: the bit of its letter, or none.
    private static readonly uint[] Bits = [.. Enumerable.Range(0, 256).Select(b => b is >= 'A' and <= 'Z' ? 1u << (b - 'A') : 0)];

    /// <summary>Finds where the fields of a record start.</summary>
    /// <param name="bytes">The document from the record's first byte on.</param>
    /// <param name="length">The length of the record.</param>
    /// <param name="separator">What stands between fields.</param>
    /// <param name="starts">Where to say it, with a last place for one behind the end of the record.</param>
    /// <returns>Whether they were found: the record does not end the document, its quotes open fields and nothing else, and it has as many fields as there are places.</returns>
    public static bool TryFind(ReadOnlySpan<byte> bytes, int length, byte separator, Span<ushort> starts)
    {
        if (length >= ushort.MaxValue || length + PieceLength > bytes.Length)
            return false;
        var (count, isOpen, mayOpen) = (1, false, 1ul);
        starts[0] = 0;
        for (var at = 0; at < length; at += PieceLength)
        {
            var (separators, quotes) = Look(bytes.Slice(at, PieceLength), separator);
            var inRecord = length - at < PieceLength ? (1ul << (length - at)) - 1 : ulong.MaxValue;
            quotes &= inRecord;
            var inQuotes = Between(quotes, isOpen);
            separators &= inRecord & ~inQuotes;
            var ends = separators | (quotes & ~inQuotes);
            if ((quotes & inQuotes & ~(ends << 1 | mayOpen)) != 0 || count + BitOperations.PopCount(separators) >= starts.Length)
                return false;
            (isOpen, mayOpen) = ((long)inQuotes < 0, ends >> (PieceLength - 1));
            for (; separators != 0; separators &= separators - 1)
                starts[count++] = (ushort)(at + BitOperations.TrailingZeroCount(separators) + 1);
        }

        starts[^1] = (ushort)(length + 1);
        return count == starts.Length - 1 && !isOpen;
    }

    /// <summary>Looks at a field that is empty or has a few capitals and nothing else.</summary>
    /// <param name="bytes">The document from the field's first byte on.</param>
    /// <param name="length">The length of the field.</param>
    /// <param name="look">What it holds.</param>
    /// <returns>Whether it is such a field.</returns>
    public static bool TryLook(ReadOnlySpan<byte> bytes, int length, out PackedCell look)
    {
        look = default;
        if (length > MostCapitals)
            return false;
        var field = (bytes.Length < sizeof(uint) ? Rest(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes)) & (uint)((1ul << (8 * length)) - 1);
        var letters = Bits[(byte)field] | Bits[(byte)(field >> 8)] | Bits[(byte)(field >> 16)] | Bits[field >> 24];
        look = PackedCell.OfLetters(letters);
        return BitOperations.PopCount(letters) == length;
    }

    private static uint Rest(ReadOnlySpan<byte> bytes)
    {
        var rest = 0u;
        for (var i = 0; i < bytes.Length; i++)
            rest |= (uint)bytes[i] << (8 * i);
        return rest;
    }

    // The places from each quote that opens up to the one that closes.
    private static ulong Between(ulong quotes, bool isOpen)
    {
        var between = 0ul;
        for (var opening = isOpen ? 1 : quotes & (~quotes + 1); isOpen || opening != 0; opening = quotes & (~quotes + 1))
        {
            quotes = isOpen ? quotes : quotes & (quotes - 1);
            var closing = quotes & (~quotes + 1);
            between |= closing - opening;
            quotes &= quotes - 1;
            isOpen = false;
        }

        return between;
    }

    private static (ulong Separators, ulong Quotes) Look(ReadOnlySpan<byte> piece, byte separator)
    {
        var (left, right) = (Vector256.Create(piece), Vector256.Create(piece[Vector256<byte>.Count..]));
        var (sign, quote) = (Vector256.Create(separator), Vector256.Create((byte)'"'));
        return (
            Vector256.Equals(left, sign).ExtractMostSignificantBits() | ((ulong)Vector256.Equals(right, sign).ExtractMostSignificantBits() << 32),
            Vector256.Equals(left, quote).ExtractMostSignificantBits() | ((ulong)Vector256.Equals(right, quote).ExtractMostSignificantBits() << 32));
    }
}
