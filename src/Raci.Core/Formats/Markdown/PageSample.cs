using Raci.Collections;
using Raci.Formats.Markdown.Inlines;
using Raci.Formats.Tables;

namespace Raci.Formats.Markdown;

/// <summary>Leaves rows out of a matrix that cannot change how its page is read, so that a large page is proved by reading a small one.</summary>
/// <remarks>
/// Left out are rows like many others: a plain name of words, nothing but letters in the cells, no attributes. A column has then fewer cells that
/// say what it is, and none that say something else, so what is read right with fewer rows is read right with all of them. As many rows stay as
/// a table must have that is surely no legend, the first of each party, so that no column becomes empty, and all sets of letters, since those decide the scheme.
/// </remarks>
internal static class PageSample
{
    private const int ColumnsOfLegend = 3;
    private const int MoreRowsThanLegend = 17;
    private const int FewRows = 2;

    /// <summary>Gets the matrix with fewer rows; the same where there is none to leave out.</summary>
    public static Matrix Of(Matrix matrix)
    {
        var least = matrix.Parties.Count < ColumnsOfLegend ? MoreRowsThanLegend : FewRows;
        if (matrix.Rows.Count <= least)
            return matrix;
        var phases = Of(matrix.Phases, least, []);
        return phases.AsSpan() == matrix.Phases.AsSpan() ? matrix : matrix.WithPhases(phases);
    }

    private static ValueList<Phase> Of(ValueList<Phase> phases, int least, HashSet<RoleSet> seen)
    {
        var changed = default(Phase[]);
        for (var i = 0; i < phases.Count; i++)
        {
            var activities = Of(phases[i].Activities, least, seen);
            var inner = phases[i].Phases.Count == 0 ? phases[i].Phases : Of(phases[i].Phases, least, seen);
            if (activities.AsSpan() == phases[i].Activities.AsSpan() && inner.AsSpan() == phases[i].Phases.AsSpan())
                continue;
            changed ??= [.. phases];
            changed[i] = phases[i].WithActivities(activities).WithPhases(inner);
        }

        return changed is null ? phases : new(changed);
    }

    private static ValueList<Activity> Of(ValueList<Activity> activities, int least, HashSet<RoleSet> seen)
    {
        var kept = new List<Activity>(Math.Min(activities.Count, 2 * least));
        var parties = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < activities.Count; i++)
        {
            if (BringsSomething(activities[i], seen, parties) || i < least || !IsLikeOthers(activities[i]))
                kept.Add(activities[i]);
        }

        return kept.Count == activities.Count ? activities : kept.ToValueList();
    }

    private static bool BringsSomething(Activity activity, HashSet<RoleSet> seen, HashSet<string> parties)
    {
        var brings = false;
        foreach (ref readonly var assignment in activity.Assignments)
            brings |= parties.Add(assignment.Party) | seen.Add(assignment.Roles);
        return brings;
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

    // Not what may be a letter, a number, a dash or markup: a row between others that starts with two letters.
    private static bool IsWords(string name)
    {
        if (name.Length < 3 || !char.IsLetter(name[0]) || !char.IsLetter(name[1]) || !InlineWriter.IsOwnSource(name))
            return false;
        RoleCell.Look(name).Deconstruct(out _, out var kind);
        return kind == RoleCellKind.Other;
    }
}
