using Raci.Comparison;
using Raci.Core.Tests.Markdown;
using Raci.Formats;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Translating;

/// <summary>What the cells of a translation have to hold so that their roles are those of the source.</summary>
public sealed class CorrectionTests
{
    private const string Source = """
        | Lettre | Sens |
        |---|---|
        | R | Réalise |
        | A | Approuve |
        | C | Consulté |
        | I | Informé |

        ## Préparer

        | Activité | Rôle Client | Rôle Acme |
        |---|---|---|
        | Choisir le service | RA | C |
        | Signer le contrat | R | A |
        | Payer | A | R |
        """;

    private const string Translation = """
        | Buchstabe | Bedeutung |
        |---|---|
        | R | Durchführung |
        | A | Genehmigt |
        | C | Konsultiert |
        | I | Informiert |

        ## Vorbereiten

        | Aktivität | Rolle Kunde | Rolle Acme |
        |---|---|---|
        | Den Service auswählen | RA | C |
        | Den Vertrag unterschreiben | R | A |
        | Zahlen | A | R |
        """;

    [Theory]
    [InlineData("| RA | C |", "| RA | C |", "")]
    [InlineData("| RA | C |", "| RA | I |", "phase 1, row 1, Acme: C")]
    [InlineData("| RA | C |", "| RA | Acme |", "phase 1, row 1, Acme: C")]
    [InlineData("| RA | C |", "| RA | R? |", "phase 1, row 1, Acme: C")]
    [InlineData("| RA | C |", "| R | |", "phase 1, row 1, Kunde: RA; phase 1, row 1, Acme: C")]
    [InlineData("| RA | C |", "| RA | I* |", "phase 1, row 1, Acme: C*")]
    [InlineData("| RA | C |", "| RA | I (nach Absprache) |", "phase 1, row 1, Acme: C (nach Absprache)")]
    [InlineData("| RA | C |", "| RA | — (nach Absprache) |", "phase 1, row 1, Acme: C (nach Absprache)")]
    [InlineData("| Zahlen | A | R |", "", "")]
    public void A_cell_gets_the_letters_of_the_source_and_keeps_the_rest(string before, string after, string expected) =>
        Assert.Equal(expected, Corrections(Source, Translation.Replace(before, after, StringComparison.Ordinal)));

    [Fact]
    public void What_the_source_leaves_empty_is_emptied() =>
        Assert.Equal("phase 1, row 2, Acme: ", Corrections(Source.Replace("| R | A |", "| R | |", StringComparison.Ordinal), Translation));

    [Fact]
    public void Letters_are_those_of_the_translation()
    {
        var translation = Translation.Replace("| A | Genehmigt |", "| G | Genehmigt |", StringComparison.Ordinal)
            .Replace("| RA | C |", "| R | C |", StringComparison.Ordinal).Replace("| R | A |", "| R | G |", StringComparison.Ordinal).Replace("| Zahlen | A |", "| Zahlen | C |", StringComparison.Ordinal);

        Assert.Equal("phase 1, row 1, Kunde: RG; phase 1, row 3, Kunde: G", Corrections(Source, translation));
    }

    [Fact]
    public void A_letter_that_the_translation_lacks_is_left_to_people()
    {
        var source = Source.Replace("| I | Informé |", "| I | Informé |\n| S | Soutient |", StringComparison.Ordinal).Replace("| RA | C |", "| RA | S |", StringComparison.Ordinal);

        Assert.Equal("", Corrections(source, Translation));
        Assert.Equal("phase 1, row 1, Kunde: RA", Corrections(source, Translation.Replace("| RA | C |", "| I | C |", StringComparison.Ordinal)));
        Assert.Equal(["RACI4007", "RACI4001"], Translations.Compare(Page.Read(source), Page.Read(Translation)).Select(finding => finding.Id));
    }

    [Fact]
    public void A_column_that_one_document_lacks_is_left_to_people()
    {
        var source = new Matrix("", ["Client", "Bank", "Provider"], [new Phase("", [new Activity("Choose", ("Client", "RA"), ("Bank", "C"), ("Provider", "I"))])]);
        var translation = new Matrix("", ["Kunde", "Anbieter"], [new Phase("", [new Activity("Wählen", ("Kunde", "R"), ("Anbieter", "I"))])]);

        Assert.Equal("phase 1, row 1, Kunde: RA", Describe(source, translation));
        Assert.Equal("phase 1, row 1, Client: R", Describe(translation, source));
    }

    [Fact]
    public void A_column_that_one_document_lacks_is_told_where_it_is_filled()
    {
        var source = new Matrix("", ["Client", "Bank"], [new Phase("", [new Activity("Choose", ("Client", "RA"), ("Bank", "C")), new Activity("Pay", ("Client", "RC"))])]);
        var translation = new Matrix("", ["Client"], [new Phase("", [new Activity("Choose", ("Client", "RA")), new Activity("Pay", ("Client", "RC"))])]);

        Assert.Equal(["the row 'Choose' has no column for 'Bank' where the source has C"], Translations.Compare(source, translation).Select(finding => finding.Message));
        Assert.Equal(["the row 'Choose' has C for 'Bank' where the source has no column"], Translations.Compare(translation, source).Select(finding => finding.Message));
    }

    [Theory]
    [InlineData(DocumentForm.Json)]
    [InlineData(DocumentForm.Yaml)]
    [InlineData(DocumentForm.Csv)]
    public void A_cell_that_is_no_role_is_mended_in_every_form(DocumentForm form)
    {
        var (name, text) = form switch
        {
            DocumentForm.Json => ("plan.json", """{ "parties": ["Kunde", "Acme"], "phases": [{ "activities": [{ "name": "Wählen", "assignments": { "Kunde": "RA", "Acme": "Acme" } }, { "name": "Zahlen", "assignments": { "Kunde": "R", "Acme": "A" } }] }] }"""),
            DocumentForm.Yaml => ("plan.yaml", "parties: [Kunde, Acme]\nphases:\n  - activities:\n      - name: Wählen\n        assignments: { Kunde: RA, Acme: Acme }\n      - name: Zahlen\n        assignments: { Kunde: R, Acme: A }\n"),
            _ => ("plan.csv", "Aktivität,Kunde,Acme\nWählen,RA,Acme\nZahlen,R,A\n"),
        };
        var source = new Matrix("", ["Client", "Acme"], [new Phase("", [new Activity("Choisir", ("Client", "RA"), ("Acme", "C")), new Activity("Payer", ("Client", "R"), ("Acme", "A"))])]);
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        var translation = MatrixFile.TryRead(content, new ReadOptions { FileName = name });

        Assert.Equal("phase 1, row 1, Acme: C", string.Join("; ", Translations.Corrections(new ReadResult(source, [], Sources.None), translation)));
    }

    [Fact]
    public void Corrections_are_for_a_page_too()
    {
        var page = MarkdownDocument.Parse(Translation.Replace("| RA | C |", "| R | Acme |", StringComparison.Ordinal));

        var corrected = page.Assign(Translations.Corrections(Page.Read(Source), new ReadResult(page.Matrix, page.Diagnostics, page.Sources)));

        Assert.Equal(Translation, corrected.ToString());
    }

    [Fact]
    public void A_document_without_a_matrix_has_no_corrections()
    {
        var nothing = Page.Read("nothing");

        Assert.Throws<ArgumentException>(() => Translations.Corrections(nothing, Page.Read(Translation)));
        Assert.Throws<ArgumentException>(() => Translations.Corrections(Page.Read(Source), nothing));
    }

    public enum DocumentForm
    {
        Json,
        Yaml,
        Csv,
    }

    private static string Corrections(string source, string translation) => string.Join("; ", Translations.Corrections(Page.Read(source), Page.Read(translation)));

    private static string Describe(Matrix source, Matrix translation) =>
        string.Join("; ", Translations.Corrections(new ReadResult(source, [], Sources.None), new ReadResult(translation, [], Sources.None)));
}
