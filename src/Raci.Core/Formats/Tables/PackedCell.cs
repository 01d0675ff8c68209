using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Raci.Formats.Tables;

/// <summary>The letters and the kind of a cell in four bytes: a document has more cells than anything else.</summary>
internal readonly struct PackedCell
{
    private const int KindShift = 26;
    private const int MostCapitals = 4;
    private const uint LetterBits = (1u << KindShift) - 1;

    // The first kind in which words stand beside the letters.
    private const uint FirstLoose = (uint)RoleCellKind.Wordy << KindShift;

    private readonly uint _bits;

    public PackedCell(RoleSet roles, RoleCellKind kind) => _bits = roles.Bits | ((uint)kind << KindShift);

    private PackedCell(uint bits) => _bits = bits;

    /// <summary>Gets what stands for a cell nobody looked at yet.</summary>
    public static PackedCell NotLookedAt => new(uint.MaxValue);

    /// <summary>Gets whether somebody looked at the cell.</summary>
    public bool IsLookedAt => _bits != uint.MaxValue;

    /// <summary>Gets letters and kind as a number; cells that are alike have the same, an empty one has zero.</summary>
    public uint Bits => _bits;

    /// <summary>Gets the kind.</summary>
    public RoleCellKind Kind => (RoleCellKind)(_bits >> KindShift);

    /// <summary>Gets the letters; none where loose words stand beside them.</summary>
    public RoleSet Letters => _bits < FirstLoose ? RoleSet.OfBits(_bits & LetterBits) : RoleSet.None;

    /// <summary>Gets whether there is nothing.</summary>
    public bool IsEmpty => _bits == 0;

    /// <summary>Looks over the cells of some rows at once.</summary>
    /// <returns>All letters, none of those where loose words stand beside them; and whether anything but letters stands behind the first column.</returns>
    public static (RoleSet Letters, bool HasWords) LookOver(PackedCell[] cells, ReadOnlySpan<RowCells> rows)
    {
        var (most, some, loose) = (Vector128.Create(FirstLoose - 1), Vector128<uint>.Zero, Vector128<uint>.Zero);
        var (letters, words) = (0u, 0u);
        foreach (var (start, length) in rows)
        {
            if (length == 0)
                continue;
            var row = MemoryMarshal.Cast<PackedCell, uint>(cells.AsSpan(start, length));
            letters |= row[0] < FirstLoose ? row[0] : 0;
            var at = 1;
            for (; at <= row.Length - Vector128<uint>.Count; at += Vector128<uint>.Count)
            {
                var few = Vector128.Create<uint>(row[at..]);
                some |= few & Vector128.LessThanOrEqual(few, most);
                loose |= Vector128.GreaterThan(few, most);
            }

            for (; at < row.Length; at++)
            {
                letters |= row[at] < FirstLoose ? row[at] : 0;
                words |= row[at] < FirstLoose ? 0 : row[at];
            }
        }

        for (var i = 0; i < Vector128<uint>.Count; i++)
            letters |= some[i];
        return (RoleSet.OfBits(letters & LetterBits), words != 0 || loose != Vector128<uint>.Zero);
    }

    /// <summary>Adds one for each cell of a row that is not empty to the count of its column.</summary>
    public static void CountFilled(ReadOnlySpan<PackedCell> cells, Span<int> counts)
    {
        var row = MemoryMarshal.Cast<PackedCell, int>(cells);
        var at = 0;
        for (; at <= row.Length - Vector128<int>.Count; at += Vector128<int>.Count)
        {
            // A comparison gives -1 where it holds.
            var filled = Vector128.Create<int>(counts[at..]) + Vector128<int>.One + Vector128.Equals(Vector128.Create(row[at..]), Vector128<int>.Zero);
            filled.CopyTo(counts[at..]);
        }

        for (; at < row.Length; at++)
            counts[at] += row[at] == 0 ? 0 : 1;
    }

    /// <summary>Tells whether two rows of cells are alike.</summary>
    public static bool AreSame(ReadOnlySpan<PackedCell> left, ReadOnlySpan<PackedCell> right) =>
        MemoryMarshal.Cast<PackedCell, uint>(left).SequenceEqual(MemoryMarshal.Cast<PackedCell, uint>(right));

    /// <summary>Tells whether each of some cells holds nothing, or letters and nothing else.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="hash">A number that cells alike have in common, its upper bits those that differ most.</param>
    public static bool ArePlain(ReadOnlySpan<PackedCell> cells, out uint hash)
    {
        var pairs = MemoryMarshal.Cast<PackedCell, ulong>(cells);
        // Each pair has a factor of its own, so that no product waits for the one before.
        var (all, sum, factor) = (0ul, 0ul, 0x9E3779B97F4A7C15ul);
        foreach (var pair in pairs)
        {
            all |= pair;
            sum += pair * factor;
            factor *= 0xD1342543DE82EF95ul;
        }

        if ((cells.Length & 1) != 0)
        {
            all |= cells[^1]._bits;
            sum += cells[^1]._bits * factor;
        }

        hash = (uint)(sum >> 32);
        return (uint)(all | all >> 32) < (uint)RoleCellKind.Annotated << KindShift;
    }

    /// <summary>Looks at a field by its bytes, where it is empty or has a few capitals and nothing else.</summary>
    /// <param name="record">The field and those beside it.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="separator">What stands between fields.</param>
    /// <param name="look">What it holds.</param>
    /// <returns>The length of the field; -1 where it holds something else.</returns>
    public static int TryOf(ReadOnlySpan<byte> record, int start, byte separator, out PackedCell look)
    {
        look = default;
        var letters = 0u;
        for (var at = start; at <= start + MostCapitals; at++)
        {
            var c = (uint)at < (uint)record.Length ? record[at] : separator;
            if (c == separator)
            {
                look = letters == 0 ? default : new PackedCell(letters | ((uint)RoleCellKind.Letters << KindShift));
                return at - start;
            }

            var letter = c - (uint)'A';
            if (letter > 'Z' - 'A' || (letters >> (int)letter & 1) != 0)
                return -1;
            letters |= 1u << (int)letter;
        }

        return -1;
    }

    /// <summary>Looks at the start of a field by its bytes: a small letter right behind a capital makes a word.</summary>
    public static PackedCell OfWord(ReadOnlySpan<byte> field) =>
        field.Length > 1 && char.IsAsciiLetterUpper((char)field[0]) && char.IsAsciiLetterLower((char)field[1]) ? new PackedCell(RoleSet.None, RoleCellKind.Other) : NotLookedAt;

    /// <summary>Gets the letters and the kind.</summary>
    public void Deconstruct(out RoleSet roles, out RoleCellKind kind) =>
        (roles, kind) = (RoleSet.OfBits(_bits & LetterBits), (RoleCellKind)(_bits >> KindShift));
}
