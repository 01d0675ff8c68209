using FsCheck;
using FsCheck.Fluent;
using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Model;

/// <summary>A cell as printed parses to the same assignment, and what else people write parses or does not.</summary>
public sealed class AssignmentTextLaws
{
    private static Arbitrary<(RoleScheme Scheme, Assignment Assignment)> Any => Arb.From(
        from scheme in Roles.Scheme
        from assignment in Phases.Assignment("Client", scheme)
        select (scheme, assignment.WithRemark(assignment.Remark.ToString())),
        pair => Phases.Shrink(pair.Item2).Select(smaller => (pair.scheme, smaller)));

    [Fact]
    public void A_printed_cell_parses_to_the_same_assignment() => Law.Holds(Any, pair =>
    {
        var cell = pair.Assignment.ToString(pair.Scheme);

        Assert.True(Assignment.TryParse("Client", cell, pair.Scheme, out var parsed), cell);
        Assert.Equal(pair.Assignment, parsed);
        Assert.Equal(cell, parsed.ToString(pair.Scheme));
    });

    [Fact]
    public void Any_text_parses_or_does_not_and_never_throws() => Law.Holds(Texts.Strings(), text =>
    {
        if (Assignment.TryParse("Client", text, null, out var parsed))
            Assert.Equal(parsed, Assignment.Parse("Client", parsed.ToString()));
        else
            Assert.Throws<FormatException>(() => Assignment.Parse("Client", text));
    });

    [Theory]
    [InlineData("", "", null, "")]
    [InlineData(" r / a ", "RA", null, "")]
    [InlineData("-", "", null, "")]
    [InlineData("RA*", "RA", "*", "")]
    [InlineData("RA (1)", "RA", "(1)", "")]
    [InlineData("RA(1) (veto)", "RA", "(1)", "veto")]
    [InlineData("RA (1) (veto)", "RA", null, "1) (veto")]
    [InlineData("C[^1] ( by  mail )", "C", "[^1]", "by mail")]
    [InlineData("\u2014\u2020 (see below)", "", "\u2020", "see below")]
    [InlineData("(veto)", "", null, "veto")]
    public void What_people_write_parses(string cell, string roles, string? mark, string remark) =>
        Assert.Equal(new Assignment("Client", roles, mark, remark), Assignment.Parse("Client", cell));

    [Theory]
    [InlineData("RR")]
    [InlineData("Bob")]
    [InlineData("R (veto")]
    [InlineData("R* (1)")]
    [InlineData("R ()")]
    [InlineData("R (\u0001)")]
    [InlineData("---")]
    [InlineData("R*********")]
    public void What_is_no_cell_of_roles_does_not_parse(string cell) => Assert.False(Assignment.TryParse("Client", cell, null, out _));

    [Fact]
    public void Letters_are_those_of_the_scheme_and_a_party_has_a_name()
    {
        Assert.False(Assignment.TryParse("Client", "D", RoleScheme.Raci, out _));
        Assert.False(Assignment.TryParse("Client", "R veto", RoleScheme.Raci, out _));
        Assert.True(Assignment.TryParse("Client", "D", RoleScheme.Daci, out _));
        Assert.Contains("letters of RACI", Assert.Throws<FormatException>(() => Assignment.Parse("Client", "D", RoleScheme.Raci)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Assignment.TryParse(" ", "R", null, out _));
    }

    [Fact]
    public void A_string_that_breaks_the_rules_of_texts_is_repaired()
    {
        Assert.Equal("ab c", Text.Repair(" a\u0001b\t\uD800 c\uFFFF ").ToString());
        Assert.Equal(32_767, Text.Repair(new string('x', 40_000)).Length);
        Assert.Equal(default, Text.Repair(" \0 "));
        Law.Holds(Texts.Strings(), text => Assert.Equal(new Text(text), Text.Repair(text)));
    }
}
