namespace Raci.Comparison.Aligning;

/// <summary>An item of one sequence and its counterpart in the other.</summary>
/// <param name="Left">The index on the left; -1 where the right item has no counterpart.</param>
/// <param name="Right">The index on the right; -1 where the left item has no counterpart.</param>
internal readonly record struct AlignedPair(int Left, int Right);
