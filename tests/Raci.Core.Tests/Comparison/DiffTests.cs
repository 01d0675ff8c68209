using Raci.Comparison;

namespace Raci.Core.Tests.Comparison;

/// <summary>What a person changes in a document is told as a person would say it.</summary>
public sealed class DiffTests
{
    public static TheoryData<string> Languages => ["de", "es", "fr", "it"];

    private static Matrix Plan { get; } = new("Release", ["Product", "Platform", "Legal"],
    [
        new Phase("Prepare", [new Activity("Freeze the scope", ("Product", "RA"), ("Platform", "C")), new Activity("Cut the branch", ("Product", "I"), ("Platform", "RA"))]),
        new Phase("Run", [new Activity("Watch the logs", ("Platform", "RA")), new Activity("Answer questions", ("Product", "R"), ("Legal", "C"))]),
    ]);

    [Theory]
    [MemberData(nameof(Languages))]
    public void One_cell_is_one_change(string language)
    {
        var seed = Read(language);
        foreach (var row in seed.Rows)
        {
            foreach (var party in seed.Parties)
            {
                var change = Assert.IsType<CellChange>(Only(seed, seed.Assign(row.Place, party, Toggled(row.Activity[party]))));
                Assert.Equal((row.Place, row.Place, party.Name), (change.From, change.To, change.Party));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void An_activity_renamed_is_one_change(string language)
    {
        var seed = Read(language);
        foreach (var row in seed.Rows)
        {
            foreach (var name in new[] { $"{row.Activity} (v2)", $"x{row.Activity}", "Something else entirely" })
                Assert.Equal(ChangeKind.ActivityRenamed, Only(seed, seed.Replace(row.Place, row.Activity.WithName(name))).Kind);
        }
    }

    [Fact]
    public void An_activity_renamed_and_given_to_others_is_told_as_both()
    {
        var place = Plan.Rows[2].Place;
        var pay = Plan.Replace(place, new Activity("Pay", ("Platform", "RA")));
        var changed = Plan.Replace(place, new Activity("Pay the bill", ("Product", "R"), ("Platform", "A")));

        Assert.Equal([ChangeKind.ActivityRenamed, ChangeKind.RolesHandedOver], MatrixDiff.Between(pay, changed).Changes.Select(change => change.Kind).Order());
        Assert.Equal(
            [ChangeKind.ActivityRemoved, ChangeKind.ActivityAdded],
            MatrixDiff.Between(Plan, Plan.Replace(place, new Activity("Book a hotel", ("Product", "R")))).Changes.Select(change => change.Kind).OrderDescending());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_row_moved_to_another_phase_is_one_change(string language)
    {
        var seed = Read(language);
        foreach (var row in seed.Rows)
        {
            foreach (var phase in Enumerable.Range(0, seed.Phases.Count).Where(phase => phase != row.Place.Phases[0]))
            {
                var change = Only(seed, seed.Move(row.Place, new Place([phase], 0)));
                Assert.Equal((ChangeKind.ActivityMoved, row.Place, new Place([phase], 0)), (change.Kind, change.From, change.To));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_row_moved_in_its_phase_a_phase_moved_or_renamed_is_one_change(string language)
    {
        var seed = Read(language);
        Assert.Equal(ChangeKind.ActivityMoved, Only(seed, seed.Move(new Place([2], 5), new Place([2], 0))).Kind);
        Assert.Equal(ChangeKind.PhaseMoved, Only(seed, seed.Move(Place.OfPhase(4), Place.OfPhase(1))).Kind);
        Assert.Equal(ChangeKind.PhaseRenamed, Only(seed, seed.Replace(Place.OfPhase(2), seed.Phases[2].WithTitle("Quite another title"))).Kind);
        Assert.Equal(ChangeKind.PhaseMoved, Only(seed, seed.Remove(Place.OfPhase(3)).Insert(Place.OfPhase(0, 0), seed.Phases[3])).Kind);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_row_or_a_phase_added_or_removed_is_one_change(string language)
    {
        var seed = Read(language);
        foreach (var row in seed.Rows)
        {
            Assert.Equal(ChangeKind.ActivityRemoved, Only(seed, seed.Remove(row.Place)).Kind);
            Assert.Equal(ChangeKind.ActivityAdded, Only(seed, seed.Insert(row.Place, new Activity("Water the plants", (seed.Parties[0].Name, "R")))).Kind);
            Assert.Equal(ChangeKind.ActivityAdded, Only(seed, seed.Insert(row.Place, row.Activity)).Kind);
        }

        Assert.Equal(ChangeKind.PhaseRemoved, Only(seed, seed.Remove(Place.OfPhase(2))).Kind);
        Assert.Equal(ChangeKind.PhaseAdded, Only(seed, seed.Insert(Place.OfPhase(2), new Phase("New", [new Activity("Water the plants")]))).Kind);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_party_renamed_is_one_change_and_no_cell(string language)
    {
        var seed = Read(language);
        foreach (var party in seed.Parties)
            Assert.Equal(ChangeKind.PartyRenamed, Only(seed, seed.RenameParty(party.Name, "Somebody else")).Kind);
        Assert.Equal(ChangeKind.PartyMoved, Only(seed, seed.WithParties([seed.Parties[1], seed.Parties[0]])).Kind);
        Assert.Equal(ChangeKind.PartyRemoved, Only(seed, seed.RemoveParty(seed.Parties[1].Name)).Kind);
        Assert.Equal(ChangeKind.PartyAdded, Only(seed.RemoveParty(seed.Parties[1].Name), seed).Kind);
    }

    [Fact]
    public void Letters_that_go_from_one_party_to_another_are_handed_over()
    {
        var place = new Place([1], 1);
        Assert.Equal("Run / Answer questions: R handed from Product to Legal", $"{Only(Plan, Plan.Assign(place, "Product", RoleSet.None).Assign(place, "Legal", "RC"))}");
        Assert.Equal("Run / Watch the logs: RA* (nights) handed from Platform to Legal", $"{Only(
            Plan.Assign(new Place([1], 0), "Platform", "RA", "*", "nights"), Plan.Assign(new Place([1], 0), "Platform", RoleSet.None).Assign(new Place([1], 0), "Legal", "RA", "*", "nights"))}");
    }

    [Fact]
    public void A_whole_revision_reads_as_a_person_would_tell_it()
    {
        var after = Plan.WithTitle("Release 2").RenameParty("Platform", "Operations")
            .Assign(new Place([0], 0), "Legal", "I").Assign(new Place([0], 1), "Product", "C").Assign(new Place([0], 1), "Operations", "RA", null, "within a day")
            .Move(new Place([1], 0), new Place([0], 2)).Insert(new Place([1], 0), new Activity("Close tickets", ("Product", "RA")))
            .Insert(Place.OfPhase(2), new Phase("Retire", [new Activity("Switch off", ("Operations", "R"))]));

        Assert.Equal("""
            title 'Release' changed to 'Release 2'
            party Platform renamed Operations
            Prepare / Freeze the scope: Legal: I added
            Prepare / Cut the branch: Product: I changed to C
            Prepare / Cut the branch: Operations: RA changed to RA (within a day)
            activity 'Watch the logs' moved from 'Run' to 'Prepare'
            Run: activity 'Close tickets' added (Product RA)
            phase 'Retire' added with 1 activity
            """, $"{MatrixDiff.Between(Plan, after)}");
    }

    [Fact]
    public void Activities_of_one_name_are_told_apart_by_what_they_say()
    {
        var twins = new Matrix("M", ["A", "B"], [new Phase("P", [new Activity("Review", ("A", "R")), new Activity("Review", ("B", "R")), new Activity("Review", ("A", "A"))])]);

        Assert.Equal(new Place([0], 1), Only(twins, twins.Remove(new Place([0], 1))).From);
        Assert.Equal(ChangeKind.ActivityMoved, Only(twins, twins.Move(new Place([0], 0), new Place([0], 2))).Kind);
    }

    [Fact]
    public void Changes_refuse_a_matrix_they_do_not_start_from()
    {
        var diff = MatrixDiff.Between(Plan, Plan.Move(new Place([1], 1), new Place([0], 2)).WithTitle("Other"));

        Assert.Contains("not the one", Assert.Throws<ArgumentException>(() => diff.Apply(Plan.WithTitle("Third"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => diff.Apply(Plan.WithPhases([])));
    }

    private static Change Only(Matrix before, Matrix after)
    {
        var diff = MatrixDiff.Between(before, after);
        Assert.Equal(after, diff.Apply(before));
        Assert.True(diff.Changes.Count == 1, $"{diff}");
        return diff.Changes[0];
    }

    private static RoleSet Toggled(RoleSet roles) => roles.Contains('C') ? roles - RoleSet.Of('C') : roles | RoleSet.Of('C');

    private static Matrix Read(string language) => MatrixFile.Read(Repository.PathOf("seeds", $"llmaas.{language}.md"));
}
