using Raci.Comparison;

namespace Raci.Core.Tests.Comparison;

/// <summary>What was renamed, moved or both is found again, and what only seems to be is not.</summary>
public sealed class FoundAgainTests
{
    [Fact]
    public void Renamed_rows_are_found_though_others_came_before_them() => Told(
        ["# Run", "Order the licences | RA", "Keep | A"],
        ["# Run", "Book a hotel | R", "Call a taxi | R", "Order all the licences | RA", "Keep | A"],
        "Run: activity 'Book a hotel' added (Ada R)",
        "Run: activity 'Call a taxi' added (Ada R)",
        "Run: activity 'Order the licences' renamed 'Order all the licences'");

    [Fact]
    public void Rows_renamed_side_by_side_are_found_by_the_letters_they_share() => Told(
        ["# Run", "Order the licences | RA", "Pay the invoice | R"],
        ["# Run", "Order licences for us | RA", "Pay an invoice at once | R"],
        "Run: activity 'Order the licences' renamed 'Order licences for us'",
        "Run: activity 'Pay the invoice' renamed 'Pay an invoice at once'");

    [Fact]
    public void The_most_alike_belong_together_whatever_their_order() => Told(
        ["# Run", "Check the servers | RA", "Check the server room | R", "Keep | A"],
        ["# Run", "Check the server rooms | R", "Check the servers again | RA", "Keep | A"],
        "Run: activity 'Check the server room' renamed 'Check the server rooms'",
        "> Check the servers again",
        "Run: activity 'Check the servers' renamed 'Check the servers again'");

    [Fact]
    public void Of_rows_that_are_as_much_alike_the_nearest_belong_together() => Told(
        ["# Run", "Zebra | A", "Review | R"],
        ["# Run", "Review it | C", "Review it | C"],
        "- Zebra",
        "Run: activity 'Review it' added (Ada C)",
        "Run: activity 'Review' renamed 'Review it'",
        "Run / Review it: Ada: R changed to C");

    [Fact]
    public void A_name_that_grew_long_is_found_by_what_it_was() => Told(
        ["# Run", "Order licences | RA", "Zebra | A"],
        ["# Run", "Order licences for all people who are new in the house | RA", "Quince | C"],
        "Run: activity 'Order licences' renamed 'Order licences for all people who are new in the house'",
        "- Zebra",
        "+ Quince");

    [Fact]
    public void A_short_word_inside_a_long_name_says_nothing() => Told(
        ["# Run", "Test | RA", "Zebra | A"],
        ["# Run", "The contest of the year that everyone attends | RC", "Quince | C"],
        "- Test", "- Zebra", "+ The contest of the year that everyone attends", "+ Quince");

    [Fact]
    public void Rows_without_names_or_parts_are_not_one_because_both_say_nothing()
    {
        Told(["# Run", "Zebra"], ["# Run", "Quince"], "- Zebra", "+ Quince");
        Told(["# Prepare", " | R", "Keep | A", "# Run", "Stay | A"], ["# Prepare", "Keep | A", "# Run", "Stay | A", " | C"], "- ", "+ ");
    }

    [Fact]
    public void Rows_of_one_name_in_reverse_have_moved_and_kept_their_parts()
    {
        var (before, after) = (Of(["# Run", "Review | R", "Review | A", "Review | C"]), Of(["# Run", "Review | C", "Review | A", "Review | R"]));
        var changes = MatrixDiff.Between(before, after).Changes;

        Assert.Equal([ChangeKind.ActivityMoved, ChangeKind.ActivityMoved], changes.Select(change => change.Kind));
    }

    [Fact]
    public void A_phase_put_into_another_is_found_by_its_title() => Told(
        ["# Prepare", "Ask | R", "# Run", "Stay | A", "# Watch", "Look | R"],
        ["# Prepare", "Ask | R", "# Run", "Stay | A", "## Watch", "Listen to all | C"],
        "phase 'Watch' moved from the top to 'Run'", "- Look", "+ Listen to all");

    [Fact]
    public void Phases_of_other_titles_are_found_by_their_rows() => Told(
        ["# Prepare", "Ask | R", "Book | R", "# Run", "Look | A", "Listen | A"],
        ["# Zone", "Ask | R", "Book | R", "Sign | C", "# Quay", "Look | A", "Listen | A", "Smell | C"],
        "phase 'Prepare' renamed 'Zone'", "+ Sign", "phase 'Run' renamed 'Quay'", "+ Smell");

    [Fact]
    public void Half_of_the_rows_tell_a_phase_and_less_do_not()
    {
        Told(
            ["# Prepare", "Ask | R", "Book | R", "Cook | R", "Dig | R", "# Run", "Look | A"],
            ["# Zone", "Ask | R", "Book | R", "Vex | R", "Jolt | R", "# Quay", "Smell | C"],
            "phase 'Prepare' renamed 'Zone'", "- Cook", "- Dig", "+ Vex", "+ Jolt", "phase 'Run' removed with 1 activity", "phase 'Quay' added with 1 activity");
        var less = MatrixDiff.Between(
            Of(["# Prepare", "Ask | R", "Book | R", "Cook | R", "Dig | R", "# Run", "Look | A"]),
            Of(["# Zone", "Ask | R", "Vex | R", "Jolt | R", "Fly | R", "# Quay", "Smell | C"]));
        Assert.DoesNotContain(less.Changes, change => change.Kind == ChangeKind.PhaseRenamed);
        Assert.Contains(less.Changes, change => $"{change}" == "activity 'Ask' moved from 'Prepare' to 'Zone'");
    }

    [Fact]
    public void A_name_that_two_phases_hold_tells_neither() =>
        Assert.DoesNotContain(
            MatrixDiff.Between(Of(["# Prepare", "Ask | R", "# Keep", "Stay | A"]), Of(["# Zone", "Ask | R", "Vex | R", "Jolt | R", "# Quay", "Ask | C", "Fly | C", "# Keep", "Stay | A"])).Changes,
            change => change.Kind == ChangeKind.PhaseRenamed);

    [Fact]
    public void Phases_without_titles_or_names_of_rows_are_not_found_elsewhere()
    {
        Told(
            ["# Prepare", "Ask | R", "## ", "Look | R", "# Run", "Stay | A"],
            ["# Prepare", "Ask | R", "# Run", "Stay | A", "## ", "Smell | C"],
            "phase 1.1 removed with 1 activity", "phase 2.1 added with 1 activity");
        Told(
            ["# Prepare", " | R", " | A", "# Run", "Stay | A"],
            ["# Zone", " | C", " | I", "# Quay", "Fly | C"],
            "phase 'Prepare' removed with 2 activities", "phase 'Run' removed with 1 activity", "phase 'Zone' added with 2 activities", "phase 'Quay' added with 1 activity");
    }

    [Fact]
    public void A_phase_with_nothing_but_a_like_title_is_found() => Told(
        ["# Prepare the release", "Ask | R", "# Run it", "Look | A", "# Keep", "Stay | A"],
        ["# Prepare releases", "Vex | C", "# Run them", "Smell | C", "# Keep", "Stay | A"],
        "phase 'Prepare the release' renamed 'Prepare releases'", "- Ask", "+ Vex", "phase 'Run it' removed with 1 activity", "phase 'Run them' added with 1 activity");

    [Fact]
    public void Parties_of_other_names_are_found_by_their_columns_and_of_equal_columns_by_their_order()
    {
        var before = Parties(["Ada", "Ben", "Cleo"], "R A C", "A R C");
        Assert.Equal(["party Ada renamed Xi", "party Ben renamed Yo"], Changes(before, Parties(["Yo", "Xi", "Cleo"], "A R C", "R A C")).Where(change => change.Contains("renamed", StringComparison.Ordinal)).Order());
        var twins = Parties(["Ada", "Ben", "Cleo"], "R R A", "C C A");
        Assert.Equal(["party Ada renamed Xi", "party Ben renamed Yo"], Changes(twins, Parties(["Xi", "Yo", "Cleo"], "R R A", "C C A")));
    }

    [Fact]
    public void A_party_of_another_name_and_other_parts_is_another_party() => Assert.Equal(
        ["party Ben removed, with a part in 2 activities", "party Xi added, with a part in 2 activities"],
        Changes(Parties(["Ada", "Ben"], "R A", "R A"), Parties(["Ada", "Xi"], "R C", "R I")));

    [Fact]
    public void What_is_gone_is_told_before_the_next_that_stayed_in_its_place()
    {
        Told(["# Run", "Ask | R", "Book | R", "Cook | R", "Dig | R"], ["# Run", "Book | RA", "Dig | R"], "- Ask", "Run / Book: Ada: R changed to RA", "- Cook");
        Told(["# Run", "Ask | R", "Book | R", "Cook | R", "Dig | R", "Eat | R"], ["# Run", "Eat | R", "Ask | R", "Cook | R", "Dig | R"], "> Eat", "- Book");
    }

    [Fact]
    public void A_row_that_was_renamed_and_moved_is_found_by_what_its_names_share()
    {
        Told(["# Run", "Order goods | R", "Pay | A", "Ship | C"], ["# Run", "Pay | A", "Ship | C", "Order all goods | R"], "> Order all goods", "Run: activity 'Order goods' renamed 'Order all goods'");
        Told(["# Run", "Order goods | R", "Pay | A", "# Keep", "Stay | A"], ["# Run", "Pay | A", "# Keep", "Stay | A", "Order all goods | C"], "> Order all goods", "Keep: activity 'Order goods' renamed 'Order all goods'", "Keep / Order all goods: Ada: R changed to C");
        // Of two that are as like it none is it; and what shares but a common word is another.
        Told(["# Run", "Order goods | R", "Pay | A", "Ship | C"], ["# Run", "Pay | A", "Ship | C", "Order goods a | R", "Order goods b | R"], "- Order goods", "+ Order goods a", "+ Order goods b");
        Told(["# Run", "Order goods | R", "Pay | A", "Ship | C"], ["# Run", "Pay | A", "Ship | C", "Order a taxi | R"], "- Order goods", "+ Order a taxi");
    }

    private static Matrix Parties(string[] parties, params string[] rows) => new("", [.. parties.Select(party => new Party(party))],
    [
        new Phase("Run", [.. rows.Select((row, i) => new Activity($"Row {i}", [.. row.Split(' ').Select((roles, party) => new Assignment(parties[party], roles))]))]),
    ]);

    private static IEnumerable<string> Changes(Matrix before, Matrix after) => MatrixDiff.Between(before, after).Changes.Select(change => $"{change}");

    // Removed and added rows and moves in short, everything else in the words of the change.
    private static void Told(string[] before, string[] after, params string[] expected)
    {
        var (older, newer) = (Of(before), Of(after));
        var diff = MatrixDiff.Between(older, newer);

        Assert.Equal(newer, diff.Apply(older));
        Assert.Equal(expected, diff.Changes.Select(Short));

        string Short(Change change) => change.Kind switch
        {
            ChangeKind.ActivityRemoved => $"- {change.Name}",
            ChangeKind.ActivityAdded when !expected.Contains($"{change}") => $"+ {change.Name}",
            ChangeKind.ActivityMoved => $"> {change.Name}",
            _ => $"{change}",
        };
    }

    // A phase a line with #, one inside it with ##, an activity a line with what Ada does.
    private static Matrix Of(string[] lines)
    {
        var matrix = new Matrix("", ["Ada"], []);
        foreach (var line in lines)
        {
            var (last, parts) = (matrix.Phases.Count - 1, line.Split('|', StringSplitOptions.TrimEntries));
            matrix = line switch
            {
                ['#', '#', ..] => matrix.Insert(Place.OfPhase(last, matrix.Phases[last].Phases.Count), new Phase(line[3..], [])),
                ['#', ..] => matrix.Insert(Place.OfPhase(last + 1), new Phase(line[2..], [])),
                _ => matrix.Insert(LastPlace(matrix), new Activity(parts[0], parts.Length > 1 ? [("Ada", parts[1])] : [])),
            };
        }

        return matrix;
    }

    private static Place LastPlace(Matrix matrix)
    {
        var (last, phase) = (matrix.Phases.Count - 1, matrix.Phases[^1]);
        return phase.Phases.Count == 0 ? new Place([last], phase.Activities.Count) : new Place([last, phase.Phases.Count - 1], phase.Phases[^1].Activities.Count);
    }
}
