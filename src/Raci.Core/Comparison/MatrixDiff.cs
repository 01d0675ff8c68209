using Raci.Collections;
using Raci.Comparison.Alignments;

namespace Raci.Comparison;

/// <summary>What changed from an older matrix to a newer one.</summary>
/// <param name="Changes">The changes: those of the document first, then those of its phases and rows in document order, then those of what stands behind them.</param>
/// <remarks>
/// Items are found again by their names, in their phase first and then anywhere; what is left, by likeness and place. Whatever was paired so, the changes
/// together are exact: applied to the older matrix they give the newer one.
/// </remarks>
public sealed record MatrixDiff(ValueList<Change> Changes)
{
    /// <summary>Gets whether nothing changed: the matrices are equal.</summary>
    public bool IsEmpty => Changes.Count == 0;

    /// <summary>Compares two matrices, in a time that grows with their size and not with its square.</summary>
    public static MatrixDiff Between(Matrix before, Matrix after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new(ReferenceEquals(before, after) ? [] : new ChangeCollector(Alignment.Of(before, after)).Collect());
    }

    /// <summary>Makes the changes in the older matrix, which gives the newer one.</summary>
    /// <exception cref="ArgumentException">The changes do not fit the matrix: it is not the one they start from.</exception>
    public Matrix Apply(Matrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return IsEmpty ? matrix : new ChangeApplication(matrix, Changes).Apply();
    }

    /// <summary>Gets the changes that lead from the newer matrix back to the older one.</summary>
    public MatrixDiff Reverse() => new(Changes.Select(change => change.Reversed()).ToValueList());

    /// <summary>Gets the changes in words, one a line; empty where nothing changed.</summary>
    public override string ToString() => string.Join('\n', Changes.Select(change => change.ToString()));
}
