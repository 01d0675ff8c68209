using FsCheck;
using FsCheck.Fluent;

namespace Raci.Core.Tests.Generators;

/// <summary>A law is worth what its cases are: the generators reach what they are for, and the shrinkers end at something small.</summary>
public sealed class GeneratorTests
{
    private const int Cases = 2000;

    [Fact]
    public void Matrices_reach_every_corner_of_the_model()
    {
        var matrices = Matrices.Any.Sample(Cases, new Rnd(1, 3), 50).ToList();
        Assert.Equal(Cases, matrices.Count);
        var rows = matrices.SelectMany(matrix => matrix.Rows).ToList();
        var cells = rows.SelectMany(row => row.Activity.Assignments.AsEnumerable()).ToList();
        Assert.Contains(rows, row => row.Place.Phases.Count == Phase.MostLevels);
        Assert.Contains(rows, row => !row.Activity.Name.IsPlain);
        Assert.Contains(rows, row => row.Activity.Name.Length > 1000);
        Assert.Contains(rows, row => row.Activity.Name.ToString().StartsWith('='));
        Assert.Contains(rows, row => row.Activity.Attributes.Count > 1);
        Assert.Contains(cells, cell => cell.Mark is not null && !cell.Remark.IsEmpty && cell.Roles.Count > 1);
        Assert.Contains(cells, cell => cell.Roles.IsEmpty);
        Assert.Contains(matrices, matrix => matrix.Parties.Any(party => party.Heading != party.Name));
        Assert.Contains(matrices, matrix => matrix.Metadata.Members.Any(member => member.Value.Kind == MetadataKind.Map));
        Assert.Contains(matrices, matrix => !RoleScheme.BuiltIn.Contains(matrix.Scheme));
        Assert.Contains(matrices, matrix => matrix.Parties.Count == 0);
        Assert.Contains(matrices, matrix => matrix.Rows.Count == 0);
        Assert.Contains(matrices, matrix => matrix.Legend is { Columns.Count: > 1 } && matrix.Notes.Count > 0 && matrix.Prose.After.Length > 0);
    }

    [Fact]
    public void What_shrinks_ends_and_is_small()
    {
        foreach (var matrix in Matrices.Any.Sample(100, new Rnd(1, 3), 30).Where(matrix => matrix.Rows.Any(IsGuilty)))
        {
            var smallest = matrix;
            for (var steps = 0; Matrices.Shrink(smallest).FirstOrDefault(smaller => smaller.Rows.Any(IsGuilty)) is { } smaller; steps++)
            {
                Assert.InRange(steps, 0, 2000);
                smallest = smaller;
            }

            Assert.Single(smallest.Rows);
            Assert.Single(smallest.Parties);
            Assert.True(smallest.Title.IsEmpty && smallest.Metadata.Members.Count == 0 && smallest.Notes.Count == 0 && smallest.Rows[0].Activity.Name.IsEmpty);
        }

        static bool IsGuilty(Row row) => row.Activity.Assignments.Any(assignment => assignment.Mark is not null);
    }

    [Theory]
    [InlineData("|")]
    [InlineData("=1+1")]
    [InlineData("\"\\u00a0\"")]
    [InlineData("Style = Bold")]
    [InlineData("Kind = Number")]
    [InlineData("]: ")]
    [InlineData("| Activity |")]
    public void The_smallest_matrix_with_one_thing_in_it_holds_hardly_anything_else(string thing)
    {
        // What a matrix of nothing prints is no burden of the reader; a scheme of its own, whose role may hold the thing, prints 290 characters more.
        var nothing = Show.Of(new Matrix("", [], [])).Length;
        var failure = Assert.ThrowsAny<Exception>(() => Law.Holds(Arb.From(Matrices.Any, Matrices.Shrink), matrix => Assert.DoesNotContain(thing, Show.Of(matrix), StringComparison.Ordinal), least: 1000));
        var smallest = failure.Message.Split('\n').Single(line => line.StartsWith("Matrix {", StringComparison.Ordinal));

        Assert.True(smallest.Length < nothing + 400, $"{smallest.Length - nothing}: {smallest}");
    }

    [Fact]
    public void Tame_matrices_stay_tame_as_they_get_smaller()
    {
        var failure = Assert.ThrowsAny<Exception>(() => Law.Holds(Matrices.Tame, matrix => Assert.True(matrix.Rows.Count < 2)));

        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(failure.Message, "Activity { "));
    }

    [Fact]
    public void A_law_that_does_not_hold_shows_its_smallest_input_and_its_seed()
    {
        var failure = Assert.ThrowsAny<Exception>(() => Law.Holds(Texts.Strings(), text => Assert.True(text.Length < 3)));
        Assert.Matches(@"seed of \([0-9]+,[0-9]+\)", failure.Message);
        Assert.Matches("Smallest failing input:\n\"[^\n]{3,40}\"\n", failure.Message);
    }
}
