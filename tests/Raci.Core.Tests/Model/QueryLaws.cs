using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Model;

public sealed class QueryLaws
{
    [Fact]
    public void Where_keeps_exactly_the_rows_that_fulfil_the_condition() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        static bool Condition(Row row) => row.Activity.Name.Length % 2 == 0;
        var kept = matrix.Where(Condition);
        Assert.Equal(matrix.Rows.Where(Condition).Select(row => (row.PhasePath, row.Activity)), kept.Rows.Select(row => (row.PhasePath, row.Activity)));
        Assert.Equal(matrix.WithPhases([]), kept.WithPhases([]));
        AssertNoEmptyPhase(kept.Phases);
    }, most: 1000);

    [Fact]
    public void Where_shows_each_row_at_its_place_once() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        var seen = new List<Row>();
        _ = matrix.Where(row =>
        {
            seen.Add(row);
            return true;
        });
        Assert.Equal(matrix.Rows, seen);
    }, most: 500);

    [Fact]
    public void Where_nothing_is_dropped_only_phases_without_rows_go() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        var kept = matrix.Where(_ => true);
        Assert.Equal(kept, kept.Where(_ => true));
        Assert.Equal(matrix.Rows.Select(row => row.Activity), kept.Rows.Select(row => row.Activity));
        Assert.Empty(matrix.Where(_ => false).Phases);
    }, most: 500);

    [Fact]
    public void OfParty_keeps_the_rows_in_which_it_plays_a_part_with_its_column_alone() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        foreach (var party in matrix.Parties)
        {
            var own = matrix.OfParty(party);
            Assert.Equal([party], own.Parties);
            var rows = matrix.Rows.Where(row => !row.Activity.AssignmentOf(party).IsEmpty).ToList();
            Assert.Equal(rows.Select(row => (row.PhasePath, row.Activity.Name, row.Activity.Attributes)), own.Rows.Select(row => (row.PhasePath, row.Activity.Name, row.Activity.Attributes)));
            foreach (var (row, kept) in rows.Zip(own.Rows))
                Assert.Equal([row.Activity.AssignmentOf(party)], kept.Activity.Assignments);
            AssertNoEmptyPhase(own.Phases);
            Assert.Equal(own, own.OfParty(party));
        }
    }, most: 500);

    [Fact]
    public void A_party_is_meant_by_its_name_whatever_heading_the_caller_has()
    {
        var matrix = new Matrix("M", [new Party("Client", "Role Client")], [new Phase("P", [new Activity("Order", ("Client", "R"))])]);
        Assert.Equal(matrix, matrix.OfParty("Client"));
    }

    private static void AssertNoEmptyPhase(IEnumerable<Phase> phases)
    {
        foreach (var phase in phases)
        {
            Assert.NotEqual(0, phase.Activities.Count + phase.Phases.Count);
            AssertNoEmptyPhase(phase.Phases);
        }
    }
}
