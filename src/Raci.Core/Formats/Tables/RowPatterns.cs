using Raci.Collections;

namespace Raci.Formats.Tables;

/// <summary>Finds the list of assignments of an earlier row by the cells of a row, before assignments are made of them.</summary>
internal sealed class RowPatterns
{
    private const int PlaceBits = 6;

    // Wider tables have few rows that are alike.
    private const int MostColumns = 64;

    private readonly ValueList<Assignment>[] _lists = new ValueList<Assignment>[1 << PlaceBits];
    private int[] _parties = [];
    private PackedCell[] _keys = [];
    private ulong _known;

    /// <summary>Starts a table; what is known stays where its columns are of the same parties as those of the table before.</summary>
    public void Start(int[] parties)
    {
        if (parties.AsSpan().SequenceEqual(_parties))
            return;
        _parties = parties;
        _keys = new PackedCell[Math.Min(parties.Length, MostColumns) << PlaceBits];
        _known = 0;
    }

    /// <summary>Finds the list of a row whose cells are of some kinds and letters; not where later rows of its hash were others.</summary>
    public bool TryFind(ReadOnlySpan<PackedCell> cells, uint hash, out ValueList<Assignment> list)
    {
        var place = PlaceOf(hash);
        if (!IsAt(place, cells))
            place ^= 1;
        list = _lists[place];
        return IsAt(place, cells);
    }

    /// <summary>Keeps the list of a row, in one of the two places of its hash.</summary>
    public void Add(ReadOnlySpan<PackedCell> cells, uint hash, ValueList<Assignment> list)
    {
        if (cells.Length > MostColumns)
            return;
        var place = PlaceOf(hash);
        if (IsKnown(place) && !IsKnown(place ^ 1))
            place ^= 1;
        cells.CopyTo(_keys.AsSpan(place * cells.Length));
        _lists[place] = list;
        _known |= 1ul << place;
    }

    private bool IsKnown(int place) => (_known >> place & 1) != 0;

    private bool IsAt(int place, ReadOnlySpan<PackedCell> cells) => IsKnown(place) && PackedCell.AreSame(cells, _keys.AsSpan(place * cells.Length, cells.Length));

    private static int PlaceOf(uint hash) => (int)(hash >> (32 - PlaceBits));
}
