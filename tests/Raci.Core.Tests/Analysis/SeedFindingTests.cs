using Raci.Analysis;
using Raci.Core.Tests.Markdown;

namespace Raci.Core.Tests.Analysis;

/// <summary>What rules find in the four real documents; the numbers were counted by hand in their tables.</summary>
public sealed class SeedFindingTests
{
    public static TheoryData<string> Languages => [.. Seed.Languages];

    // Each row has one A and one R, no cell holds one of them beside C or I, both parties act, the legend explains R, A, C and I, and all are used.
    [Theory]
    [MemberData(nameof(Languages))]
    public void The_default_profile_finds_nothing(string language) => Assert.Empty(MatrixCheck.Find(MatrixFile.TryRead(Seed.PathOf(language))));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_activity_has_exactly_one_who_answers_and_one_who_performs(string language) =>
        Assert.Empty(MatrixCheck.Find(MatrixFile.TryRead(Seed.PathOf(language)), Profile.Single));

    // 8 rows without C and I; 23 cells RA; 17 rows with both cells filled and the client's column; 14 of 24 R and 13 A for the client, 11 A for the provider.
    [Theory]
    [MemberData(nameof(Languages))]
    public void A_review_asks_what_two_parties_share(string language)
    {
        var findings = MatrixCheck.Find(MatrixFile.TryRead(Seed.PathOf(language)), Profile.Review);

        Assert.Equal(
            ["RACI3007 × 8", "RACI3008 × 23", "RACI3009 × 18", "RACI3012 × 3"],
            findings.GroupBy(finding => finding.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} × {group.Count()}"));
        Assert.All(findings, finding => Assert.Equal(DiagnosticSeverity.Info, finding.Severity));
    }

    [Fact]
    public void A_finding_has_the_place_of_its_cell()
    {
        var findings = MatrixCheck.Find(MatrixFile.TryRead(Seed.PathOf("fr")), Profile.Review).Where(finding => finding.Id == "RACI3012");

        Assert.Equal(
            ["'Client' performs 14 of 24 activities, more than 50 %", "'Client' answers for 13 of 24 activities, more than 40 %", "'Cloud Temple' answers for 11 of 24 activities, more than 40 %"],
            findings.Select(finding => finding.Message));
        Assert.Equal([22, 22, 22], findings.Select(finding => finding.Diagnostic.Location.Line));
    }
}
