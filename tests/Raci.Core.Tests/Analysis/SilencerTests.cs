using Raci.Analysis;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Analysis;

public sealed class SilencerTests
{
    private const string Header = "| Activity | Client | Bank |\n|---|---|---|\n";

    [Theory]
    [InlineData("| Order | R | A | <!-- raci-disable RACI3002 -->")]
    [InlineData("| Order | R | A <!-- raci-disable --> |")]
    [InlineData("| Order | R | A |<!-- raci-disable RACI3001, RACI3002 -->  ")]
    [InlineData("Order | R | A <!-- raci-disable RACI3002 -->")]
    [InlineData("| Order <!-- raci-disable RACI3002 --> | R | A |")]
    [InlineData("| Order | R | A | <!--raci-disable: RACI3002-->")]
    public void A_comment_at_the_end_of_a_row_or_a_cell_is_no_part_of_the_matrix(string row)
    {
        var plain = new MarkdownReader().Read(Header + "| Order | R | A |\n").Matrix;

        var result = new MarkdownReader().Read(Header + row + "\n");

        Assert.Equal(plain, result.Matrix);
        Assert.Equal("RACI1019", Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Info && diagnostic.Id != "RACI1014").Id);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
    }

    [Fact]
    public void A_comment_in_a_row_silences_that_row_alone() => Assert.Equal(
        ["(4,3): warning RACI3002"],
        Check(Header + "| Order | RA | A | <!-- raci-disable RACI3002 -->\n| Pay | RA | A |\n"));

    [Fact]
    public void A_comment_above_a_table_silences_that_table_alone() => Assert.Equal(
        ["(12,3): warning RACI3001"],
        Check($"<!-- raci-disable RACI3001 -->\n\n## One\n\n{Header}| Order | R | I |\n\n## Two\n{Header}| Pay | R | I |\n"));

    [Fact]
    public void A_comment_above_the_legend_silences_what_is_said_of_it()
    {
        const string Legend = "| Letter | Meaning |\n|---|---|\n| R | Responsible |\n| A | Accountable |\n| C | Consulted |\n\n";

        Assert.Equal(["(1,3): warning RACI3013"], Check($"{Legend}{Header}| Order | R | A |\n"));
        Assert.Empty(Check($"<!-- raci-disable RACI3013 -->\n{Legend}{Header}| Order | R | A |\n"));
    }

    [Fact]
    public void Ids_are_the_same_whatever_their_case() => Assert.Empty(Check(Header + "| Order | RA | A | <!-- raci-disable raci3002 -->\n"));

    [Fact]
    public void A_silencer_covers_the_lines_of_its_table()
    {
        var finding = new Finding(new Diagnostic("RACI3001", DiagnosticSeverity.Warning, "x", SourceLocation.At(3, 1)));

        Assert.All([3, 2], first => Assert.True(new Silencer(1, 1, [], first, 3).Covers(finding)));
        Assert.False(new Silencer(1, 1, [], 4, 5).Covers(finding));
        Assert.False(new Silencer(1, 1, [], 2, 2).Covers(finding));
    }

    [Fact]
    public void A_comment_without_ids_silences_all_rules() => Assert.Empty(Check($"<!-- raci-disable -->\n{Header}| Order | A | A |\n| Pay |  |  |\n"));

    [Fact]
    public void A_comment_that_silences_nothing_is_told_for_each_rule_it_names() => Assert.Equal(
        ["(3,20): warning RACI3017", "(4,18): warning RACI3017", "(4,18): warning RACI3017", "(6,1): warning RACI3017"],
        Check(Header + "| Order | RA | A | <!-- raci-disable RACI3002 RACI3001 -->\n| Pay | RA | I | <!-- raci-disable RACI3005, RACI3999 -->\n\n<!-- raci-disable -->\n"));

    [Fact]
    public void Rules_that_were_not_asked_may_be_silenced_beforehand() => Assert.Empty(Check(Header + "| Order | RA | I | <!-- raci-disable RACI3008 -->\n"));

    [Fact]
    public void A_row_that_is_told_once_needs_one_silencer() => Assert.Empty(Check(Header + "| Order | RA | I |\n| Pay |  |  | <!-- raci-disable RACI3004 -->\n"));

    [Fact]
    public void A_comment_in_code_or_front_matter_is_none() =>
        Assert.Empty(Silencers.Of("---\ntitle: <!-- raci-disable -->\n---\n```\n<!-- raci-disable -->\n```\n~~~~ x\n<!-- raci-disable -->\n~~~\n~~~~\n").All);

    [Fact]
    public void A_silencer_of_a_row_leaves_what_is_said_of_a_party() => Assert.Equal(
        ["(3,15): warning RACI3010"],
        Check("| Activity | Client | Role Shop | Bank |\n|---|---|---|---|\n| Order | RA |  | A | <!-- raci-disable -->\n"));

    private static IEnumerable<string> Check(string markdown)
    {
        var findings = Silencers.Of(markdown).Apply(MatrixCheck.Find(new MarkdownReader().Read(markdown)), Profile.Default);
        return findings.Select(finding => $"{finding.Diagnostic.Location}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Id}");
    }
}
