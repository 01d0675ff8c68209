using Raci.Collections;
using Raci.Formats.Markdown.Inlines;

namespace Raci.Formats.Markdown;

/// <summary>Leaves out of a matrix what cannot change how its page is read, so that a large page is proved by reading a small one.</summary>
/// <remarks>
/// Left out are rows like many others: a plain name of words, nothing but letters in the cells, no attributes; and phases of nothing but such rows under a
/// plain title. A column has then fewer cells that say what it is, and none that say something else, so what is read right with fewer rows is
/// read right with all of them. As many rows stay as a table must have that is surely no legend, the first of each party, so that no column becomes empty, and the first of
/// each set of letters, since those decide the scheme. Nothing is left out where another table than the matrix's own legend may be one: whether it is depends on how many
/// cells it explains.
/// </remarks>
internal sealed class PageSample
{
    private const int ColumnsOfLegend = 3;
    private const int MoreRowsThanLegend = 17;
    private const int FewRows = 2;
    private const int FewPhases = 3;

    // A table of what was seen last at each hash; it answers nearly every question, and the set the rest.
    private const int SlotBits = 6;

    private readonly string[] _parties;
    private readonly bool[] _hasRole;
    private readonly bool[] _hadRole;
    private readonly HashSet<RoleSet> _seen = [];
    private readonly uint[] _slots = new uint[1 << SlotBits];
    private readonly bool _mayBeLegend;
    private int _rolesMissing;

    private PageSample(Matrix matrix)
    {
        _parties = [.. matrix.Parties.Select(party => party.Name)];
        _hasRole = new bool[_parties.Length];
        _hadRole = new bool[_parties.Length];
        _mayBeLegend = _parties.Length < ColumnsOfLegend;
    }

    /// <summary>Gets the matrix with fewer rows; the same where there is none to leave out.</summary>
    public static Matrix Of(Matrix matrix)
    {
        if (matrix.Rows.Count <= FewRows || HasTables(matrix))
            return matrix;
        var sample = new PageSample(matrix);
        if (sample._mayBeLegend && HasSmallTable(matrix.Phases))
            return matrix;
        var phases = sample.Of(matrix.Phases, isTop: true);
        return phases.AsSpan() == matrix.Phases.AsSpan() ? matrix : matrix.WithPhases(phases);
    }

    private static bool HasTables(Matrix matrix) =>
        HasBar(matrix.Prose.Before) || HasBar(matrix.Prose.After) || HasBar(matrix.Legend?.Introduction) || HasBar(matrix.Legend?.Conclusion) || HasTables(matrix.Phases);

    private static bool HasTables(ValueList<Phase> phases) => phases.Any(phase => HasBar(phase.Introduction) || HasBar(phase.Conclusion) || HasTables(phase.Phases));

    private static bool HasBar(string? prose) => prose is not null && prose.Contains('|');

    private static bool HasSmallTable(ValueList<Phase> phases) => phases.Any(phase => phase.Activities.Count is > 1 and < MoreRowsThanLegend || HasSmallTable(phase.Phases));

    private ValueList<Phase> Of(ValueList<Phase> phases, bool isTop)
    {
        var kept = new List<Phase>(Math.Min(phases.Count, FewPhases));
        for (var i = 0; i < phases.Count; i++)
        {
            var activities = Of(phases[i].Activities, out var bringsNew);
            var inner = phases[i].Phases.Count == 0 ? phases[i].Phases : Of(phases[i].Phases, isTop: false);
            if (isTop && !bringsNew && i >= FewPhases && i < phases.Count - 1 && IsLikeOthers(phases[i], activities))
                continue;
            kept.Add(activities.AsSpan() == phases[i].Activities.AsSpan() && inner.AsSpan() == phases[i].Phases.AsSpan()
                ? phases[i]
                : phases[i].WithActivities(activities).WithPhases(inner));
        }

        return kept.Count == phases.Count && kept.Zip(phases).All(pair => ReferenceEquals(pair.First, pair.Second)) ? phases : kept.ToValueList();
    }

    private ValueList<Activity> Of(ValueList<Activity> activities, out bool bringsNew)
    {
        var least = _mayBeLegend ? MoreRowsThanLegend : FewRows;
        var kept = new List<Activity>(Math.Min(activities.Count, 2 * least));
        bringsNew = false;
        Array.Clear(_hasRole);
        _rolesMissing = _hasRole.Length;
        for (var i = 0; i < activities.Count; i++)
        {
            var letters = BringsLetters(activities[i]);
            bringsNew |= letters;
            if (BringsParty(activities[i], ref bringsNew) | letters || i < least || !IsLikeOthers(activities[i]))
                kept.Add(activities[i]);
        }

        return kept.Count == activities.Count ? activities : kept.ToValueList();
    }

    private bool BringsLetters(Activity activity)
    {
        var brings = false;
        foreach (ref readonly var assignment in activity.Assignments)
        {
            var bits = assignment.Roles.Bits;
            ref var slot = ref _slots[(bits * 0x9E3779B1u) >> (32 - SlotBits)];
            if (slot == bits + 1)
                continue;
            slot = bits + 1;
            brings |= _seen.Add(assignment.Roles);
        }

        return brings;
    }

    // The first of a party in its table; new is what the document had in no table before.
    private bool BringsParty(Activity activity, ref bool isNew)
    {
        if (_rolesMissing == 0)
            return false;
        var missing = _rolesMissing;
        foreach (ref readonly var assignment in activity.Assignments)
        {
            var party = Array.IndexOf(_parties, assignment.Party);
            _rolesMissing -= _hasRole[party] ? 0 : 1;
            isNew |= !_hadRole[party];
            _hasRole[party] = _hadRole[party] = true;
        }

        return _rolesMissing < missing;
    }

    // Capitals in a title may be the name of a scheme.
    private bool IsLikeOthers(Phase phase, ValueList<Activity> kept) =>
        !_mayBeLegend && phase.Activities.Count > 0 && phase.Phases.Count == 0 && phase.Notes.Count == 0 && phase.Introduction.Length == 0 && phase.Conclusion.Length == 0
        && phase.Title.IsPlain && IsWords(phase.Title.ToString()) && !HasCapitals(phase.Title.ToString())
        && kept.All(IsLikeOthers);

    private static bool HasCapitals(string title)
    {
        for (var i = 1; i < title.Length; i++)
        {
            if (char.IsUpper(title[i - 1]) && char.IsUpper(title[i]))
                return true;
        }

        return false;
    }

    private static bool IsLikeOthers(Activity activity)
    {
        if (activity.Attributes.Count > 0 || !activity.Name.IsPlain)
            return false;
        foreach (ref readonly var assignment in activity.Assignments)
        {
            if (assignment.IsAnnotated)
                return false;
        }

        return IsWords(activity.Name.ToString());
    }

    // Not what may be letters of roles, a number, a dash or markup.
    private static bool IsWords(string name) =>
        name.Length >= 3 && char.IsLetter(name[0]) && char.IsLetter(name[1]) && (char.IsLetter(name[2]) || (char.IsUpper(name[0]) && char.IsLower(name[1])))
        && !(char.IsAsciiLetterUpper(name[0]) && char.IsAsciiLetterUpper(name[1]) && char.IsAsciiLetterUpper(name[2]))
        && InlineWriter.IsOwnSource(name);
}
