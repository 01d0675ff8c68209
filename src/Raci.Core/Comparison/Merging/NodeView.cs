namespace Raci.Comparison.Merging;

/// <summary>The items of one sort of one matrix, by their places: what they are, in which phase they stand and in which order.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="Count">How many there are.</param>
/// <param name="ValueOf">Gets an item.</param>
/// <param name="ParentOf">Gets the place of the phase an item stands in.</param>
/// <param name="ChildrenOf">Gets the items of a phase, in order.</param>
internal sealed record NodeView<T>(int Count, Func<int, T> ValueOf, Func<int, int> ParentOf, Func<int, int[]> ChildrenOf);
