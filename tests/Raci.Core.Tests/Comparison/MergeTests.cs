using Raci.Comparison;

namespace Raci.Core.Tests.Comparison;

public sealed class MergeTests
{
    private static Matrix Start { get; } = new("Release", ["Product", "Platform", "Legal"],
    [
        new Phase("Prepare", [new Activity("Freeze the scope", ("Product", "RA"), ("Platform", "C")), new Activity("Cut the branch", ("Product", "I"), ("Platform", "RA"))]),
        new Phase("Run", [new Activity("Watch the logs", ("Platform", "RA")), new Activity("Answer questions", ("Product", "R"), ("Legal", "C"))]),
    ], prose: new Prose("Before.", "After."), metadata: MetadataValue.OfMap([("sidebar", "docs"), ("tags", "a")]));

    private static Place First { get; } = new([0], 0);

    [Fact]
    public void A_row_that_one_side_renamed_and_moved_has_what_the_other_changed_in_it()
    {
        var start = new Matrix("", ["PO", "Dev"], [new Phase("", [new Activity("Order goods", ("PO", "RA")), new Activity("Pay", ("PO", "RA")), new Activity("Ship", ("Dev", "RA"))])]);
        var renamed = start.Remove(new Place([0], 0)).Insert(new Place([0], 2), new Activity("Order all goods", ("PO", "RA")));
        var changed = start.Assign(new Place([0], 0), "Dev", "C");

        foreach (var result in new[] { MatrixMerge.Merge(start, renamed, changed), MatrixMerge.Merge(start, changed, renamed) })
        {
            Assert.Empty(result.Conflicts);
            Assert.Equal(renamed.Assign(new Place([0], 2), "Dev", "C"), result.Matrix);
        }
    }

    [Fact]
    public void Independent_changes_of_both_sides_all_appear()
    {
        var ours = Start.Assign(First, "Legal", "I").RenameParty("Platform", "Operations").WithProse(Start.Prose.WithAfter("The end.")).Move(new Place([1], 0), new Place([0], 2));
        var theirs = Start.Assign(First, "Product", "A").Replace(new Place([1], 1), Start.ActivityAt(new Place([1], 1)).WithName("Answer all questions"))
            .Assign(new Place([1], 0), "Platform", "A").Insert(Place.OfPhase(2), new Phase("Retire", [new Activity("Switch off", ("Platform", "R"))])).WithTitle("Release 2");

        var result = Merge(ours, theirs);

        Assert.Empty(result.Conflicts);
        Assert.Equal(
            ["title 'Release' changed to 'Release 2'", "party Platform renamed Operations", "Prepare / Freeze the scope: Product: RA changed to A", "Prepare / Freeze the scope: Legal: I added",
                "activity 'Watch the logs' moved from 'Run' to 'Prepare'", "Prepare / Watch the logs: Operations: RA changed to A", "Run: activity 'Answer questions' renamed 'Answer all questions'",
                "phase 'Retire' added with 1 activity", "text after the tables 'After.' changed to 'The end.'"],
            MatrixDiff.Between(Start, result.Matrix).Changes.Select(change => $"{change}"));
        Assert.Equal("R", result.Matrix.Phases[2].Activities[0]["Operations"].ToString());
    }

    [Fact]
    public void What_both_insert_at_one_place_is_ordered_by_text_and_kept_once()
    {
        var ours = Start.Insert(new Place([0], 1), new Activity("Zip the files")).Insert(new Place([0], 2), new Activity("Burn a disc", ("Legal", "R")));
        var theirs = Start.Insert(new Place([0], 1), new Activity("Make a poster")).Insert(new Place([0], 2), new Activity("Burn a disc", ("Legal", "R")));

        var result = Merge(ours, theirs);

        Assert.Empty(result.Conflicts);
        Assert.Equal(["Freeze the scope", "Burn a disc", "Make a poster", "Zip the files", "Cut the branch"], result.Matrix.Phases[0].Activities.Select(activity => $"{activity}"));
    }

    [Fact]
    public void A_cell_changed_in_two_ways_keeps_the_start_and_is_told()
    {
        var result = Merge(Start.Assign(First, "Product", "R").WithTitle("Ours"), Start.Assign(First, "Product", "A"));

        Assert.Equal(Start.WithTitle("Ours"), result.Matrix);
        var conflict = Assert.Single(result.Conflicts);
        Assert.Equal(First, conflict.Place);
        Assert.Equal("Prepare / Freeze the scope: Product: 'R' on our side and 'A' on theirs; kept 'RA'", $"{conflict}");
    }

    [Fact]
    public void A_row_removed_on_one_side_and_changed_on_the_other_stays_as_it_was()
    {
        var result = Merge(Start.Remove(First), Start.Assign(First, "Product", "A").Assign(new Place([0], 1), "Legal", "I"));

        Assert.Equal(Start.Assign(new Place([0], 1), "Legal", "I"), result.Matrix);
        Assert.Equal("Prepare / Freeze the scope: removed on our side and changed on theirs; kept as it was", $"{Assert.Single(result.Conflicts)}");
    }

    [Fact]
    public void A_phase_removed_on_one_side_stays_where_the_other_put_a_row_in_it()
    {
        var theirs = Start.Insert(new Place([1], 0), new Activity("Water the plants", ("Legal", "R")));

        var result = Merge(Start.Remove(Place.OfPhase(1)), theirs);

        Assert.Equal(theirs, result.Matrix);
        Assert.Equal(Place.OfPhase(1), Assert.Single(result.Conflicts).Place);
    }

    [Fact]
    public void A_row_moved_to_two_places_stays_where_it_was()
    {
        var result = Merge(Start.Move(First, new Place([1], 0)), Start.Move(First, new Place([1], 2)));

        Assert.Equal(Start, result.Matrix);
        Assert.Single(result.Conflicts);
    }

    [Fact]
    public void Two_phases_each_put_into_the_other_stay_beside_each_other()
    {
        var ours = Start.Remove(Place.OfPhase(0)).Insert(Place.OfPhase(0, 0), Start.Phases[0]);
        var theirs = Start.Remove(Place.OfPhase(1)).Insert(Place.OfPhase(0, 0), Start.Phases[1]);

        var result = Merge(ours, theirs);

        Assert.Equal(Start, result.Matrix);
        Assert.Equal(2, result.Conflicts.Count);
    }

    [Fact]
    public void A_party_removed_on_one_side_stays_where_the_other_gave_it_work()
    {
        var theirs = Start.Assign(First, "Legal", "C");

        var result = Merge(Start.RemoveParty("Legal"), theirs);

        Assert.Contains("Legal", result.Matrix.Parties.Select(party => party.Name));
        Assert.Equal("C", result.Matrix.ActivityAt(First)["Legal"].ToString());
        Assert.Equal("party Legal: removed on our side and changed on theirs; kept as it was", $"{Assert.Single(result.Conflicts)}");
    }

    [Fact]
    public void Two_parties_given_one_name_keep_the_names_they_had()
    {
        var result = Merge(Start.RenameParty("Product", "Board"), Start.RenameParty("Legal", "Board"));

        Assert.Equal(["Product", "Platform", "Legal"], result.Matrix.Parties.Select(party => party.Name));
        Assert.Equal(2, result.Conflicts.Count);
    }

    [Fact]
    public void Front_matter_is_merged_by_its_names()
    {
        var result = Merge(
            Start.WithMetadata(MetadataValue.OfMap([("sidebar", "home"), ("tags", "a"), ("owner", "Ana")])),
            Start.WithMetadata(MetadataValue.OfMap([("sidebar", "docs"), ("editor", "Ben")])));

        Assert.Empty(result.Conflicts);
        Assert.Equal(MetadataValue.OfMap([("sidebar", "home"), ("editor", "Ben"), ("owner", "Ana")]), result.Matrix.Metadata);
    }

    private static MergeResult Merge(Matrix ours, Matrix theirs)
    {
        var result = MatrixMerge.Merge(Start, ours, theirs);
        Assert.Equal(result.Matrix, MatrixMerge.Merge(Start, theirs, ours).Matrix);
        return result;
    }
}
