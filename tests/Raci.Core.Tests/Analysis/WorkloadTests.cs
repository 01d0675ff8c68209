using Raci.Analysis;
using Raci.Core.Tests.Markdown;

namespace Raci.Core.Tests.Analysis;

public sealed class WorkloadTests
{
    private static readonly Matrix Release = new("Release", ["Product", "Platform"],
    [
        new Phase("Prepare",
        [
            new Activity("Freeze the scope", ("Product", "RA"), ("Platform", "C")),
            new Activity("Book a room"),
        ],
        [new Phase("Early", [new Activity("Ask", ("Platform", "RA"))])]),
        new Phase("Ship", [new Activity("Cut the branch", ("Product", "R"), ("Platform", "RA"))]),
    ]);

    public static TheoryData<string> Languages => [.. Seed.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_seeds_hold_what_was_counted_by_hand(string language)
    {
        var load = Workload.Of(MatrixFile.Read(Seed.PathOf(language)));

        Assert.Equal("R 24, A 24, C 4, I 14", load.Totals.ToString());
        Assert.Equal((24, 0, 2, 6), (load.Activities, load.Unassigned, load.Parties.Count, load.Phases.Count));
        Assert.Equal(["R 14, A 13, C 1, I 10", "R 10, A 11, C 3, I 4"], load.Parties.Select(party => party.Counts.ToString()));
        Assert.Equal([24, 17], load.Parties.Select(party => party.Counts.Cells));
        Assert.Equal(14 / 24.0, load.Parties[0].ShareOf(RoleKind.Performs));
    }

    [Fact]
    public void An_activity_counts_for_each_party_that_performs_it()
    {
        var load = Workload.Of(Release);

        Assert.Equal(2, load["Product"].Counts[RoleKind.Performs]);
        Assert.Equal(2, load["Platform"].Counts[RoleKind.Performs]);
        Assert.Equal(4, load.Totals[RoleKind.Performs]);
        Assert.Equal(3, load.Covered[RoleKind.Performs]);
    }

    [Fact]
    public void An_activity_without_roles_counts_among_the_activities_and_nowhere_else()
    {
        var load = Workload.Of(Release);

        Assert.Equal((4, 1, 3), (load.Activities, load.Unassigned, load.Covered.Cells));
        Assert.Equal(0.5, load["Product"].ShareOf('R'));
    }

    [Fact]
    public void A_phase_counts_those_inside_it_too()
    {
        var prepare = Workload.Of(Release).Phases[0];

        Assert.Equal(("Prepare", 3), ($"{prepare.Path}", prepare.Workload.Activities));
        Assert.Equal(["Prepare / Early"], prepare.Workload.Phases.Select(phase => $"{phase.Path}"));
        Assert.Equal(1, prepare.Workload["Platform"].Counts['R']);
        Assert.Equal("Product: R 0, A 0, C 0, I 0", prepare.Workload.Phases[0].Workload["Product"].ToString());
    }

    [Fact]
    public void Phases_of_one_path_count_together()
    {
        var twice = Workload.Of([Release, Release.WithTitle("Another")]);

        Assert.Equal((2, 8), (twice.Matrices, twice.Activities));
        Assert.Equal(["Prepare", "Ship"], twice.Phases.Select(phase => $"{phase.Path}"));
        Assert.Equal((2, 6), (twice.Phases[0].Workload.Matrices, twice.Phases[0].Workload.Activities));
        Assert.Equal((2, 8), (Workload.Of([Release, Release]).Matrices, Workload.Of([Release, Release]).Activities));
    }

    [Fact]
    public void A_matrix_with_a_phase_twice_is_one_matrix() =>
        Assert.Equal((1, 4), (Workload.Of(Release.WithPhases([Release.Phases[1], Release.Phases[1], Release.Phases[1], Release.Phases[1]])).Phases[0].Workload is var phase ? (phase.Matrices, phase.Activities) : default));

    [Fact]
    public void A_party_shares_in_all_activities_of_a_portfolio_those_of_matrices_that_lack_it_included()
    {
        var other = new Matrix("Other", ["Platform", "Legal"], [new Phase("Ship", [new Activity("Sign", ("Legal", "RA"))])]);

        var load = Workload.Of([Release, other]);

        Assert.Equal(["Product", "Platform", "Legal"], load.Parties.Select(party => party.Party));
        Assert.Equal(1 / 5.0, load["Legal"].Share);
        Assert.Equal(["Product", "Platform", "Legal"], load.Phases[1].Workload.Parties.Select(party => party.Party));
        Assert.Equal(["Product", "Platform"], load.Phases[0].Workload.Parties.Select(party => party.Party));
    }

    [Fact]
    public void Letters_of_several_alphabets_count_by_what_they_do()
    {
        var rapid = new Matrix("R", ["Product"], [new Phase("Ship", [new Activity("Decide", ("Product", "DA"))])], RoleScheme.Rapid);

        var load = Workload.Of([Release, rapid]);

        Assert.Equal(2, load["Product"].Counts[RoleKind.Answers]);
        Assert.Equal([new LetterCount('A', RoleKind.Answers, 1), new LetterCount('A', RoleKind.Verifies, 1)], load["Product"].Counts.Letters.Where(letter => letter.Letter == 'A'));
        Assert.Equal(2, load["Product"].Counts['A']);
    }

    [Fact]
    public void A_cell_with_two_letters_of_a_kind_counts_once_for_the_kind()
    {
        var load = Workload.Of(new Matrix("S", ["Client"], [new Phase("P", [new Activity("Sign", ("Client", "VS"))])], RoleScheme.RaciVs));

        Assert.Equal((1, 1, 1), (load.Totals[RoleKind.Verifies], load.Totals['V'], load.Totals['S']));
    }

    [Fact]
    public void A_remark_alone_is_no_role()
    {
        var load = Workload.Of(new Matrix("S", ["Client"], [new Phase("P", [new Activity("Sign", new Assignment("Client", RoleSet.None, null, "see below"))])]));

        Assert.Equal((0, 1), (load.Totals.Cells, load.Unassigned));
    }

    [Fact]
    public void Where_there_is_nothing_shares_are_zero()
    {
        var load = Workload.Of(new Matrix("Empty", ["Client"], [new Phase("P")]));

        Assert.Equal((0, 0, 0d), (load.Activities, load.Unassigned, load["Client"].Share));
        Assert.Equal(0, load["Client"].ShareOf(RoleKind.Performs));
        Assert.Equal((0, 0, 0), (Workload.Of([]).Matrices, Workload.Of([]).Parties.Count, Workload.Of([]).Totals[RoleKind.Performs]));
    }

    [Fact]
    public void An_unknown_party_is_told_with_those_there_are() => Assert.Equal(
        "There is no party 'Sales'; there are 'Product', 'Platform'.",
        Assert.Throws<KeyNotFoundException>(() => Workload.Of(Release)["Sales"]).Message);
}
