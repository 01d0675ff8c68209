using Raci.Comparison.Merging;

namespace Raci.Comparison;

/// <summary>Merges the changes of two sides that started from one matrix.</summary>
public static class MatrixMerge
{
    /// <summary>Takes the changes of both sides.</summary>
    /// <remarks>
    /// What both insert at one place is ordered by its text, and what is equal is kept once. Where both changed the same in different ways, or one removed what
    /// the other changed, the merged matrix keeps what they started from, and the result tells so. Which side is which makes no difference to the matrix.
    /// </remarks>
    /// <param name="start">The matrix both sides started from.</param>
    /// <param name="ours">The matrix of one side.</param>
    /// <param name="theirs">The matrix of the other side.</param>
    public static MergeResult Merge(Matrix start, Matrix ours, Matrix theirs)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(ours);
        ArgumentNullException.ThrowIfNull(theirs);
        return new ThreeWay(start, ours, theirs).Merge();
    }
}
