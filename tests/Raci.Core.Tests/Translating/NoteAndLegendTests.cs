using System.Globalization;
using Raci.Comparison;

namespace Raci.Core.Tests.Translating;

/// <summary>What a page explains, against what its translation explains.</summary>
public sealed class NoteAndLegendTests
{
    [Fact]
    public void A_letter_that_one_legend_lacks_is_told_though_the_scheme_has_it()
    {
        var source = Read("| Letter | Meaning |\n|---|---|\n| R | Responsible |\n| A | Accountable |\n| C | Consulted |\n\n| Activity | Client | Bank |\n|---|---|---|\n| Order | RA | C |\n");
        var translation = Read("| Buchstabe | Bedeutung |\n|---|---|\n| R | Durchführung |\n| A | Verantwortung |\n\n| Aktivität | Kunde | Bank |\n|---|---|---|\n| Bestellen | RA | C |\n");

        Assert.Equal(["the letter C is one of the source alone; explain the same letters in both"], Legends(source, translation));
        Assert.Equal(["the letter C is one of the translation alone; explain the same letters in both"], Legends(translation, source));
        Assert.Empty(Legends(Read("| Activity | Client | Bank |\n|---|---|---|\n| Order | RA | S |\n"), Read("| Aktivität | Kunde | Bank |\n|---|---|---|\n| Bestellen | RA | C |\n")));

        static IEnumerable<string> Legends(ReadResult source, ReadResult translation) =>
            Translations.Compare(source, translation).Where(finding => finding.Id == "RACI4007").Select(finding => $"{finding.Message}; {finding.Diagnostic.Hint}");
    }

    [Theory]
    [InlineData("Bestellen *", "A*", "\\* Per Post.", "")]
    [InlineData("Bestellen[^1]", "A*", "\\* Per Post.", "the row 'Bestellen[^1]' has the mark [^1] where the source has the mark *")]
    [InlineData("Bestellen", "A*", "\\* Per Post.", "the row 'Bestellen' has no mark where the source has the mark *")]
    [InlineData("Bestellen *", "A", "\\* Per Post.", "the cell of 'Bank' in the row 'Bestellen *' has neither mark nor remark where the source has the mark *")]
    [InlineData("Bestellen *", "A*", "", "the phase has no note * where the source has one")]
    public void Marks_behind_words_and_notes_that_no_cell_points_to_are_compared(string activity, string cell, string note, string expected)
    {
        var source = Read("| Activity | Client | Bank |\n|---|---|---|\n| Order * | R | A* |\n\n\\* By mail.\n");
        var translation = Read($"| Aktivität | Kunde | Bank |\n|---|---|---|\n| {activity} | R | {cell} |\n\n{note}\n");

        Assert.Equal(expected, string.Join("; ", Translations.Compare(source, translation).Where(finding => finding.Id == "RACI4006").Select(finding => finding.Message)));
    }

    [Theory]
    [InlineData("Role Supplier", "Role Supplier")]
    [InlineData("Service provider", "Service provider")]
    [InlineData("Purchasing", "Purchasing")]
    [InlineData("Legal department", "Legal department")]
    [InlineData("Cloud Temple", "")]
    [InlineData("Provider Ltd", "")]
    [InlineData("Support", "")]
    [InlineData("Marketing", "")]
    public void A_party_whose_name_is_of_common_words_was_left(string party, string expected)
    {
        var source = Read($"---\nlang: en\n---\n\n| Activity | Customer | {party} |\n|---|---|---|\n| Order | RA | C |\n| Pay | A | R |\n");
        var translation = Read($"---\nlang: de\n---\n\n| Aktivität | Kunde | {party} |\n|---|---|---|\n| Bestellen | RA | C |\n| Zahlen | A | R |\n");

        Assert.Equal(expected, string.Join("; ", Translations.Compare(source, translation).Where(finding => finding.Id == "RACI4004").Select(finding => $"{finding.Translation.Heading}")));
    }

    [Fact]
    public void In_two_documents_of_one_language_no_heading_was_left()
    {
        const string Page = "---\nlang: en\n---\n\n| Activity | Customer | Bank |\n|---|---|---|\n| {0} | RA | C |\n";

        Assert.Empty(Translations.Compare(Read(string.Format(CultureInfo.InvariantCulture, Page, "Order")), Read(string.Format(CultureInfo.InvariantCulture, Page, "Buy"))));
    }

    private static ReadResult Read(string page) => MatrixFile.TryParse(page);
}
