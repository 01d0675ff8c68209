using Raci.Collections;

namespace Raci.Comparison.Translating;

/// <summary>The rows of a phase of one edition, in the letters and the order of parties of the source.</summary>
internal sealed class EditionRows
{
    private readonly ValueList<Activity> _activities;
    private readonly int _parties;
    private readonly uint[] _roles;
    private readonly int[] _hashes;
    private readonly int[] _annotations;
    private WordSigns[]? _signs;

    /// <summary>Looks at the rows of a phase.</summary>
    /// <param name="activities">The rows.</param>
    /// <param name="parties">The parties of the edition.</param>
    /// <param name="slots">For each of them the number of its pair.</param>
    /// <param name="pairs">The number of pairs.</param>
    /// <param name="letters">What the edition's letters are in those of the source; null for the source itself.</param>
    public EditionRows(ValueList<Activity> activities, PartyList parties, ReadOnlySpan<int> slots, int pairs, LetterPairs? letters)
    {
        (_activities, _parties) = (activities, pairs);
        _roles = new uint[activities.Count * pairs];
        _hashes = new int[activities.Count];
        _annotations = new int[activities.Count];
        for (var row = 0; row < activities.Count; row++)
        {
            var roles = _roles.AsSpan(row * pairs, pairs);
            var party = 0;
            if (Marks.AtEnd(activities[row].Name.ToString()) is { IsEmpty: false } mark)
                _annotations[row] = string.GetHashCode(mark, StringComparison.Ordinal) | 1;
            foreach (ref readonly var assignment in activities[row].Assignments)
            {
                // Assignments stand in the order of the parties.
                while (party < parties.Count && parties[party].Name != assignment.Party)
                    party++;
                if (assignment.IsAnnotated)
                    _annotations[row] = unchecked(_annotations[row] + HashOf(assignment, slots[party]));
                if (slots[party] >= 0)
                    roles[slots[party]] = letters is null ? assignment.Roles.Bits : letters.InSource(assignment.Roles).Bits;
            }

            _hashes[row] = unchecked((HashOf(roles) * 31) + _annotations[row]);
            Hash = unchecked((Hash * 31) + _hashes[row]);
        }
    }

    /// <summary>Gets the number of rows.</summary>
    public int Count => _activities.Count;

    /// <summary>Gets a number made of all cells.</summary>
    public int Hash { get; }

    /// <summary>Gets a row.</summary>
    public Activity this[int row] => _activities[row];

    /// <summary>Gets the letters of a row's cells, a number of bits each.</summary>
    public ReadOnlySpan<uint> RolesOf(int row) => _roles.AsSpan(row * _parties, _parties);

    /// <summary>Gets a number made of a row's cells.</summary>
    public int HashOf(int row) => _hashes[row];

    /// <summary>Gets a number made of a row's marks, that behind its name included, and of which cells have a remark; 0 where there are none.</summary>
    public int AnnotationsOf(int row) => _annotations[row];

    /// <summary>Gets what of a row's name survives a translation.</summary>
    public ref readonly WordSigns SignsOf(int row)
    {
        if (_signs is null)
        {
            _signs = new WordSigns[Count];
            for (var i = 0; i < Count; i++)
                _signs[i] = WordSigns.Of(NumberedNameOf(_activities[i]));
        }

        return ref _signs[row];
    }

    // With the number before it that stands in a column of its own.
    private static string NumberedNameOf(Activity activity)
    {
        foreach (ref readonly var attribute in activity.Attributes)
        {
            if (attribute.Value.Length <= 8 && char.IsDigit(attribute.Value.ToString()[0]))
                return $"{attribute.Value} {activity.Name}";
        }

        return activity.Name.ToString();
    }

    // Remarks are translated: that there is one is all that is the same.
    private static int HashOf(in Assignment assignment, int slot)
    {
        var hash = slot + (assignment.Remark.IsEmpty ? 2 : 3);
        foreach (var c in assignment.Mark ?? "")
            hash = unchecked((hash * 31) + c);
        return unchecked(((hash * 31) + slot) | 1);
    }

    private static int HashOf(ReadOnlySpan<uint> roles)
    {
        var hash = 1;
        foreach (var role in roles)
            hash = unchecked((hash * 31) + (int)role);
        return hash;
    }
}
