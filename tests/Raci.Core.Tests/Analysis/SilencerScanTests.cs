using Raci.Analysis;

namespace Raci.Core.Tests.Analysis;

/// <summary>Which comments are silencers, and which lines they speak of.</summary>
public sealed class SilencerScanTests
{
    private const string Table = "| Activity | Client |\n|---|---|\n| Order | RA |\n";

    [Theory]
    [InlineData("<!-- raci-disable RACI3001 -->\n" + Table, "1:1 [RACI3001] 2-4")]
    [InlineData("<!-- raci-disable RACI3001 -->\n<!-- raci-disable RACI3002 -->\n" + Table, "1:1 [RACI3001] 3-5; 2:1 [RACI3002] 3-5")]
    [InlineData("x <!-- raci-disable A --> y <!-- raci-disable\tB,C b -->\n" + Table, "1:3 [A] 2-4; 1:29 [B C] 2-4")]
    [InlineData("<!-- raci-disable -->\n\n" + Table + "\n" + Table, "1:1 [] 3-5")]
    [InlineData(Table + "| Pay | R | <!-- raci-disable A --> <!-- raci-disable B -->\n", "4:13 [A] 4-4; 4:37 [B] 4-4")]
    [InlineData(Table + "<!-- raci-disable A -->\n", "4:1 [A] 0--1")]
    [InlineData("<!-- raci-disable RACI3001, RACI3002 because we mean it -->\n" + Table, "1:1 [RACI3001 RACI3002] 2-4")]
    [InlineData("<!-- raci-disable RCAI3001 RACI3002 -->\n" + Table, "1:1 [RCAI3001 RACI3002] 2-4")]
    [InlineData("> <!-- raci-disable A -->\n> | a | b |\n> |---|---|\n> | Order | RA | <!-- raci-disable B -->\n\n" + Table, "1:3 [A] 2-4; 4:18 [B] 4-4")]
    [InlineData("1. item\n\n    <!-- raci-disable A -->\n    | a | b |\n    |---|---|\n    | Order | RA |\n", "3:5 [A] 4-6")]
    [InlineData("<!-- raci-disabled -->\n" + Table, "")]
    [InlineData("<!-- raci-disable-all -->\n" + Table, "")]
    [InlineData("<!-- raci-disable A\n\n" + Table, "")]
    [InlineData("<!-- raci-disable A\n  B -->\n" + Table, "1:1 [A B] 3-5")]
    [InlineData("<!--raci-disable A-->\n" + Table, "1:1 [A] 2-4")]
    [InlineData("<!-- raci-disable: A, B -->\n" + Table, "1:1 [A B] 2-4")]
    [InlineData("<!-- x --> <!--\traci-disable-->\n" + Table, "1:12 [] 2-4")]
    [InlineData(Table + "| Pay | R | <!--raci-disable: A-->\n", "4:13 [A] 4-4")]
    [InlineData("<!-- raci-disable -->", "1:1 [] 0--1")]
    public void A_comment_speaks_of_its_row_or_of_the_table_below_it(string markdown, string expected) => Assert.Equal(expected, Of(markdown));

    [Theory]
    [InlineData("# Next\n")]
    [InlineData("> quote | x\n")]
    [InlineData("<!-- a comment | x -->\n")]
    [InlineData("```\n```\n")]
    [InlineData("\t \n")]
    public void A_table_ends_where_something_else_begins(string next) => Assert.Equal("1:1 [] 2-4", Of("<!-- raci-disable -->\n" + Table + next + "| a | b |\n"));

    [Theory]
    [InlineData("a | b\n--|--\n| Order | RA |\n", "2-4")]
    [InlineData("| a | b |\n| : | : |\n| Order | RA |\n", "0--1")]
    [InlineData("| a | b |\n|---|-x-|\n| Order | RA |\n", "0--1")]
    [InlineData("a b\n---|---\n", "0--1")]
    [InlineData("| a | b |\n--- ---\n", "0--1")]
    [InlineData("| a | b |", "0--1")]
    public void A_table_is_known_by_the_line_below_its_headings(string table, string lines) => Assert.Equal($"1:1 [] {lines}", Of("<!-- raci-disable -->\n" + table));

    [Theory]
    [InlineData("```\n<!-- raci-disable A -->\n```\n", "4:1 [B]")]
    [InlineData("  ````md\n<!-- raci-disable A -->\n```\n````\n", "5:1 [B]")]
    [InlineData("~~~ a`b\n<!-- raci-disable A -->\n~~~~\n", "4:1 [B]")]
    [InlineData("~~~\n<!-- raci-disable A -->\n```\n", "")]
    [InlineData("``\n<!-- raci-disable A -->\n", "2:1 [A]; 3:1 [B]")]
    [InlineData("```a`\n<!-- raci-disable A -->\n", "2:1 [A]; 3:1 [B]")]
    [InlineData("Write `<!-- raci-disable A -->` above it.\n", "2:1 [B]")]
    [InlineData("`x` <!-- raci-disable A -->\n", "1:5 [A]; 2:1 [B]")]
    [InlineData("See `code <!-- raci-disable A --> here`.\n", "2:1 [B]")]
    [InlineData("Write \\<!-- raci-disable A --> above it.\n", "2:1 [B]")]
    [InlineData("    <!-- raci-disable A -->\n", "2:1 [B]")]
    [InlineData("   <!-- raci-disable A -->\n", "1:4 [A]; 2:1 [B]")]
    [InlineData("---\nx: <!-- raci-disable A -->\n---\n", "4:1 [B]")]
    [InlineData("--- \nx: <!-- raci-disable A -->\n...\n", "4:1 [B]")]
    [InlineData("---\n<!-- raci-disable A -->\n", "2:1 [A]; 3:1 [B]")]
    public void Code_and_front_matter_hold_none(string before, string expected) =>
        Assert.Equal(expected, string.Join("; ", Silencers.Of(before + "<!-- raci-disable B -->\n").All.Select(silencer => $"{silencer.Line}:{silencer.Column} [{string.Join(' ', silencer.Ids)}]")));

    private static string Of(string markdown) =>
        string.Join("; ", Silencers.Of(markdown).All.Select(silencer => $"{silencer.Line}:{silencer.Column} [{string.Join(' ', silencer.Ids)}] {silencer.FirstLine}-{silencer.LastLine}"));
}
