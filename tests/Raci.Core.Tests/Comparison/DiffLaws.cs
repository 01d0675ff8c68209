using Raci.Comparison;
using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Comparison;

public sealed class DiffLaws
{
    [Fact]
    public void Nothing_changed_between_equal_matrices() =>
        Law.Holds(Matrices.Arbitrary, matrix => Assert.Empty(MatrixDiff.Between(matrix, matrix.WithPhases([.. matrix.Phases.Select(Rebuilt)])).Changes));

    [Fact]
    public void The_changes_made_in_the_older_matrix_give_the_newer_one() => Law.Holds(Edits.Pairs, pair =>
        Assert.Equal(pair.After, MatrixDiff.Between(pair.Before, pair.After).Apply(pair.Before)));

    [Fact]
    public void The_changes_taken_back_give_the_older_matrix() => Law.Holds(Edits.Pairs, pair =>
    {
        var reversed = MatrixDiff.Between(pair.Before, pair.After).Reverse();
        Assert.Equal(pair.Before, reversed.Apply(pair.After));
        Assert.Equal(pair.After, reversed.Reverse().Apply(pair.Before));
    });

    [Fact]
    public void There_is_a_change_exactly_where_matrices_differ() => Law.Holds(Edits.Pairs, pair =>
        Assert.Equal(pair.Before == pair.After, MatrixDiff.Between(pair.Before, pair.After).IsEmpty));

    [Fact]
    public void Each_change_says_something_in_one_line() => Law.Holds(Edits.Pairs, pair =>
    {
        foreach (var change in MatrixDiff.Between(pair.Before, pair.After).Changes)
        {
            Assert.NotEmpty($"{change}");
            Assert.DoesNotContain('\n', $"{change}");
            Assert.DoesNotMatch("(?<= )('[^']*') (changed to|renamed) \\1$", $"{change}");
        }
    });

    private static Phase Rebuilt(Phase phase) => phase
        .WithActivities([.. phase.Activities.Select(activity => new Activity(activity.Name, [.. activity.Assignments.AsEnumerable().Reverse()], activity.Attributes))])
        .WithPhases([.. phase.Phases.Select(Rebuilt)]);
}
