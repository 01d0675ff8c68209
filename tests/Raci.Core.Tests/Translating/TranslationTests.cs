using Raci.Collections;
using Raci.Comparison;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Translating;

public sealed class TranslationTests
{
    private const string Source = """
        # Commande

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

        ## Livrer

        | Activité | Rôle Client | Rôle Acme |
        |---|---|---|
        | Installer l'application | I | RA |
        | Tester l'application | RA | C (veto) |
        | Former les utilisateurs | C | RA |
        """;

    private const string Translation = """
        # Auftrag

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

        ## Liefern

        | Aktivität | Rolle Kunde | Rolle Acme |
        |---|---|---|
        | Die Anwendung installieren | I | RA |
        | Die Anwendung testen | RA | C (Einspruch) |
        | Die Nutzer schulen | C | RA |
        """;

    [Fact]
    public void A_true_translation_has_no_findings() => Assert.Empty(Compare(Translation));

    [Theory]
    [InlineData("| Den Vertrag unterschreiben | R | A |", "| Den Vertrag unterschreiben | R | I |", "(15,27)-(15,36): RACI4001: the row 'Den Vertrag unterschreiben' has I for 'Acme' where the source has A")]
    [InlineData("| Den Vertrag unterschreiben | R | A |", "| Den Vertrag unterschreiben | R | |", "(15,27)-(15,35): RACI4001: the row 'Den Vertrag unterschreiben' has nothing for 'Acme' where the source has A")]
    [InlineData("| Den Service auswählen | RA | C |", "| Den Service auswählen | RA | Acme |", "(14,29)-(14,32): RACI4001: the row 'Den Service auswählen' has 'Acme' for 'Acme' where the source has C")]
    public void A_name_in_place_of_letters_is_told_as_other_roles(string before, string after, string expected) => Assert.Equal([expected], Compare(Translation, before, after).Select(Line));

    [Fact]
    public void Roles_handed_to_another_party_are_two_cells() =>
        Assert.Equal(["RACI4001", "RACI4001"], Compare(Translation, "| Die Nutzer schulen | C | RA |", "| Die Nutzer schulen | RA | C |").Select(finding => finding.Id));

    [Fact]
    public void A_row_is_told_with_the_place_next_to_which_it_is_missing()
    {
        Assert.Equal(
            ["(22,3)-(21,3): RACI4002: the row 'Tester l'application' stands in the source alone"],
            Compare(Translation, "| Die Anwendung testen | RA | C (Einspruch) |\n", "").Select(Line));
        Assert.Equal(
            ["(22,3)-(23,3): RACI4002: the row 'Die Anwendung bezahlen' stands in the translation alone"],
            Compare(Translation, "| Die Nutzer schulen", "| Die Anwendung bezahlen | RA | I |\n| Die Nutzer schulen").Select(Line));
    }

    [Fact]
    public void A_phase_is_told_once_with_all_that_lies_in_it()
    {
        var source = new Matrix("Order", ["Client", "Provider"],
        [
            new Phase("Prepare", [new Activity("Choose", ("Client", "RA"))]),
            new Phase("Deliver", [new Activity("Install", ("Provider", "RA"), ("Client", "I"))], [new Phase("Test", [new Activity("Try out", ("Client", "R"), ("Provider", "A"))])]),
        ]);

        var finding = Assert.Single(Translations.Compare(source, source.Remove(Place.OfPhase(1))));

        Assert.Equal(("RACI4003", "the phase 'Deliver' stands in the source alone"), (finding.Id, finding.Message));
        Assert.Equal(("phase 2", "phase 1"), (finding.Source.ToString(), finding.Translation.ToString()));
        Assert.Equal("the phase 'Test' stands in the translation alone", Assert.Single(Translations.Compare(source.Remove(Place.OfPhase(1, 0)), source)).Message);
    }

    [Theory]
    [InlineData("## Liefern", "## Livrer", "(19,3)-(19,3): RACI4004: the heading 'Livrer' is that of the source, whose language is another")]
    [InlineData("| Buchstabe |", "| Lettre |", "(3,3)-(3,3): RACI4004: the heading 'Lettre' is that of the source, whose language is another")]
    [InlineData("## Liefern\n\n| Aktivität | Rolle Kunde", "## Liefern\n\n| Activité | Rolle Kunde", "(12,3)-(19,3): RACI4004: the heading 'Activité' is that of the source, whose language is another")]
    [InlineData("## Liefern\n\n| Aktivität | Rolle Kunde", "## Liefern\n\n| Aktivität | Rôle Client", "(12,14)-(19,15): RACI4004: the heading 'Rôle Client' is that of the source, whose language is another")]
    [InlineData("## Vorbereiten", "## DevOps", "")]
    [InlineData("Acme", "Cloud Temple", "")]
    public void A_heading_left_in_the_language_of_the_source_is_told(string before, string after, string expected) =>
        Assert.Equal(expected, string.Join('\n', Compare(Translation, before, after).Select(Line)));

    [Fact]
    public void Headings_left_in_all_tables_are_found_though_they_tell_another_language() => Assert.Equal(
        ["Activité", "Rôle Client"],
        Compare(Translation.Replace("Aktivität", "Activité", StringComparison.Ordinal).Replace("Rolle Kunde", "Rôle Client", StringComparison.Ordinal)).Where(finding => finding.Id == "RACI4004").Select(finding => finding.Message.Split('\'')[1]));

    [Theory]
    [InlineData("Rolle Acme", "Acme-Rolle", "(12,28)-(19,29): RACI4005: the heading 'Acme-Rolle' is 'Rolle Acme' above an earlier table")]
    [InlineData("Aktivität", "Aufgabe", "(12,3)-(19,3): RACI4005: the heading 'Aufgabe' is 'Aktivität' above an earlier table")]
    [InlineData("Rolle Kunde", "Kundenrolle", "")]
    public void A_heading_spelled_otherwise_in_a_later_table_is_told_unless_the_reader_tells_it(string before, string after, string expected)
    {
        var last = Translation.LastIndexOf(before, StringComparison.Ordinal);
        Assert.Equal(expected, string.Join('\n', Compare($"{Translation[..last]}{after}{Translation[(last + before.Length)..]}").Select(Line)));
    }

    [Theory]
    [InlineData("C (Einspruch)", "C", "(22,31)-(22,31): RACI4006: the cell of 'Acme' in the row 'Die Anwendung testen' has neither mark nor remark where the source has the remark 'veto'")]
    [InlineData("| R | A |", "| R* | A |", "(15,23)-(15,32): RACI4006: the cell of 'Kunde' in the row 'Den Vertrag unterschreiben' has the mark * where the source has neither mark nor remark")]
    public void Marks_remarks_and_notes_of_one_document_alone_are_told(string before, string after, string expected) => Assert.Equal([expected], Compare(Translation, before, after).Select(Line));

    [Fact]
    public void A_note_counts_wherever_it_stands()
    {
        var source = new Matrix("Order", ["Client"], [new Phase("Prepare", [new Activity("Choose", ("Client", "RA"))], notes: [new Note("*", "Twice a year")])]);
        var elsewhere = source.WithPhases([source.Phases[0].WithNotes([])]).WithNotes([new Note("*", "Zweimal im Jahr")]);

        Assert.Empty(Translations.Compare(source, elsewhere));
        Assert.Equal("the phase has no note * where the source has one", Assert.Single(Translations.Compare(source, elsewhere.WithNotes([]))).Message);
        Assert.Equal("the document has a note † where the source has none", Assert.Single(Translations.Compare(source, source.WithNotes([new Note("†", "Selten")]))).Message);
    }

    [Theory]
    [InlineData("| I | Informiert |", "| I | Informiert |\n| S | Unterstützt |", "the letter S is one of the translation alone")]
    [InlineData("| A | Genehmigt |", "| A | Informiert |", "the letter A is 'Informiert' and in the source 'Approuve', which does something else")]
    public void Letters_of_one_legend_alone_are_told(string before, string after, string expected)
    {
        var finding = Assert.Single(Compare(Translation, before, after));

        Assert.Equal(("RACI4007", expected), (finding.Id, finding.Message));
        Assert.Equal(("(3,3)", "(3,3)"), (finding.Source.ToString(), finding.Translation.ToString()));
    }

    [Fact]
    public void A_translation_with_letters_of_its_own_is_compared_by_what_they_mean()
    {
        var findings = Compare(Translation.Replace("| A | Genehmigt |", "| G | Genehmigt |", StringComparison.Ordinal).Replace("RA |", "RG |", StringComparison.Ordinal).Replace("| A |\n", "| G |\n", StringComparison.Ordinal));

        Assert.Equal(["the letter A is one of the source alone", "the letter G is one of the translation alone"], findings.Select(finding => finding.Message));
    }

    [Fact]
    public void Parties_are_found_by_their_names_where_their_order_differs()
    {
        var source = new Matrix("Order", ["Client", "Acme"], [new Phase("", [new Activity("Choose", ("Client", "RA"), ("Acme", "C"))])]);
        var translation = new Matrix("Auftrag", ["Acme", "Kunde"], [new Phase("", [new Activity("Wählen", ("Kunde", "RA"), ("Acme", "C"))])]);

        Assert.Empty(Translations.Compare(source, translation));
    }

    [Fact]
    public void A_party_that_is_missing_is_found_by_its_letters_and_told_in_each_cell()
    {
        var source = new Matrix("Order", ["Client", "Bank", "Provider"], [new Phase("", [new Activity("Choose", ("Client", "RA"), ("Bank", "C"), ("Provider", "I"))])]);
        var translation = new Matrix("Auftrag", ["Kunde", "Anbieter"], [new Phase("", [new Activity("Wählen", ("Kunde", "RA"), ("Anbieter", "I"))])]);

        var finding = Assert.Single(Translations.Compare(source, translation));

        Assert.Equal(("RACI4001", "Bank", null), (finding.Id, finding.Source.Party, finding.Translation.Party));
        Assert.Equal("the row 'Wählen' has no column for 'Bank' where the source has C", finding.Message);
    }

    [Fact]
    public void A_document_without_a_matrix_cannot_be_compared()
    {
        var nothing = new MarkdownReader().Read("nothing");
        Assert.Throws<ArgumentException>(() => Translations.Compare(nothing, nothing));
    }

    private static string Line(TranslationFinding finding) => $"{finding.Source}-{finding.Translation}: {finding.Id}: {finding.Message}";

    private static ValueList<TranslationFinding> Compare(string translation, string? before = null, string after = "")
    {
        Assert.True(before is null || translation.Contains(before, StringComparison.Ordinal), before);
        // What stands in both documents is changed in both.
        var isShared = before == "Acme" || after == "## DevOps";
        var source = isShared ? Source.Replace(before == "Acme" ? before : "## Préparer", after, StringComparison.Ordinal) : Source;
        return Translations.Compare(Read(source), Read(before is null ? translation : translation.Replace(before, after, StringComparison.Ordinal)));
    }

    private static ReadResult Read(string document) => new MarkdownReader().Read(document);
}
