using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Model;

public sealed class EditLaws
{
    private static readonly Activity Added = new("Added");

    [Fact]
    public void Removing_what_was_inserted_gives_the_matrix_back() => Law.Holds(Matrices.RowOf, pair =>
    {
        var (matrix, place) = (pair.Matrix, pair.Matrix.Rows[pair.Row].Place);
        var inserted = matrix.Insert(place, Added);
        Assert.Same(Added, inserted.ActivityAt(place));
        Assert.Equal(matrix.Rows.Count + 1, inserted.Rows.Count);
        Assert.Equal(matrix, inserted.Remove(place));

        var phase = Place.OfPhase(place.Phases);
        var grown = matrix.Insert(phase, new Phase("Added", [Added]));
        Assert.Equal("Added", grown.PhaseAt(phase).Title);
        Assert.Equal(matrix, grown.Remove(phase));
    }, most: 1000);

    [Fact]
    public void Inserting_what_was_removed_gives_the_matrix_back() => Law.Holds(Matrices.RowOf, pair =>
    {
        var (matrix, place) = (pair.Matrix, pair.Matrix.Rows[pair.Row].Place);
        Assert.Equal(matrix, matrix.Remove(place).Insert(place, matrix.ActivityAt(place)));
        var phase = Place.OfPhase(place.Phases);
        Assert.Equal(matrix, matrix.Remove(phase).Insert(phase, matrix.PhaseAt(phase)));
    }, most: 1000);

    [Fact]
    public void Inserting_shifts_the_rows_behind_by_one_and_no_others() => Law.Holds(Matrices.RowOf, pair =>
    {
        var (matrix, row) = (pair.Matrix, pair.Matrix.Rows[pair.Row]);
        var before = matrix.Rows.Select(r => r.Activity).ToList();
        var after = matrix.Insert(row.Place, Added).Rows.Select(r => r.Activity).ToList();
        Assert.Equal([.. before.Take(pair.Row), Added, .. before.Skip(pair.Row)], after);
    }, most: 1000);

    [Fact]
    public void An_activity_may_be_inserted_behind_the_last() => Law.Holds(Matrices.RowOf, pair =>
    {
        var (matrix, phases) = (pair.Matrix, pair.Matrix.Rows[pair.Row].Place.Phases);
        var end = new Place(phases, matrix.PhaseAt(Place.OfPhase(phases)).Activities.Count);
        Assert.Same(Added, matrix.Insert(end, Added).PhaseAt(end).Activities[^1]);
        Assert.Throws<ArgumentException>("place", () => matrix.Insert(new Place(phases, end.Row!.Value + 1), Added));
        Assert.Equal(matrix.WithPhases([.. matrix.Phases, new Phase("Last")]), matrix.Insert(Place.OfPhase(matrix.Phases.Count), new Phase("Last")));
    }, most: 500);

    [Fact]
    public void Moving_there_and_back_gives_the_matrix_back() => Law.Holds(Matrices.RowOf, pair =>
    {
        var (matrix, from) = (pair.Matrix, pair.Matrix.Rows[pair.Row].Place);
        var rest = matrix.Remove(from);
        foreach (var to in rest.Rows.Select(row => row.Place).Append(from))
        {
            var moved = matrix.Move(from, to);
            Assert.Equal(matrix.ActivityAt(from), moved.ActivityAt(to));
            Assert.Equal(rest, moved.Remove(to));
            Assert.Equal(matrix, moved.Move(to, from));
        }
    }, most: 300);

    [Fact]
    public void Moving_a_phase_there_and_back_gives_the_matrix_back() => Law.Holds(Matrices.RowOf, pair =>
    {
        var (matrix, from) = (pair.Matrix, Place.OfPhase(pair.Matrix.Rows[pair.Row].Place.Phases));
        for (var i = 0; i <= matrix.Remove(from).Phases.Count; i++)
        {
            var to = Place.OfPhase(i);
            var moved = matrix.Move(from, to);
            Assert.Equal(matrix.PhaseAt(from), moved.PhaseAt(to));
            Assert.Equal(matrix, moved.Move(to, from));
        }
    }, most: 300);

    [Fact]
    public void What_was_put_in_a_place_is_read_there_and_nowhere_else() => Law.Holds(Matrices.RowOf, pair =>
    {
        var (matrix, place) = (pair.Matrix, pair.Matrix.Rows[pair.Row].Place);
        var replaced = matrix.Replace(place, Added);
        Assert.Same(Added, replaced.ActivityAt(place));
        Assert.Equal(matrix.Rows.Where(row => row.Place != place), replaced.Rows.Where(row => row.Place != place));
        Assert.Equal(matrix, replaced.Replace(place, matrix.ActivityAt(place)));

        var phase = Place.OfPhase(place.Phases);
        var other = new Phase("Added", [Added]);
        Assert.Equal(other, matrix.Replace(phase, other).PhaseAt(phase));
        Assert.Equal(matrix, matrix.Replace(phase, other).Replace(phase, matrix.PhaseAt(phase)));
    }, most: 1000);

    [Fact]
    public void What_was_assigned_is_found_and_all_else_stays() => Law.Holds(Matrices.RowOf, pair =>
    {
        var (matrix, place) = (pair.Matrix, pair.Matrix.Rows[pair.Row].Place);
        var before = Show.Of(matrix);
        foreach (var party in matrix.Parties)
        {
            var assigned = matrix.Assign(place, party, matrix.Scheme.Letters, "(7)", "veto");
            Assert.Equal(matrix.Scheme.Letters, assigned.ActivityAt(place)[party]);
            Assert.Equal(new Assignment(party.Name, matrix.Scheme.Letters, "(7)", "veto"), assigned.ActivityAt(place).AssignmentOf(party));
            foreach (var other in matrix.Parties.Where(other => other != party))
                Assert.Equal(matrix.ActivityAt(place).AssignmentOf(other), assigned.ActivityAt(place).AssignmentOf(other));
            Assert.Equal(matrix, assigned.Replace(place, matrix.ActivityAt(place)));

            Assert.True(assigned.Assign(place, party, RoleSet.None).ActivityAt(place).AssignmentOf(party).IsEmpty);
        }

        Assert.Equal(before, Show.Of(matrix));
    }, most: 300);

    [Fact]
    public void Assigning_to_a_stranger_or_with_a_strange_letter_is_refused()
    {
        var matrix = new Matrix("M", ["Client", "Provider"], [new Phase("P", [new Activity("Order")])]);
        var place = matrix.Rows[0].Place;
        Assert.Contains("no party 'Nobody'; the matrix has 'Client', 'Provider'", Assert.Throws<ArgumentException>(() => matrix.Assign(place, "Nobody", "R")).Message, StringComparison.Ordinal);
        Assert.Contains("the letters S", Assert.Throws<ArgumentException>(() => matrix.Assign(place, "Client", "RS")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_is_not_there_is_refused()
    {
        var matrix = new Matrix("M", ["Client"], [new Phase("P", [new Activity("Order")])]);
        Place[] rows = [new([0], 1), new([1], 0), new([0, 0], 0)];
        foreach (var place in rows)
        {
            Names(place, () => matrix.ActivityAt(place));
            Names(place, () => matrix.Assign(place, "Client", "R"));
            Names(place, () => matrix.Remove(place));
            Names(place, () => matrix.Replace(place, Added));
            Names(place, () => matrix.Move(place, new Place([0], 0)));
        }

        Names(Place.OfPhase(1), () => matrix.PhaseAt(Place.OfPhase(1)));
        Names(Place.OfPhase(1), () => matrix.Remove(Place.OfPhase(1)));
        Names(Place.OfPhase(2), () => matrix.Insert(Place.OfPhase(2), new Phase("x")));
        Names(Place.OfPhase(1, 0), () => matrix.Insert(Place.OfPhase(1, 0), new Phase("x")));
        Names(Place.OfPhase(1), () => matrix.Replace(Place.OfPhase(1), new Phase("x")));
        Names(Place.OfPhase(0), () => matrix.ActivityAt(Place.OfPhase(0)));
        Names(Place.OfPhase(0), () => matrix.Replace(Place.OfPhase(0), Added));
        Names(new Place([0], 0), () => matrix.Replace(new Place([0], 0), new Phase("x")));
        Names(new Place([0], 0), () => matrix.Move(new Place([0], 0), Place.OfPhase(0)));

        static void Names(Place place, Func<object?> edit) =>
            Assert.Contains($"{place}", Assert.Throws<ArgumentException>(edit).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_place_is_no_place_of_a_matrix()
    {
        var matrix = new Matrix("M", ["Client"], [new Phase("P", [new Activity("Order")])]);
        Assert.Throws<ArgumentException>("place", () => matrix.PhaseAt(default));
        Assert.Throws<ArgumentException>("place", () => matrix.ActivityAt(default));
        Assert.Throws<ArgumentException>("place", () => matrix.Remove(default));
        Assert.Throws<ArgumentException>("place", () => matrix.Insert(default, new Phase("x")));
    }
}
