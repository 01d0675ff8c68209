using Raci.Comparison;

namespace Raci.Core.Tests.Comparison;

/// <summary>What contradicts itself between two sides though it is small: it is told, and what both started from stays.</summary>
public sealed class ContradictionTests
{
    private static readonly Place First = new([0], 0);

    private static Matrix Start { get; } = new("Release", ["Product", "Platform", "Legal"],
    [
        new Phase("Prepare", [new Activity("Freeze the scope", ("Product", "A"), ("Platform", "C")), new Activity("Cut the branch", ("Product", "I"), ("Platform", "A"))], introduction: "First.", notes: [new Note("*", "If asked.")]),
        new Phase("Run", [new Activity("Watch the logs", ("Platform", "A"))]),
        new Phase("Retire", [new Activity("Switch off", ("Platform", "A"))]),
    ]);

    [Fact]
    public void A_row_moved_to_the_start_of_two_phases_stays_where_it_was()
    {
        var result = MatrixMerge.Merge(Start, Start.Move(First, new Place([1], 0)), Start.Move(First, new Place([2], 0)));

        Assert.Equal(Start, result.Matrix);
        Assert.Equal(First, Assert.Single(result.Conflicts).Place);
        Assert.Equal("Prepare / Freeze the scope: moved on our side and moved elsewhere on theirs; kept as it was", $"{result.Conflicts[0]}");
    }

    [Fact]
    public void A_party_of_whose_work_one_remark_changed_is_not_removed()
    {
        var result = MatrixMerge.Merge(Start, Start.RemoveParty("Product"), Start.Assign(First, "Product", "A", null, "by mail"));

        Assert.Equal("A (by mail)", $"{result.Matrix.ActivityAt(First).AssignmentOf(result.Matrix.Parties["Product"])}");
        Assert.Single(result.Conflicts);
    }

    [Fact]
    public void A_phase_around_whose_table_a_text_changed_is_not_removed()
    {
        var without = Start.Remove(Place.OfPhase(0));
        foreach (var changed in new[] { Start.Phases[0].WithIntroduction("At last."), Start.Phases[0].WithConclusion("Done."), Start.Phases[0].WithNotes([new Note("*", "Always.")]), Start.Phases[0].WithTitle("Prepare all") })
        {
            var result = MatrixMerge.Merge(Start, without, Start.Replace(Place.OfPhase(0), changed));

            Assert.Equal(Start, result.Matrix);
            Assert.Equal(Place.OfPhase(0), Assert.Single(result.Conflicts).Place);
        }
    }

    [Fact]
    public void A_phase_that_stays_holds_what_no_two_sides_removed()
    {
        var theirs = Start.Remove(First);
        theirs = theirs.Replace(Place.OfPhase(0), theirs.Phases[0].WithIntroduction("At last."));

        var result = MatrixMerge.Merge(Start, Start.Remove(Place.OfPhase(0)), theirs);

        Assert.Equal(Start.Remove(First), result.Matrix);
    }

    [Fact]
    public void Phases_that_would_come_to_lie_too_deep_are_raised_and_told()
    {
        var deep = Enumerable.Range(1, Phase.MostLevels - 1).Reverse().Aggregate(new Phase($"Level {Phase.MostLevels}", []), (inner, level) => new Phase($"Level {level}", [], [inner]));
        var start = Start.WithPhases([deep, new Phase("Moving", [new Activity("Carry", ("Legal", "R"))])]);
        // One side puts the phase in the depth, the other puts a phase in it.
        var depth = Enumerable.Repeat(0, Phase.MostLevels - 1).ToArray();
        var ours = start.Remove(Place.OfPhase(1)).Insert(Place.OfPhase([.. depth, 1]), start.Phases[1]);
        var theirs = start.Insert(Place.OfPhase(1, 0), new Phase("Unpacking", [new Activity("Open", ("Legal", "R"))]));

        var result = MatrixMerge.Merge(start, ours, theirs);

        Assert.Contains(result.Conflicts, conflict => conflict.Subject == "phase Unpacking");
        Assert.Equal(["Carry", "Open"], result.Matrix.Rows.Select(row => $"{row.Activity}").Order());
        Assert.All(result.Matrix.Rows, row => Assert.InRange(row.Place.Phases.Count, 1, Phase.MostLevels));
    }

    [Fact]
    public void What_differs_in_its_markup_alone_stands_in_one_order_whoever_put_it_in()
    {
        var (plain, bold) = (new Activity("Carry", ("Legal", "R")), new Activity(new Text(new TextRun("Carry", TextStyle.Bold)), ("Legal", "R")));

        var result = MatrixMerge.Merge(Start, Start.Insert(First, plain), Start.Insert(First, bold));

        Assert.Equal(result.Matrix, MatrixMerge.Merge(Start, Start.Insert(First, bold), Start.Insert(First, plain)).Matrix);
        Assert.Equal(6, result.Matrix.Rows.Count);
    }

    [Fact]
    public void A_scheme_without_a_letter_that_the_other_side_gave_is_not_taken()
    {
        var theirs = Start.Assign(First, "Legal", "R");

        var result = MatrixMerge.Merge(Start, Start.WithScheme(RoleScheme.Daci), theirs);

        Assert.Equal(theirs, result.Matrix);
        Assert.Equal("roles", Assert.Single(result.Conflicts).Subject);
        Assert.Equal(RoleScheme.Daci, MatrixMerge.Merge(Start, Start.WithScheme(RoleScheme.Daci), Start.Assign(First, "Legal", "C")).Matrix.Scheme);
    }

    [Fact]
    public void Letters_of_both_sides_make_one_scheme_where_there_is_one()
    {
        var start = Start.Assign(First, "Legal", "R");
        var theirs = start.Assign(new Place([1], 0), "Legal", "C");

        var result = MatrixMerge.Merge(start.WithScheme(RoleScheme.Raci), start.WithScheme(RoleScheme.Rasci).Assign(First, "Legal", "S"), theirs.WithScheme(RoleScheme.Raci));
        Assert.Empty(result.Conflicts);
        Assert.Equal((RoleScheme.Rasci, "S"), (result.Matrix.Scheme, $"{result.Matrix.ActivityAt(First)["Legal"]}"));

        // A letter that no scheme has beside those of the other side is told and left out.
        var own = new RoleScheme("Own", [.. RoleScheme.Raci.Roles, new Role('Z', "Zapper", RoleKind.Other)]);
        var other = new RoleScheme("Other", [.. RoleScheme.Raci.Roles, new Role('Y', "Yeller", RoleKind.Other)]);
        var torn = MatrixMerge.Merge(start, start.WithScheme(own).Assign(First, "Legal", "Z"), start.WithScheme(other).Assign(new Place([1], 0), "Legal", "Y"));
        Assert.Equal(start, torn.Matrix);
        Assert.Equal(3, torn.Conflicts.Count);
    }

    [Fact]
    public void Roles_of_one_scheme_are_merged_letter_by_letter()
    {
        var start = Start.WithScheme(Own("Accounts", "Asked"));

        Assert.Equal(start.WithScheme(Own("Answers", "Heard")), Merged(start.WithScheme(Own("Answers", "Asked")), start.WithScheme(Own("Accounts", "Heard"))));
        Assert.Equal(start, Merged(start.WithScheme(Own("Answers", "Asked")), start.WithScheme(Own("Decides", "Asked")), "role A: 'A = Answers' on our side and 'A = Decides' on theirs; kept 'A = Accounts'"));
        Assert.Equal(start, Merged(start.WithScheme(Own("Accounts", "Asked", "one")), start.WithScheme(Own("Accounts", "Asked", "two")), "role A: A description 'one' added on our side and A description 'two' added on theirs; kept as it was"));
        Assert.Equal(start, Merged(start.WithScheme(new RoleScheme("Own", [.. start.Scheme.Roles.Reverse()])), start.WithScheme(Own("Answers", "Asked")), "roles: in another order on our side and A name 'Accounts' changed to 'Answers' on theirs; kept as it was"));

        Matrix Merged(Matrix ours, Matrix theirs, params string[] conflicts)
        {
            var result = MatrixMerge.Merge(start, ours, theirs);
            Assert.Equal(conflicts, result.Conflicts.Select(conflict => $"{conflict}"));
            return result.Matrix;
        }

        static RoleScheme Own(string answers, string asked, string description = "") => new("Own", [new Role('A', answers, RoleKind.Answers, description), new Role('C', asked, RoleKind.Advises), new Role('I', "Informed", RoleKind.Informed)]);
    }

    [Fact]
    public void What_both_sides_made_to_look_the_same_is_told_by_what_each_did()
    {
        var (bold, italic) = (Start.WithTitle(new Text(new TextRun("Release", TextStyle.Bold))), Start.WithTitle(new Text(new TextRun("Release", TextStyle.Italic))));

        Assert.Equal("title: 'Release' changed in its markup alone on our side and 'Release' changed in its markup alone on theirs; kept as it was", $"{Assert.Single(MatrixMerge.Merge(Start, bold, italic).Conflicts)}");
    }

    [Fact]
    public void A_phase_without_a_title_is_named_by_its_place()
    {
        var start = Start.WithPhases([Start.Phases[0].WithTitle("")]);

        var result = MatrixMerge.Merge(start, Noted("Ours."), Noted("Theirs."));

        Assert.Equal("phase 1, note *: '* Ours.' on our side and '* Theirs.' on theirs; kept '* If asked.'", $"{Assert.Single(result.Conflicts)}");

        Matrix Noted(string text) => start.WithPhases([start.Phases[0].WithNotes([new Note("*", text)])]);
    }

    [Fact]
    public void A_note_that_one_side_removed_stays_where_the_other_lets_a_mark_point_to_it()
    {
        var start = Start.Assign(First, "Product", "A", "*");
        var removed = Without(start.Assign(First, "Product", "A"));
        var used = start.Assign(new Place([0], 1), "Platform", "A", "*");

        foreach (var (result, said) in new[] { (MatrixMerge.Merge(start, removed, used), "removed on our side and pointed to on theirs"), (MatrixMerge.Merge(start, used, removed), "pointed to on our side and removed on theirs") })
        {
            Assert.Equal(start.Phases[0].Notes, result.Matrix.Phases[0].Notes);
            Assert.Equal(["", "*"], result.Matrix.Phases[0].Activities.Select(activity => activity.Assignments.Select(cell => cell.Mark).Max() ?? ""));
            Assert.Equal($"phase Prepare, note *: {said}; kept as it was", $"{Assert.Single(result.Conflicts)}");
        }

        // A side that leaves its own mark without a note has its way.
        Assert.Equal(Without(start), MatrixMerge.Merge(start, Without(start), start).Matrix);

        static Matrix Without(Matrix matrix) => matrix.Replace(Place.OfPhase(0), matrix.Phases[0].WithNotes([]));
    }

    [Fact]
    public void A_row_put_behind_those_of_a_phase_that_stays_stands_behind_them()
    {
        var added = Start.Insert(new Place([0], 2), new Activity("Archive", ("Legal", "A")));

        foreach (var result in new[] { MatrixMerge.Merge(Start, Start.Remove(Place.OfPhase(0)), added), MatrixMerge.Merge(Start, added, Start.Remove(Place.OfPhase(0))) })
            Assert.Equal(["Freeze the scope", "Cut the branch", "Archive"], result.Matrix.Phases[0].Activities.Select(activity => $"{activity}"));
    }

    [Fact]
    public void Letters_handed_over_with_more_or_less_beside_them_are_told_in_full()
    {
        Told(Start.Assign(First, "Product", "AC"), Start.Assign(First, "Product", RoleSet.None).Assign(First, "Legal", "A"), "Product: C removed", "A handed from Product to Legal");
        Told(Start.Assign(First, "Product", "A", "*"), Start.Assign(First, "Product", RoleSet.None).Assign(First, "Legal", "A"), "Product: —* removed", "A handed from Product to Legal");
        Told(Start.Assign(First, "Product", "A", "*"), Start.Assign(First, "Product", "C", "*").Assign(First, "Legal", "A", "*"), "A handed from Product to Legal", "Product: —* changed to C*", "Legal: —* added");

        static void Told(Matrix before, Matrix after, params string[] expected)
        {
            var diff = MatrixDiff.Between(before, after);

            Assert.Equal(after, diff.Apply(before));
            Assert.Equal(expected.Order(StringComparer.Ordinal), diff.Changes.Select(change => $"{change}"["Prepare / Freeze the scope: ".Length..]).Order(StringComparer.Ordinal));
        }
    }
}
