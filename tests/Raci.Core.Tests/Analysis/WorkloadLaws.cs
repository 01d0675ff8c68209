using FsCheck;
using FsCheck.Fluent;
using Raci.Analysis;
using Raci.Collections;
using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Analysis;

public sealed class WorkloadLaws
{
    private static Arbitrary<(Matrix First, Matrix Second)> Pairs => Arb.From(
        from first in Matrices.Any from second in Matrices.Any select (first, second),
        pair => Matrices.Shrink(pair.first).Select(first => (first, pair.second)).Concat(Matrices.Shrink(pair.second).Select(second => (pair.first, second))));

    [Fact]
    public void Counts_are_those_of_whoever_counts_cell_by_cell() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        var load = Workload.Of(matrix);
        Assert.Equal(matrix.Rows.Count, load.Activities);
        Assert.Equal(matrix.Parties.Select(party => party.Name), load.Parties.Select(party => party.Party));
        foreach (var party in matrix.Parties)
            AssertCounts(matrix, load[party.Name].Counts, letters => matrix.Rows.Count(row => row.Activity[party].Overlaps(letters)));
        AssertCounts(matrix, load.Covered, letters => matrix.Rows.Count(row => matrix.Parties.Any(party => row.Activity[party].Overlaps(letters))));
        Assert.Equal(matrix.Rows.Count(row => matrix.Parties.All(party => row.Activity[party].IsEmpty)), load.Unassigned);
    });

    [Fact]
    public void Totals_are_the_sums_over_the_parties() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        var load = Workload.Of(matrix);
        AssertCounts(matrix, load.Totals, letters => matrix.Rows.Sum(row => matrix.Parties.Count(party => row.Activity[party].Overlaps(letters))));
        foreach (var kind in Enum.GetValues<RoleKind>())
            Assert.Equal(load.Parties.Sum(party => party.Counts[kind]), load.Totals[kind]);
    });

    [Fact]
    public void Shares_lie_between_nothing_and_all() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        foreach (var party in Everywhere(Workload.Of(matrix)).SelectMany(load => load.Parties))
        {
            Assert.InRange(party.Share, 0, 1);
            Assert.All(Enum.GetValues<RoleKind>(), kind => Assert.InRange(party.ShareOf(kind), 0, party.Share));
            Assert.All(matrix.Scheme.Letters, letter => Assert.InRange(party.ShareOf(letter), 0, party.ShareOf(matrix.Scheme[letter].Kind)));
        }
    });

    [Fact]
    public void The_outermost_phases_add_up_to_the_whole() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        var load = Workload.Of(matrix);
        Assert.Equal(load.Activities, load.Phases.Sum(phase => phase.Workload.Activities));
        Assert.Equal(load.Unassigned, load.Phases.Sum(phase => phase.Workload.Unassigned));
        foreach (var party in matrix.Parties)
        {
            foreach (var letter in matrix.Scheme.Letters)
                Assert.Equal(load[party.Name].Counts[letter], load.Phases.Sum(phase => phase.Workload[party.Name].Counts[letter]));
        }
    });

    [Fact]
    public void A_phase_carries_what_it_would_carry_alone() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        if (!HasDistinctPhases(matrix))
            return;
        foreach (var (phase, counted) in matrix.Phases.Zip(Workload.Of(matrix).Phases))
        {
            var alone = Workload.Of(matrix.WithPhases([phase]));
            Assert.Equal(alone.Phases, [counted]);
            Assert.Equal(alone.Parties, counted.Workload.Parties);
        }
    });

    [Fact]
    public void A_portfolio_of_one_is_the_matrix() =>
        Law.Holds(Matrices.Arbitrary, matrix => Assert.Equal(Workload.Of(matrix), Workload.Of([matrix])));

    [Fact]
    public void A_portfolio_adds_up_what_its_matrices_carry() => Law.Holds(Pairs, pair =>
    {
        var (first, second, both) = (Workload.Of(pair.First), Workload.Of(pair.Second), Workload.Of([pair.First, pair.Second]));
        Assert.Equal((2, first.Activities + second.Activities, first.Unassigned + second.Unassigned), (both.Matrices, both.Activities, both.Unassigned));
        foreach (var party in both.Parties)
        {
            foreach (var kind in Enum.GetValues<RoleKind>())
                Assert.Equal(CountOf(first, party.Party, kind) + CountOf(second, party.Party, kind), party.Counts[kind]);
            Assert.Equal(both.Activities, party.Activities);
        }

        Assert.Equal(first.Parties.Concat(second.Parties).Select(party => party.Party).Distinct(StringComparer.Ordinal), both.Parties.Select(party => party.Party));
    }, most: 500);

    [Fact]
    public void Another_order_of_parties_or_phases_gives_the_same_counts_in_that_order() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        var load = Workload.Of(matrix);
        Assert.Equal(load.Parties.Reverse(), Workload.Of(matrix.WithParties(matrix.Parties.Reverse().ToValueList())).Parties);
        var turned = Workload.Of(matrix.WithPhases(matrix.Phases.Reverse().ToValueList()));
        Assert.Equal((load.Parties, load.Totals, load.Covered), (turned.Parties, turned.Totals, turned.Covered));
        if (HasDistinctPhases(matrix))
            Assert.Equal(load.Phases.Reverse(), turned.Phases);
    });

    private static void AssertCounts(Matrix matrix, RoleCounts counts, Func<RoleSet, int> count)
    {
        Assert.Equal(count(RoleSet.All), counts.Cells);
        Assert.Equal(matrix.Scheme.Roles.Select(role => role.Kind).Distinct().Select(kind => new KindCount(kind, count(matrix.Scheme.RolesOf(kind)))), counts.Kinds);
        Assert.Equal(matrix.Scheme.Roles.Select(role => new LetterCount(role.Letter, role.Kind, count(RoleSet.Of(role.Letter)))), counts.Letters);
    }

    private static int CountOf(Workload load, string party, RoleKind kind) => load.TryGet(party, out var found) ? found.Counts[kind] : 0;

    private static bool HasDistinctPhases(Matrix matrix) => matrix.Phases.Select(phase => phase.Title).Distinct().Count() == matrix.Phases.Count;

    private static IEnumerable<Workload> Everywhere(Workload load) => load.Phases.SelectMany(phase => Everywhere(phase.Workload)).Prepend(load);
}
