using Raci.Analysis;
using Raci.Collections;

namespace Raci.Core.Tests.Analysis;

/// <summary>Rules on small matrices, in several schemes.</summary>
public sealed class RuleTests
{
    [Theory]
    [InlineData("RACI", "RA", "I", "")]
    [InlineData("RACI", "R", "I", "RACI3001")]
    [InlineData("DACI", "D", "A", "")]
    [InlineData("DACI", "A", "A", "RACI3002 RACI3003")]
    [InlineData("RAPID", "D", "P", "")]
    [InlineData("RAPID", "R", "A", "RACI3001 RACI3003")]
    [InlineData("RAPID", "PI", "D", "RACI3005")]
    [InlineData("VMI", "V", "M", "")]
    [InlineData("VMI", "V", "I", "RACI3003")]
    [InlineData("MOCHA", "O", "H", "RACI3018")]
    [InlineData("MOCHA", "M", "O", "RACI3018")]
    [InlineData("MOCHA", "M", "C", "RACI3018 RACI3001")]
    [InlineData("IBZED", "E", "D", "")]
    [InlineData("CLAM", "L", "A", "RACI3018")]
    public void A_rule_judges_by_what_a_role_does_and_not_by_its_letter(string scheme, string client, string bank, string expected)
    {
        Assert.True(RoleScheme.TryFind(scheme, out var found));
        var matrix = Of([("Client", client), ("Bank", bank)]).WithScheme(found);

        Assert.Equal(expected, string.Join(' ', MatrixCheck.Find(matrix).Select(finding => finding.Id)));
    }

    [Fact]
    public void A_role_whose_meaning_nobody_stated_plays_no_part_for_rules()
    {
        var scheme = new RoleScheme("Ours", [new Role('X', "Does it", RoleKind.Performs), new Role('Y', "Y", RoleKind.Other)]);
        var matrix = new Matrix("", ["Client"], [new Phase("", [new Activity("Order", ("Client", "Y")), new Activity("Pay", ("Client", "XY"))])], scheme);

        Assert.Equal(
            ["info RACI3018: the scheme Ours has nobody who answers or is consulted or is informed, so these rules are not applied: RACI3001, RACI3002, RACI3005", "phase 1, row 1: warning RACI3003: nobody performs 'Order'; give a party X"],
            MatrixCheck.Find(matrix).Select(finding => $"{finding}"));
    }

    [Fact]
    public void A_place_in_a_matrix_made_in_code_is_told_in_words()
    {
        var matrix = Of([("Client", "RAI"), ("Bank", "A")]);

        Assert.Equal(
            ["phase 1, row 1: warning RACI3002: 2 parties answer for 'Order': Client, Bank; leave A to one of them", "phase 1, row 1, Client: warning RACI3005: Client holds RAI for 'Order', and who acts need not be asked or told; take I away"],
            MatrixCheck.Find(matrix).Select(finding => $"{finding}"));
    }

    [Fact]
    public void A_row_without_a_letter_is_told_once_even_where_it_has_a_remark()
    {
        var matrix = Of([new Assignment("Client", RoleSet.None, null, "see the contract")]);

        Assert.Equal(["RACI3004"], MatrixCheck.Find(matrix, Profile.Review.Without("RACI3010").Without("RACI3011")).Select(finding => finding.Id));
        Assert.Equal(["RACI3001", "RACI3003"], MatrixCheck.Find(matrix, Profile.Default.Without("RACI3004").Without("RACI3010")).Select(finding => finding.Id));
    }

    [Theory]
    [InlineData("Client", "Clients", true)]
    [InlineData("Client", "client", true)]
    [InlineData("Cloud-Temple", "Cloud Temple", true)]
    [InlineData("Cloud Temple", "Cloud Tempel", true)]
    [InlineData("Équipe", "Equipe", true)]
    [InlineData("Provider", "Porvider", true)]
    [InlineData("Import Team", "Export Team", false)]
    [InlineData("Team A", "Team B", false)]
    [InlineData("Platform 1", "Platform 2", false)]
    [InlineData("Legal", "Regional", false)]
    [InlineData("Buyer", "Payer", false)]
    [InlineData("Employer", "Employee", false)]
    [InlineData("Trainee team", "Trainer team", false)]
    [InlineData("Reviewer", "Reviewet", true)]
    public void Names_of_parties_are_nearly_the_same_but_for_a_slip(string one, string other, bool areAlike)
    {
        var matrix = new Matrix("", [one, other], [new Phase("", [new Activity("Order", (one, "RA"), (other, "I"))])]);

        Assert.Equal(areAlike ? [$"{other}: warning RACI3014: the party '{other}' has nearly the name of '{one}'; give each a name of its own, or join the two"] : [], MatrixCheck.Find(matrix).Select(finding => $"{finding}"));
    }

    // Folded to one text they are found whatever their length; a slip is looked for in names of usual length.
    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void A_slip_is_looked_for_in_names_of_usual_length(int length, bool isSlip)
    {
        var name = string.Concat(Enumerable.Repeat("abcdef ", 10))[..(length - 1)].TrimEnd(' ').PadRight(length - 1, 'x');

        Assert.Equal(isSlip, AreAlike($"{name}a", $"{name}b"));
        Assert.True(AreAlike($"{name}a", $"{name.ToUpperInvariant()}A"));
    }

    [Theory]
    [InlineData("abcd", "abce", false)]
    [InlineData("abcde", "abcdf", true)]
    [InlineData("abcde", "abcd", true)]
    [InlineData("abcd", "abcde", true)]
    [InlineData("abcde", "abced", true)]
    [InlineData("abcde", "abdce", true)]
    [InlineData("abcdef", "acbdfe", false)]
    [InlineData("abcde", "bacdf", false)]
    [InlineData("abcde", "fbcdg", false)]
    [InlineData("team abcde", "team abcdf", true)]
    [InlineData("abcde one", "abcdf two", false)]
    [InlineData("—", "–", false)]
    [InlineData("abcde", "xabcd", false)]
    [InlineData("Team 😀", "Team 😁", false)]
    [InlineData("Cloud - Tempel", "Cloud Temple", true)]
    public void A_slip_is_one_letter_of_a_longer_word(string one, string other, bool isSlip) => Assert.Equal(isSlip, AreAlike(one, other));

    [Fact]
    public void The_name_that_is_the_same_but_for_its_case_is_named_before_a_slip()
    {
        var matrix = new Matrix("", ["Porvider", "Provider", "provider"], [new Phase("", [new Activity("Order", ("Porvider", "RA"), ("Provider", "I"), ("provider", "I"))])]);

        Assert.Equal(
            ["the party 'Provider' has nearly the name of 'Porvider'", "the party 'provider' has nearly the name of 'Provider'"],
            MatrixCheck.Find(matrix).Select(finding => finding.Message));
    }

    [Fact]
    public void Activities_without_a_text_are_no_repetition()
    {
        var matrix = new Matrix("", ["Client"], [new Phase("", [new Activity("", ("Client", "RA")), new Activity("", ("Client", "RA"))])]);

        Assert.Empty(MatrixCheck.Find(matrix));
    }

    [Fact]
    public void A_finding_in_a_file_without_places_is_told_by_the_place_in_the_matrix()
    {
        var finding = MatrixCheck.Find(Of([("Client", "R")]))[0];

        Assert.Equal("plan.md, phase 1, row 1", (finding with { Diagnostic = finding.Diagnostic.InFile("plan.md") }).Where);
        Assert.Equal("plan.md", (finding with { Diagnostic = finding.Diagnostic.InFile("plan.md"), Place = null }).Where);
    }

    [Fact]
    public void The_order_of_the_rules_changes_nothing()
    {
        var matrix = Of([("Client", "RAI"), ("Bank", "A")]);

        Assert.Equal(MatrixCheck.Find(matrix, Profile.Review), MatrixCheck.Find(matrix, new Profile("turned", Profile.Review.Rules.Reverse().ToValueList())));
    }

    [Fact]
    public void A_remark_alone_is_no_part_of_a_party()
    {
        var matrix = Of([new Assignment("Client", "RA"), new Assignment("Bank", RoleSet.None, null, "see the contract")]);

        Assert.Equal(["'Bank' has no part in any activity"], MatrixCheck.Find(matrix).Select(finding => finding.Message));
    }

    [Fact]
    public void A_matrix_without_activities_has_nothing_to_say()
    {
        var legend = new RoleScheme("RACI", [.. RoleScheme.Raci.Roles.Select(role => new Role(role.Letter, role.Name, role.Kind, "what it means"))]);

        Assert.Empty(MatrixCheck.Find(new Matrix("", ["Client", "Bank", "Shop"], [new Phase("Empty", [])], legend, legend: new Legend("Roles", columns: ["Role", "Meaning"])), Profile.Review));
    }

    [Fact]
    public void The_same_text_in_another_phase_is_another_activity()
    {
        Activity order = new("Order", ("Client", "RA"));
        var matrix = new Matrix("", ["Client"], [new Phase("One", [order], [new Phase("Inner", [order])]), new Phase("Two", [order, new Activity("Pay", ("Client", "RA")), order])]);

        var finding = Assert.Single(MatrixCheck.Find(matrix));

        Assert.Equal("phase 2, row 3: warning RACI3014: the activity 'Order' stands in row 1 of its phase already; give each a name of its own, or join the two", $"{finding}");
    }

    [Fact]
    public void A_mark_points_to_the_note_of_a_phase_around_it_else_of_the_document()
    {
        var inner = new Phase("Inner", [new Activity("Order", new Assignment("Client", "RA", "*")), new Activity("Pay †", new Assignment("Client", "RA", "(1)"))]);
        var matrix = new Matrix("", ["Client"], [new Phase("Outer", [], [inner], notes: [new Note("*", "Above 1,000 euros.")])], notes: [new Note("†", "Twice a year."), new Note("(1)", "By mail.")]);

        Assert.Empty(MatrixCheck.Find(matrix));
        Assert.Equal(
            ["warning RACI3015: the note # belongs to no mark", "phase 1.1, row 1, Client: warning RACI3015: the mark * has no note"],
            MatrixCheck.Find(matrix.WithPhases([new Phase("Outer", [], [inner])]).WithNotes([.. matrix.Notes, new Note("#", "Never.")])).Select(finding => $"{finding with { Diagnostic = finding.Diagnostic with { Hint = null } }}"));
    }

    [Theory]
    [InlineData("Steering committee", true)]
    [InlineData("Comité de direction", true)]
    [InlineData("Lenkungsausschuss", true)]
    [InlineData("Equipo de datos", true)]
    [InlineData("Gruppo di lavoro", true)]
    [InlineData("Projektteam", true)]
    [InlineData("安全委员会", true)]
    [InlineData("Team lead", false)]
    [InlineData("Chef d'équipe", false)]
    [InlineData("Leiterin der Abteilung", false)]
    [InlineData("Team", true)]
    [InlineData("Teamwork", false)]
    [InlineData("ABTeam", false)]
    [InlineData("ABCTeam", true)]
    [InlineData("Client", false)]
    [InlineData("Steam supplier", false)]
    [InlineData("Ana", false)]
    public void A_group_is_known_by_its_word(string party, bool isGroup)
    {
        var matrix = new Matrix("", [party], [new Phase("", [new Activity("Order", (party, "RA"))])]);

        Assert.Equal(isGroup, MatrixCheck.Find(matrix, Profile.Default.With("RACI3016")).Any(finding => finding.Id == "RACI3016"));
    }

    [Fact]
    public void A_legend_is_compared_with_the_letters_in_use()
    {
        var scheme = new RoleScheme("RACI", [.. RoleScheme.Raci.Roles.Select(role => new Role(role.Letter, role.Name, role.Kind, role.Letter == 'I' ? "" : "what it means"))]);
        var matrix = new Matrix("", ["Client", "Bank"], [new Phase("", [new Activity("Order", ("Client", "RA"), ("Bank", "I"))])], scheme, legend: new Legend("Roles", columns: ["Role", "Meaning"]));

        Assert.Equal(["the letter C is explained in the legend and never used", "the letter I is in use, and the legend does not explain it"], MatrixCheck.Find(matrix).Select(finding => finding.Message).Order(StringComparer.Ordinal));
        Assert.Empty(MatrixCheck.Find(matrix.WithLegend(null)));
    }

    private static bool AreAlike(string one, string other) => MatrixCheck.Find(
        new Matrix("", [one, other], [new Phase("", [new Activity("Order", (one, "RA"), (other, "I"))])]), new Profile("names", []).With("RACI3014")).Count > 0;

    private static Matrix Of(ValueList<Assignment> assignments)
    {
        ValueList<Party> parties = assignments.Select(assignment => new Party(assignment.Party)).ToValueList();
        var letters = assignments.Aggregate(RoleSet.None, (all, assignment) => all | assignment.Roles);
        var scheme = RoleScheme.Raci.Letters.IsSupersetOf(letters) ? RoleScheme.Raci : new RoleScheme("All", letters.Select(letter => new Role(letter, "x", RoleKind.Other)).ToValueList());
        return new Matrix("", parties, [new Phase("", [new Activity("Order", assignments)])], scheme);
    }
}
