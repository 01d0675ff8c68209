using Raci.Analysis;

namespace Raci.Core.Tests.Analysis;

/// <summary>Letters in use against those the legend explains.</summary>
public sealed class LegendRuleTests
{
    [Theory]
    [InlineData("RACI", true, "")]
    [InlineData("RAC", true, "the letter I is explained in the legend and never used")]
    [InlineData("R", false, "the letter Y is explained in the legend and never used")]
    [InlineData("RY", false, "")]
    [InlineData("RZ", false, "the letter Y is explained in the legend and never used; the letter Z is in use, and the legend does not explain it")]
    public void A_legend_without_descriptions_names_the_roles(string used, bool isOfKnownScheme, string expected)
    {
        var scheme = isOfKnownScheme ? RoleScheme.Raci : new RoleScheme("Ours", [new Role('R', "Does it", RoleKind.Performs), new Role('Y', "Knows it", RoleKind.Informed), new Role('Z', "Z", RoleKind.Other)]);
        var matrix = new Matrix("", ["Client"], [new Phase("", [new Activity("Order", ("Client", used))])], scheme, legend: new Legend("Roles"));

        Assert.Equal(expected, string.Join("; ", MatrixCheck.Find(matrix, new Profile("legend", []).With("RACI3013")).Select(finding => finding.Message)));
    }

    [Theory]
    [InlineData("| R | Responsible |\n| A | Accountable |", "RA", "C", "5: the letter C is in use, and the legend does not explain it")]
    [InlineData("| R | Responsible |\n| A | Accountable |\n| C | Consulted |\n| I | Informed |", "RA", "C", "5: the letter I is explained in the legend and never used")]
    [InlineData("| R | does the work |\n| A | answers |\n| Y | looks on |", "RA", "Y", "")]
    [InlineData("| R | Responsible |\n| A | Accountable |", "RA", "Z", "5: the letter Z is in use, and the legend does not explain it")]
    public void What_a_reader_saw_of_a_legend_is_what_it_explains(string legend, string first, string second, string expected)
    {
        var page = $"# Move\n\n## Roles\n\n| Letter | Meaning |\n|---|---|\n{legend}\n\n## Steps\n\n| Activity | Client | Bank |\n|---|---|---|\n| Order | {first} | {second} |\n| Pay | {second} | {first} |\n| Check | {first} | {second} |\n";
        var read = MatrixFile.TryParse(page);

        var found = MatrixCheck.Find(read, new Profile("legend", []).With("RACI3013"));

        Assert.Equal(expected, string.Join("; ", found.Select(finding => $"{finding.Diagnostic.Location.Line}: {finding.Message}")));
    }

    [Theory]
    [InlineData("- **R** – Responsible\n- **A** – Accountable\n- **I** – Informed", "C", "the letter C is in use, and the legend does not explain it; the letter I is explained in the legend and never used")]
    [InlineData("R = Responsible, A = Accountable, C = Consulted, I = Informed", "C", "the letter I is explained in the legend and never used")]
    [InlineData("R = Responsible, A = Accountable, C = Consulted", "C", "")]
    public void A_list_or_a_sentence_explains_letters_too(string legend, string letter, string expected)
    {
        var read = MatrixFile.TryParse($"# Move\n\n{legend}\n\n| Activity | Client | Bank |\n|---|---|---|\n| Order | RA | {letter} |\n| Pay | {letter} | RA |\n");

        Assert.Equal(expected, string.Join("; ", MatrixCheck.Find(read, new Profile("legend", []).With("RACI3013")).Select(finding => finding.Message)));
    }

    [Theory]
    [InlineData("json", "/legend")]
    [InlineData("yaml", "/legend")]
    [InlineData("xlsx", "[Legend!A1]")]
    public void A_finding_about_the_legend_stands_where_the_document_explains_its_roles(string format, string place)
    {
        var matrix = new Matrix("", ["Client"], [new Phase("", [new Activity("Order", ("Client", "RAC"))])], legend: new Legend("Roles"));
        var read = MatrixFile.TryRead(MatrixFile.ToBytes(matrix, format));

        var finding = Assert.Single(MatrixCheck.Find(read, new Profile("legend", []).With("RACI3013")));

        Assert.Contains(place, finding.Where, StringComparison.Ordinal);
    }
}
