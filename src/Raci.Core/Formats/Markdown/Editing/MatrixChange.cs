using Raci.Collections;

namespace Raci.Formats.Markdown.Editing;

/// <summary>Makes many assignments in a matrix in one go.</summary>
internal static class MatrixChange
{
    /// <summary>Gets the matrix with cells changed; the last change of one counts.</summary>
    /// <exception cref="ArgumentException">There is no activity at a place, no such party, or no such letter in the scheme.</exception>
    public static Matrix Of(Matrix matrix, ValueList<CellChange> changes)
    {
        if (changes.Count == 0)
            return matrix;
        var byPlace = new Dictionary<Place, List<Assignment>>();
        foreach (var (place, assignment) in changes)
        {
            Check(matrix, place, assignment);
            if (!byPlace.TryGetValue(place, out var assignments))
                byPlace.Add(place, assignments = []);
            assignments.Add(assignment);
        }

        return matrix.WithPhases(PhaseTree.ChangeRows(matrix.Phases, row => byPlace.TryGetValue(row.Place, out var assignments)
            ? assignments.Aggregate(row.Activity, (activity, assignment) => activity.WithAssignment(assignment))
            : row.Activity));
    }

    private static void Check(Matrix matrix, Place place, Assignment assignment)
    {
        matrix.ActivityAt(place);
        if (assignment.Party is null || !matrix.Parties.Contains(assignment.Party))
            throw new ArgumentException($"There is no party '{assignment.Party}'; the matrix has {matrix.Parties.Describe()}.", nameof(assignment));
        if (!matrix.Scheme.Letters.IsSupersetOf(assignment.Roles))
            throw new ArgumentException($"The scheme {matrix.Scheme} lacks the letters {assignment.Roles - matrix.Scheme.Letters}.", nameof(assignment));
    }
}
