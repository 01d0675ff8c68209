using Raci.Collections;

namespace Raci.Core.Tests.Model;

/// <summary>What cannot exist: each constructor refuses it and names the culprit.</summary>
public sealed class InvariantTests
{
    [Fact]
    public void Two_parties_of_one_name_are_refused() => Refused("'Client' stands twice", () => new Matrix("M", ["Client", "Provider", "Client"], []));

    [Fact]
    public void Names_differ_by_case_and_accents() => Assert.Equal(3, new Matrix("M", ["Client", "client", "Clïent"], []).Parties.Count);

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n")]
    public void A_party_without_a_name_is_refused(string name)
    {
        Refused("party needs a name", () => new Party(name));
        Refused("party needs a name", () => new Party("Client").WithName(name));
        Refused("name of a party", () => new Assignment(name, "R"));
        Refused("name of a party", () => new Assignment("Client", "R").WithParty(name));
    }

    [Fact]
    public void An_assignment_for_an_unknown_party_is_refused()
    {
        var phase = new Phase("Prepare", [new Activity("Order", ("Nobody", "R"))]);
        Refused("'Order' of the phase 'Prepare' has an assignment for 'Nobody'", () => new Matrix("M", ["Client"], [phase]));
        Refused("'Nobody'", () => new Matrix("M", ["Client"], []).WithPhases([phase]));
        Refused("'Nobody'", () => new Matrix("M", ["Client"], [new Phase("Outer", [], [phase])]));
        Refused("'Nobody'", () => new Matrix("M", ["Nobody"], [phase]).WithParties(["Client"]));
    }

    [Fact]
    public void A_letter_the_scheme_lacks_is_refused()
    {
        var phase = new Phase("Prepare", [new Activity("Order", ("Client", "RSA"))]);
        Refused("'Client' the letters S, which the scheme RACI lacks", () => new Matrix("M", ["Client"], [phase]));
        Refused("the letters R, which the scheme DACI lacks", () => new Matrix("M", ["Client"], [new Phase("P", [new Activity("Order", ("Client", "RA"))])]).WithScheme(RoleScheme.Daci));
        Assert.Equal("RAS", new Matrix("M", ["Client"], [phase], RoleScheme.Rasci).Rows[0].Activity["Client"].ToString(RoleScheme.Rasci));
    }

    [Fact]
    public void Two_assignments_for_one_party_are_refused()
    {
        Refused("'Order' has two assignments for the party 'Client'", () => new Activity("Order", ("Client", "R"), ("Client", "A")));
        var many = Enumerable.Range(0, 40).Select(i => new Assignment($"P{i % 39}", "R")).ToValueList();
        Refused("two assignments for the party 'P0'", () => new Activity("Order", many));
        Refused("two assignments", () => new Activity("Order").WithAssignments([("Client", "R"), ("Client", "R")]));
    }

    [Fact]
    public void An_attribute_that_stands_twice_or_has_no_name_is_refused()
    {
        Refused("attribute 'No.' twice", () => new Activity("Order", [], [("No.", "1"), ("No.", "2")]));
        Refused("attribute 'No.' twice", () => new Activity("Order").WithAttributes([("No.", "1"), ("No.", "1")]));
        Refused("attribute needs a name", () => new ActivityAttribute(" ", "1"));
    }

    [Fact]
    public void A_sixth_level_of_phases_is_refused()
    {
        var phase = new Phase("5");
        for (var level = 4; level >= 1; level--)
            phase = new Phase($"{level}", [], [phase]);
        Assert.Single(new Matrix("M", [], [phase]).Phases);
        Refused("'0' holds phases nested deeper than 5", () => new Phase("0", [], [phase]));
        Refused("'0' holds phases nested deeper than 5", () => new Phase("0").WithPhases([new Phase("x"), phase]));
        Refused("nested deeper than 5", () => new Matrix("M", [], [new Phase("0")]).Insert(Place.OfPhase(0, 0), phase));
    }

    [Theory]
    [InlineData("")]
    [InlineData("f")]
    [InlineData("french language")]
    [InlineData("fr_FR")]
    [InlineData("fr-")]
    [InlineData("-fr")]
    [InlineData("fr-toolongsubtag")]
    [InlineData("fr\n")]
    [InlineData("é")]
    [InlineData("x")]
    public void A_language_that_is_no_tag_is_refused(string language)
    {
        Refused($"'{language}'", () => new Matrix("M", [], [], language: language));
        Refused($"'{language}'", () => new Matrix("M", [], []).WithLanguage(language));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("pt-BR")]
    [InlineData("zh-Hant-TW")]
    [InlineData("de-CH-1996")]
    [InlineData("sl-rozaj-biske")]
    [InlineData("en-a-bbb-x-a-ccc")]
    [InlineData("x-whatever")]
    [InlineData("i-klingon")]
    [InlineData(null)]
    public void A_language_tag_is_kept_as_it_is(string? language) => Assert.Equal(language, new Matrix("M", [], [], language: language).Language);

    [Fact]
    public void Metadata_that_is_no_map_is_refused()
    {
        foreach (var value in new[] { MetadataValue.Null, "text", MetadataValue.OfList([]), MetadataValue.OfNumber("1"), MetadataValue.OfBoolean(true) })
        {
            Refused("is a map", () => new Matrix("M", [], [], metadata: value));
            Refused("is a map", () => new Matrix("M", [], []).WithMetadata(value));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("A*")]
    [InlineData("*a")]
    [InlineData("()")]
    [InlineData("(1")]
    [InlineData("(1]")]
    [InlineData("(A)")]
    [InlineData("(ab)")]
    [InlineData("(1234)")]
    [InlineData("(1)*")]
    [InlineData("(١)")]
    [InlineData("*********")]
    [InlineData("+")]
    public void What_is_no_mark_is_refused(string mark)
    {
        Refused($"'{mark}' is no mark", () => new Assignment("Client", "R", mark));
        Refused($"'{mark}' is no mark", () => new Assignment("Client", "R").WithMark(mark));
        Refused($"'{mark}' is no mark", () => new Note(mark, "text"));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("********")]
    [InlineData("†‡§¶#")]
    [InlineData("¹²³⁰⁴⁹")]
    [InlineData("(1)")]
    [InlineData("(999)")]
    [InlineData("(z)")]
    [InlineData("[a]")]
    [InlineData("[12]")]
    public void A_mark_is_kept_as_printed(string mark)
    {
        Assert.Equal(mark, new Assignment("Client", "R", mark).Mark);
        Assert.Equal(mark, new Note(mark, "text").Mark);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("12")]
    [InlineData("999")]
    [InlineData("a")]
    [InlineData(" 1 ")]
    public void A_remark_that_would_be_read_as_a_mark_is_refused(string remark)
    {
        Refused($"'{remark.Trim()}'", () => new Assignment("Client", "R", remark: remark));
        Refused($"'{remark.Trim()}'", () => new Assignment("Client", "R").WithRemark(new Text(new TextRun(remark, TextStyle.Bold))));
    }

    [Theory]
    [InlineData("1234")]
    [InlineData("A")]
    [InlineData("ab")]
    [InlineData("veto")]
    [InlineData("*")]
    public void Any_other_remark_is_kept(string remark) => Assert.Equal(remark, new Assignment("Client", "R", remark: remark).Remark.ToString());

    [Fact]
    public void A_note_without_a_text_is_refused() => Refused("The note (1) needs a text", () => new Note("(1)", " "));

    [Theory]
    [InlineData('r')]
    [InlineData('É')]
    [InlineData('1')]
    [InlineData('Ｒ')]
    public void A_role_whose_letter_is_not_A_to_Z_is_refused(char letter) => Refused($"not '{letter}'", () => new Role(letter, "Name", RoleKind.Performs));

    [Fact]
    public void A_role_without_a_name_or_of_an_unknown_kind_is_refused()
    {
        Refused("Role R needs a name", () => new Role('R', "", RoleKind.Performs));
        Refused("unknown kind: 99", () => new Role('R', "Name", (RoleKind)99));
    }

    [Fact]
    public void A_scheme_without_roles_or_name_or_with_a_letter_twice_is_refused()
    {
        Refused("XY needs at least one role", () => new RoleScheme("XY", []));
        Refused("needs a name", () => new RoleScheme(" ", [Role.Responsible]));
        Refused("XY has the letter R twice", () => new RoleScheme("XY", [Role.Responsible, Role.Accountable, new Role('R', "Review", RoleKind.Verifies)]));
        Refused("RACI has the letter A twice", () => RoleScheme.Raci.WithRoles([Role.Accountable, Role.Accountable]));
    }

    [Fact]
    public void Nothing_in_the_place_of_a_part_is_refused()
    {
        Refused("Phase 2", () => new Matrix("M", [], [new Phase("P"), null!]));
        Refused("Phase 1", () => new Phase("P", [], [null!]));
        Refused("Phase 1", () => new Phase("P").WithPhases([null!]));
        Refused("Activity 2", () => new Phase("P", [new Activity("Order"), null!]));
        Refused("Activity 1", () => new Phase("P").WithActivities([null!]));
        Refused("Note 1", () => new Phase("P", notes: [null!]));
        Refused("Note 1", () => new Phase("P").WithNotes([null!]));
        Refused("Note 1", () => new Matrix("M", [], [], notes: [null!]));
        Refused("Note 1", () => new Matrix("M", [], []).WithNotes([null!]));
        Refused("Party 2", () => new Matrix("M", ["Client", null!], []));
        Refused("Role 1", () => new RoleScheme("XY", [null!]));
        Refused("Item 1", () => MetadataValue.OfList([null!]));
        Refused("names no party", () => new Activity("Order", default(Assignment).WithRoles("R")));
    }

    private static void Refused(string named, Func<object?> create) =>
        Assert.Contains(named, Assert.ThrowsAny<ArgumentException>(create).Message, StringComparison.Ordinal);
}
