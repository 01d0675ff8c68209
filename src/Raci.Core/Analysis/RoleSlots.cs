using Raci.Collections;

namespace Raci.Analysis;

/// <summary>Where the counts of one cell, party or phase stand in an array: any role, then each kind, then each letter, of all alphabets that are counted.</summary>
internal sealed class RoleSlots
{
    private readonly List<RoleKind> _kinds = [];
    private readonly List<LetterCount> _letters = [];

    /// <summary>Finds the slots for the alphabets of some matrices.</summary>
    public RoleSlots(IEnumerable<Matrix> matrices)
    {
        var seen = new HashSet<RoleScheme>();
        foreach (var matrix in matrices)
        {
            if (seen.Add(matrix.Scheme))
                Add(matrix.Scheme);
        }
    }

    /// <summary>Gets how many counts there are.</summary>
    public int Count => 1 + _kinds.Count + _letters.Count;

    /// <summary>Gets the slots as cells of one alphabet fill them.</summary>
    public SchemeSlots Of(RoleScheme scheme)
    {
        var kinds = _kinds.Select(scheme.RolesOf).ToArray();
        var letters = new int[26];
        foreach (var role in scheme.Roles)
            letters[role.Letter - 'A'] = 1 + _kinds.Count + IndexOf(role);
        return new SchemeSlots(kinds, letters);
    }

    /// <summary>Gets the counts that stand in an array.</summary>
    public RoleCounts CountsOf(ReadOnlySpan<int> counts)
    {
        var kinds = new KindCount[_kinds.Count];
        for (var i = 0; i < kinds.Length; i++)
            kinds[i] = new(_kinds[i], counts[1 + i]);
        var letters = new LetterCount[_letters.Count];
        for (var i = 0; i < letters.Length; i++)
            letters[i] = _letters[i] with { Count = counts[1 + kinds.Length + i] };
        return new(counts[0], new ValueList<KindCount>(kinds), new ValueList<LetterCount>(letters));
    }

    private void Add(RoleScheme scheme)
    {
        foreach (var role in scheme.Roles)
        {
            if (!_kinds.Contains(role.Kind))
                _kinds.Add(role.Kind);
            if (IndexOf(role) < 0)
                _letters.Add(new(role.Letter, role.Kind, 0));
        }
    }

    private int IndexOf(Role role) => _letters.FindIndex(letter => letter.Letter == role.Letter && letter.Kind == role.Kind);
}
