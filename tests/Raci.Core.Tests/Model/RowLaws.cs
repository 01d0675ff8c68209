using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Model;

public sealed class RowLaws
{
    [Fact]
    public void Rows_come_in_document_order() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        foreach (var (first, second) in matrix.Rows.Zip(matrix.Rows.Skip(1)))
            Assert.True(first.Place < second.Place && second.Place > first.Place && first.Place <= second.Place && second.Place >= first.Place, $"{first.Place} before {second.Place}");
        Assert.Equal(ActivitiesOf(matrix.Phases), matrix.Rows.Select(row => row.Activity));
    }, most: 1000);

    [Fact]
    public void A_row_knows_where_it_stands() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        foreach (var row in matrix.Rows)
        {
            Assert.Same(row.Activity, matrix.ActivityAt(row.Place));
            Assert.Contains(row.Activity, matrix.PhaseAt(row.Place).Activities);
            var phases = row.Place.Phases.Select((_, depth) => matrix.PhaseAt(Place.OfPhase([.. row.Place.Phases.Take(depth + 1)])));
            Assert.Equal(phases.Select(phase => phase.Title), row.PhasePath.Titles);
        }
    }, most: 1000);

    [Fact]
    public void An_index_gives_the_row_the_enumeration_gives() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        var rows = matrix.Rows.ToList();
        Assert.Equal(rows.Count, matrix.Rows.Count);
        for (var i = 0; i < rows.Count; i++)
            Assert.Equal(rows[i], matrix.Rows[i]);
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix.Rows[rows.Count]);
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix.Rows[-1]);
    }, most: 1000);

    [Fact]
    public void Assignments_follow_the_columns_and_none_is_empty() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        foreach (var row in matrix.Rows)
        {
            var columns = row.Activity.Assignments.Select(assignment => matrix.Parties.IndexOf(assignment.Party)).ToList();
            Assert.Equal(columns.Order(), columns);
            Assert.All(row.Activity.Assignments, assignment => Assert.False(assignment.IsEmpty));
        }
    }, most: 1000);

    [Fact]
    public void Columns_in_another_order_bring_the_assignments_along() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        var turned = matrix.WithParties([.. matrix.Parties.Reverse()]);
        foreach (var (row, other) in matrix.Rows.Zip(turned.Rows))
            Assert.Equal(row.Activity.Assignments.Reverse(), other.Activity.Assignments);
    }, most: 1000);

    [Fact]
    public void An_activity_answers_for_every_party() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        foreach (var row in matrix.Rows)
        {
            foreach (var party in matrix.Parties)
            {
                var assignment = row.Activity.Assignments.FirstOrDefault(a => a.Party == party.Name);
                Assert.Equal(assignment.Roles, row.Activity[party]);
                Assert.Equal(assignment.Roles, row.Activity[party.Name]);
                Assert.Equal(assignment.Party is null, row.Activity.AssignmentOf(party).IsEmpty);
                Assert.Equal(party.Name, row.Activity.AssignmentOf(party.Name).Party);
            }

            Assert.Equal(RoleSet.None, row.Activity["no such party"]);
        }
    }, most: 1000);

    [Fact]
    public void Empty_assignments_and_attributes_are_not_stored()
    {
        var activity = new Activity("Order", [("a", ""), ("b", "R"), new Assignment("c", RoleSet.None, remark: "veto")], [("No.", ""), ("Date", "today")]);
        Assert.Equal(["b", "c"], activity.Assignments.Select(assignment => assignment.Party));
        Assert.Equal(["Date"], activity.Attributes.Select(attribute => attribute.Name));
        Assert.Equal(["c"], activity.WithAssignment(new Assignment("b", RoleSet.None)).Assignments.Select(assignment => assignment.Party));
        Assert.Equal(new Activity("Order", ("a", "R")), new Activity("Order", ("b", ""), ("a", "R")));
    }

    [Fact]
    public void A_row_prints_its_place_and_name()
    {
        var matrix = new Matrix("M", ["a"], [new Phase("Outer", [], [new Phase("", [], [new Phase("Inner", [new Activity("Order")])])])]);
        Assert.Equal("phase 1.1.1, row 1: Order", matrix.Rows[0].ToString());
        Assert.Equal("Outer / Inner", matrix.Rows[0].PhasePath.ToString());
    }

    private static IEnumerable<Activity> ActivitiesOf(IEnumerable<Phase> phases) =>
        phases.SelectMany(phase => phase.Activities.Concat(ActivitiesOf(phase.Phases)));
}
