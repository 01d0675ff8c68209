using Raci.Collections;
using Raci.Formats.Tables;

namespace Raci.Formats.Markdown;

/// <summary>Leaves out of a matrix what cannot change how its page is read, so that a large page is proved by reading a small one.</summary>
/// <remarks>
/// Nothing is left out of a matrix of some size, whose page is quick to read. Left out of a larger one are rows like many others: a plain name of words, nothing but letters in the cells, no attributes; and phases of nothing but such rows under a
/// plain title. A column has then fewer cells that say what it is, and none that say something else, so what is read right with fewer rows is
/// read right with all of them. As many rows stay as a table must have that is surely no legend, the first of each party, so that no column becomes empty, and the first of
/// each set of letters, since those decide the scheme. Nothing is left out where another table than the matrix's own legend may be one.
/// </remarks>
internal sealed class PageSample
{
    private const int ColumnsOfLegend = 3;
    private const int MoreRowsThanLegend = 17;
    private const int FewRows = 2;
    private const int FewPhases = 3;
    private const int FewRowsOfAll = 200;

    private static readonly RoleSet Plain = RoleSet.OfLetters("RA");

    private readonly IReadOnlyList<RowWeight> _weights;
    private readonly bool _mayBeLegend;
    private int _row;

    private PageSample(Matrix matrix, RowSurvey survey) => (_weights, _mayBeLegend) = (survey.Weights, matrix.Parties.Count < ColumnsOfLegend);

    /// <summary>Gets the matrix with fewer rows; the same where there is none to leave out.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="survey">What was seen of its rows.</param>
    public static Matrix Of(Matrix matrix, RowSurvey survey)
    {
        if (matrix.Rows.Count <= FewRowsOfAll || MayHaveOtherLegends(matrix) || HasCountedLetters(matrix) || !IsPlain(matrix))
            return matrix;
        var phases = new PageSample(matrix, survey).Of(matrix.Phases, isTop: true);
        return phases.AsSpan() == matrix.Phases.AsSpan() ? matrix : matrix.WithPhases(phases);
    }

    // Whether a table is the legend depends on how many cells it explains.
    private static bool MayHaveOtherLegends(Matrix matrix) =>
        HasBar(matrix.Prose.Before) || HasBar(matrix.Prose.After) || HasBar(matrix.Legend?.Introduction) || HasBar(matrix.Legend?.Conclusion)
        || matrix.Phases.Any(phase => MayHaveOtherLegends(phase, isNarrow: matrix.Parties.Count < ColumnsOfLegend));

    // Whether a letter that nothing explains is a role depends on how many cells hold it.
    private static bool HasCountedLetters(Matrix matrix) => matrix.Legend is null && matrix.Scheme.Roles.Any(role => role.Kind == RoleKind.Other);

    // Where a word for activities heads each table and R and A stand in each, nothing else is weighed.
    private static bool IsPlain(Matrix matrix) =>
        (matrix.Headings.Activity.IsEmpty || Vocabulary.IsActivity(matrix.Headings.Activity.ToString())) && matrix.Phases.All(IsPlain);

    private static bool IsPlain(Phase phase)
    {
        var letters = RoleSet.None;
        foreach (var activity in phase.Activities)
        {
            foreach (ref readonly var assignment in activity.Assignments)
                letters |= assignment.Roles;
        }

        return (phase.Activities.Count == 0 || letters.IsSupersetOf(Plain)) && phase.Phases.All(IsPlain);
    }

    private static bool MayHaveOtherLegends(Phase phase, bool isNarrow) =>
        HasBar(phase.Introduction) || HasBar(phase.Conclusion) || (isNarrow && phase.Activities.Count is > 1 and < MoreRowsThanLegend)
        || phase.Phases.Any(inner => MayHaveOtherLegends(inner, isNarrow));

    private static bool HasBar(string? prose) => prose is not null && prose.Contains('|', StringComparison.Ordinal);

    private ValueList<Phase> Of(ValueList<Phase> phases, bool isTop)
    {
        var kept = new List<Phase>(Math.Min(phases.Count, FewPhases));
        var isSame = true;
        for (var i = 0; i < phases.Count; i++)
        {
            var phase = Of(phases[i], out var isNeeded);
            isNeeded |= !isTop || i < FewPhases || i == phases.Count - 1 || !IsLikeOthers(phases[i]);
            isSame &= isNeeded && ReferenceEquals(phase, phases[i]);
            if (isNeeded)
                kept.Add(phase);
        }

        return isSame ? phases : kept.ToValueList();
    }

    private Phase Of(Phase phase, out bool isNeeded)
    {
        var activities = Of(phase.Activities, out isNeeded);
        var inner = phase.Phases.Count == 0 ? phase.Phases : Of(phase.Phases, isTop: false);
        return activities.AsSpan() == phase.Activities.AsSpan() && inner.AsSpan() == phase.Phases.AsSpan()
            ? phase
            : phase.WithActivities(activities).WithPhases(inner);
    }

    private ValueList<Activity> Of(ValueList<Activity> activities, out bool isNeeded)
    {
        var least = _mayBeLegend ? MoreRowsThanLegend : FewRows;
        var kept = new List<Activity>(Math.Min(activities.Count, 2 * least));
        isNeeded = false;
        for (var i = 0; i < activities.Count; i++, _row++)
        {
            isNeeded |= _weights[_row] == RowWeight.Page;
            if (i < least || _weights[_row] != RowWeight.None)
                kept.Add(activities[i]);
        }

        return kept.Count == activities.Count ? activities : kept.ToValueList();
    }

    // Capitals in a title may be the name of a scheme.
    private bool IsLikeOthers(Phase phase) =>
        !_mayBeLegend && phase.Activities.Count > 0 && phase.Phases.Count == 0 && phase.Notes.Count == 0 && phase.Introduction.Length == 0 && phase.Conclusion.Length == 0
        && phase.Title.IsPlain && RowSurvey.IsWords(phase.Title.ToString()) && !phase.Title.ToString().Contains('{', StringComparison.Ordinal) && !HasCapitals(phase.Title.ToString());

    private static bool HasCapitals(string title)
    {
        for (var i = 1; i < title.Length; i++)
        {
            if (char.IsUpper(title[i - 1]) && char.IsUpper(title[i]))
                return true;
        }

        return false;
    }
}
