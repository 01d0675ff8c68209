using Raci.Comparison;
using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Comparison;

public sealed class MergeLaws
{
    [Fact]
    public void What_one_side_changed_is_taken() => Law.Holds(Edits.Pairs, pair =>
    {
        Same(pair.After, MatrixMerge.Merge(pair.Before, pair.After, pair.Before));
        Same(pair.After, MatrixMerge.Merge(pair.Before, pair.Before, pair.After));
    });

    [Fact]
    public void What_both_sides_changed_alike_is_taken_once() =>
        Law.Holds(Edits.Pairs, pair => Same(pair.After, MatrixMerge.Merge(pair.Before, pair.After, pair.After)));

    [Fact]
    public void Which_side_is_which_makes_no_difference() => Law.Holds(Edits.Branches, three =>
    {
        var merged = MatrixMerge.Merge(three.Start, three.Ours, three.Theirs);
        var swapped = MatrixMerge.Merge(three.Start, three.Theirs, three.Ours);
        Assert.Equal(merged.Matrix, swapped.Matrix);
        Assert.Equal(merged.Conflicts.Count, swapped.Conflicts.Count);
    });

    private static void Same(Matrix expected, MergeResult result)
    {
        Assert.Empty(result.Conflicts);
        Assert.Equal(expected, result.Matrix);
    }
}
