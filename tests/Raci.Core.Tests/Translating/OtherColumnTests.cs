using Raci.Comparison;
using Raci.Core.Tests.Markdown;
using Raci.Formats;

namespace Raci.Core.Tests.Translating;

/// <summary>Headings of columns that are neither activities nor parties.</summary>
public sealed class OtherColumnTests
{
    [Theory]
    [InlineData("Bemerkungen", "Bemerkungen", "RACI4004 (7,17) (7,16) Bemerkungen")]
    [InlineData("Nächster Schritt", "Nächster Schritt", "")]
    [InlineData("Deadline", "Deadline", "RACI4004 (7,17) (7,16) Deadline")]
    [InlineData("nächster Schritt", "nächster Schritt", "RACI4004 (7,17) (7,16) nächster Schritt")]
    [InlineData("Bemerkungen", "Remarques", "")]
    [InlineData("KPI", "KPI", "")]
    [InlineData("Budget", "Budget", "")]
    [InlineData("Jira", "Jira", "")]
    [InlineData("Position", "Position", "")]
    [InlineData("Proof Of Delivery", "Proof Of Delivery", "")]
    [InlineData("Nr", "No", "")]
    [InlineData("Q1", "Q1", "")]
    public void A_heading_left_in_the_language_of_the_source_is_told(string ours, string theirs, string expected)
    {
        var source = Page.Read(Document("de", "Vorbereiten", "Aktivität", "Rolle Kunde", "Den Service auswählen", "Zahlen", ours));
        var translation = Page.Read(Document("fr", "Préparer", "Activité", "Rôle Client", "Choisir le service", "Payer", theirs));

        Assert.Equal(expected, string.Join('\n', Translations.Compare(source, translation).Select(finding => $"{finding.Id} {finding.Source} {finding.Translation} {finding.Translation.Heading}")));
    }

    [Fact]
    public void It_is_told_once_with_its_first_places()
    {
        var source = Page.Read(Document("de", "Vorbereiten", "Aktivität", "Rolle Kunde", "Den Service auswählen", "Zahlen", "Bemerkungen") + "\n\n## Betrieb\n\n| Aktivität | Bemerkungen | Rolle Kunde | Rolle Acme |\n|---|---|---|---|\n| Messen | keine | R | A |\n");
        var translation = Page.Read(Document("fr", "Préparer", "Activité", "Rôle Client", "Choisir le service", "Payer", "Remarques") + "\n\n## Exploiter\n\n| Activité | Bemerkungen | Rôle Client | Rôle Acme |\n|---|---|---|---|\n| Mesurer | rien | R | A |\n");

        var finding = Assert.Single(Translations.Compare(source, translation));

        Assert.Equal(("RACI4004", "(7,17)", "(14,14)"), (finding.Id, $"{finding.Source}", $"{finding.Translation}"));
    }

    [Fact]
    public void In_documents_without_headings_the_row_says_where()
    {
        var source = new Matrix("", ["Kunde"], [new Phase("", [new Activity("Wählen", [("Kunde", "R")], [("Bemerkungen", "keine")])])], language: "de");
        var translation = new Matrix("", ["Client"], [new Phase("", [new Activity("Choisir", [("Client", "R")], [("Bemerkungen", "rien")])])], language: "fr");

        Assert.Equal("the heading 'Bemerkungen' is that of the source, whose language is another", Assert.Single(Translations.Compare(source, translation)).Message);
    }

    [Fact]
    public void Findings_about_headings_hold_them()
    {
        var source = Page.Read(Document("de", "Vorbereiten", "Aktivität", "Rolle Kunde", "Den Service auswählen", "Zahlen", "Nr"));
        var translation = Page.Read(Document("fr", "Préparer", "Activité", "Rolle Kunde", "Choisir le service", "Payer", "No") + "\n\n## Exploiter\n\n| Activité | Rolle Kunde | Rôle d'Acme |\n|---|---|---|\n| Mesurer | R | A |\n");

        Assert.Equal(
            ["RACI4004: Rolle Kunde, Rolle Kunde", "RACI4005: Rolle Acme, Rôle d'Acme"],
            Translations.Compare(source, translation).Where(finding => finding.Id is "RACI4004" or "RACI4005").Select(finding => $"{finding.Id}: {finding.Source.Heading}, {finding.Translation.Heading}"));
    }

    [Theory]
    [InlineData("Aktivität,Kunde,Acme,Bemerkungen\nWählen,RA,C,\nZahlen,R,A,keine\n", "RACI4004 (1,22): Bemerkungen")]
    [InlineData("Partei,Wählen,Zahlen\nKunde,RA,R\nAcme,C,A\n", "")]
    [InlineData("Nr,Aktivität,Kunde,Acme,,Kunde\n1,Wählen,RA,C,,RA\n", "")]
    public void Headings_of_a_text_in_columns_are_known_after_it_was_read(string text, string expected)
    {
        var source = new Matrix("", ["Client", "Acme"], [new Phase("", [new Activity("Choisir", [("Client", "RA"), ("Acme", "C")], [("Bemerkungen", "non")]), new Activity("Payer", ("Client", "R"), ("Acme", "A"))])], language: "fr");
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        var result = MatrixFile.TryRead(content, new ReadOptions { FileName = "plan.csv" }).InFile(null);
        var translation = result with { Matrix = result.Matrix!.WithLanguage("de") };

        Assert.Equal(expected, string.Join('\n', Translations.Compare(source: new ReadResult(source, [], Sources.None), translation).Where(finding => finding.Id == "RACI4004").Select(finding => $"{finding.Id} {finding.Translation}: {finding.Translation.Heading}")));
    }

    private static string Document(string language, string phase, string activity, string party, string first, string second, string other) => $"""
        ---
        language: {language}
        ---

        ## {phase}

        | {activity} |   {other} | {party} | {(language == "de" ? "Rolle" : "Rôle")} Acme |
        |---|---|---|---|
        | {first} | 12 | RA | C |
        | {second} | 13 | R | A |
        """;
}
