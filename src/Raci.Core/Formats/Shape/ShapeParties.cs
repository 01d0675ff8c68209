using Raci.Collections;

namespace Raci.Formats.Shape;

/// <summary>The parties of a document while it is read.</summary>
/// <param name="isListed">Whether the document lists them; else they are those of the assignments.</param>
internal sealed class ShapeParties(bool isListed)
{
    // A row names its parties in the order of the columns, with a few left out.
    private const int Near = 4;

    private readonly List<Party> _parties = [];
    private readonly List<ShapeName> _names = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<int> _stamps = [];

    /// <summary>Gets whether the document lists its parties.</summary>
    public bool IsListed => isListed;

    /// <summary>Gets the number of parties.</summary>
    public int Count => _parties.Count;

    /// <summary>Gets the party of an index.</summary>
    public Party this[int index] => _parties[index];

    /// <summary>Gets the names in quotes, for a message.</summary>
    public string Describe() => Count == 0 ? "none" : string.Join(", ", _parties.Select(party => $"'{party.Name}'"));

    /// <summary>Gets the parties in their order.</summary>
    public ValueList<Party> ToValueList() => _parties.ToValueList();

    /// <summary>Gets the same parties without those that were added for assignments.</summary>
    public ShapeParties First(int count)
    {
        var first = new ShapeParties(isListed);
        foreach (var party in _parties.Take(count))
            first.TryAdd(party);
        return first;
    }

    /// <summary>Adds a party; false where there is one of its name.</summary>
    public bool TryAdd(Party party)
    {
        if (!_indexes.TryAdd(party.Name, _parties.Count))
            return false;
        _parties.Add(party);
        _names.Add(new ShapeName(party.Name));
        _stamps.Add(0);
        return true;
    }

    /// <summary>Finds the party that the current name names, from a place on first; -1 where there is none at or shortly behind it.</summary>
    public int FindNear<TTokens>(ref TTokens tokens, int start)
        where TTokens : struct, IShapeTokens, allows ref struct
    {
        var end = Math.Min(start + Near, _names.Count);
        for (var i = start; i < end; i++)
        {
            if (tokens.Is(_names[i]))
                return i;
        }

        return -1;
    }

    /// <summary>Finds the party of a name; -1 where there is none.</summary>
    public int Find(string name) => _indexes.GetValueOrDefault(name, -1);

    /// <summary>Notes that a party has an assignment in a row; false where it had one already.</summary>
    public bool Stamp(int index, int row)
    {
        if (_stamps[index] == row)
            return false;
        _stamps[index] = row;
        return true;
    }
}
