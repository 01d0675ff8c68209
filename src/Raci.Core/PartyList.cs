using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Raci.Collections;

namespace Raci;

/// <summary>The parties of a matrix in the order of its columns, found by place or by name.</summary>
public sealed class PartyList : IReadOnlyList<Party>, IEquatable<PartyList>
{
    private readonly ValueList<Party> _parties;
    private readonly Dictionary<string, int> _indexes;

    internal PartyList(ValueList<Party> parties)
    {
        _parties = parties;
        _indexes = new Dictionary<string, int>(parties.Count, StringComparer.Ordinal);
        for (var i = 0; i < parties.Count; i++)
        {
            if (!_indexes.TryAdd(parties[i].Name, i))
                throw new ArgumentException($"The party '{parties[i].Name}' stands twice.", nameof(parties));
        }
    }

    /// <summary>Gets the number of parties.</summary>
    public int Count => _parties.Count;

    /// <summary>Gets the party at a zero-based place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place is negative or not below <see cref="Count"/>.</exception>
    public Party this[int index] => _parties[index];

    /// <summary>Gets the party of a name; names compare ordinally.</summary>
    /// <exception cref="KeyNotFoundException">There is no such party; the message names those there are.</exception>
    public Party this[string name] => TryGet(name, out var party)
        ? party
        : throw new KeyNotFoundException($"There is no party '{name}'; the matrix has {Describe()}.");

    /// <summary>Finds the party of a name; false when there is none.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out Party? party)
    {
        var index = IndexOf(name);
        party = index < 0 ? null : _parties[index];
        return party is not null;
    }

    /// <summary>Finds the party a person means: the one of that name, else of that heading, else the only one of that name or heading in whatever case.</summary>
    /// <param name="words">What the person wrote.</param>
    /// <param name="party">What was found.</param>
    /// <returns>False when there is none, or when there are several in whatever case and none as written.</returns>
    public bool TryFind(string words, [NotNullWhen(true)] out Party? party)
    {
        ArgumentNullException.ThrowIfNull(words);
        return TryGet(words, out party)
            || TryFindOnly(other => string.Equals(other.Heading.ToString(), words, StringComparison.Ordinal), out party)
            || TryFindOnly(other => string.Equals(other.Name, words, StringComparison.OrdinalIgnoreCase) || string.Equals(other.Heading.ToString(), words, StringComparison.OrdinalIgnoreCase), out party);
    }

    /// <summary>Gets the zero-based place of the party of a name; -1 when there is none.</summary>
    public int IndexOf(string name) => _indexes.GetValueOrDefault(name, -1);

    /// <summary>Tells whether there is a party of a name.</summary>
    public bool Contains(string name) => _indexes.ContainsKey(name);

    /// <summary>Gets the parties as a list of values, to be changed and given to <see cref="Matrix.WithParties"/>.</summary>
    public ValueList<Party> ToValueList() => _parties;

    /// <inheritdoc/>
    public bool Equals(PartyList? other) => other is not null && _parties == other._parties;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PartyList);

    /// <inheritdoc/>
    public override int GetHashCode() => _parties.GetHashCode();

    /// <summary>Gets the names, separated by commas.</summary>
    public override string ToString() => _parties.ToString();

    /// <inheritdoc/>
    public IEnumerator<Party> GetEnumerator() => ((IEnumerable<Party>)_parties).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool TryFindOnly(Func<Party, bool> condition, [NotNullWhen(true)] out Party? party)
    {
        party = null;
        foreach (ref readonly var other in _parties)
        {
            if (!condition(other))
                continue;
            if (party is not null)
            {
                party = null;
                return false;
            }

            party = other;
        }

        return party is not null;
    }

    /// <summary>Gets the names in quotes, for a message.</summary>
    internal string Describe() => Count == 0 ? "none" : string.Join(", ", _parties.Select(party => $"'{party.Name}'"));
}
