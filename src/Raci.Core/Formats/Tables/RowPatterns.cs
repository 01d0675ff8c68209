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
    private uint[] _keys = [];
    private ulong _known;

    /// <summary>Starts a table; what is known stays where its columns are of the same parties as those of the table before.</summary>
    public void Start(int[] parties)
    {
        if (parties.AsSpan().SequenceEqual(_parties))
            return;
        _parties = parties;
        _keys = new uint[Math.Min(parties.Length, MostColumns) << PlaceBits];
        _known = 0;
    }

    /// <summary>Finds the list of a row whose cells are of some kinds and letters; not where later rows of its hash were others.</summary>
    public bool TryFind(uint[] cells, uint hash, out ValueList<Assignment> list)
    {
        var place = PlaceOf(hash);
        if (!IsAt(place, cells))
            place ^= 1;
        list = _lists[place];
        return IsAt(place, cells);
    }

    /// <summary>Keeps the list of a row, in one of the two places of its hash.</summary>
    public void Add(uint[] cells, uint hash, ValueList<Assignment> list)
    {
        if (cells.Length > MostColumns)
            return;
        var place = PlaceOf(hash);
        if (IsKnown(place) && !IsKnown(place ^ 1))
            place ^= 1;
        Array.Copy(cells, 0, _keys, place * cells.Length, cells.Length);
        _lists[place] = list;
        _known |= 1ul << place;
    }

    private bool IsKnown(int place) => (_known >> place & 1) != 0;

    private bool IsAt(int place, uint[] cells)
    {
        if (!IsKnown(place))
            return false;
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] != _keys[(place * cells.Length) + i])
                return false;
        }

        return true;
    }

    private static int PlaceOf(uint hash) => (int)(hash >> (32 - PlaceBits));
}
