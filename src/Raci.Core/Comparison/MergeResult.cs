using Raci.Collections;

namespace Raci.Comparison;

/// <summary>What came of merging: a matrix with the changes of both sides, and where they contradict each other.</summary>
/// <param name="Matrix">The merged matrix.</param>
/// <param name="Conflicts">The contradictions, in the order of the document; none where all changes were taken.</param>
public sealed record MergeResult(Matrix Matrix, ValueList<MergeConflict> Conflicts)
{
    /// <summary>Gets whether the changes of both sides were all taken.</summary>
    public bool IsClean => Conflicts.Count == 0;
}
