using System.Xml.Linq;

namespace Raci.Core.Tests.Excel;

public sealed class OtherSheetsTests
{
    private static readonly XNamespace Main = Workbook.Main;
    private static readonly Workbook French = Workbook.Of(Samples.French);
    private static readonly Workbook Release = Workbook.Of(Samples.Release);

    [Theory]
    [InlineData("en", "Matrix Legend Summary Notes")]
    [InlineData("en-GB", "Matrix Legend Summary Notes")]
    [InlineData(null, "Matrix Legend Summary Notes")]
    [InlineData("pt-BR", "Matrix Legend Summary Notes")]
    [InlineData("fr", "Matrice Légende Synthèse Notes")]
    [InlineData("DE-at", "Matrix Legende Übersicht Anmerkungen")]
    [InlineData("es", "Matriz Leyenda Resumen Notas")]
    [InlineData("it", "Matrice Legenda Riepilogo Note")]
    public void Sheets_are_named_in_the_language_of_the_document(string? language, string names) =>
        Assert.Equal(names.Split(' '), Workbook.Of(Samples.Release.WithLanguage(language)).SheetNames);

    [Fact]
    public void The_legend_is_in_the_documents_own_words()
    {
        var legend = French.Sheet("Légende");

        Assert.Equal("Définition des rôles", Workbook.Value(legend, "A1"));
        Assert.Equal("Nous rappelons ici les rôles :", Workbook.Value(legend, "A2"));
        Assert.Equal(["Lettre", "Rôle", "Description"], [Workbook.Value(legend, "A4"), Workbook.Value(legend, "B4"), Workbook.Value(legend, "C4")]);
        Assert.Equal(["R", "A", "C", "I"], Workbook.Column(legend, "A", 5, 8));
        Assert.Equal(["Réalise", "Approuve", "Consulté", "Informé"], Workbook.Column(legend, "B", 5, 8));
        Assert.Equal("Réalise le processus", Workbook.Value(legend, "C5"));
        Assert.NotNull(Workbook.Cell(legend, "C5")!.Descendants(Main + "b").SingleOrDefault());
    }

    [Fact]
    public void The_drop_downs_offer_the_letters_and_then_the_combinations_in_use() =>
        Assert.Equal(["R", "A", "C", "I", "RA", "CI", ""], Workbook.Column(French.Sheet("Légende"), "E", 5, 11));

    [Fact]
    public void The_summary_counts_the_roles_of_each_party()
    {
        var summary = French.Sheet("Synthèse");

        // Client: RA, RA, R, A. Cloud Temple: CI, I, none, A. Two of the four activities have not exactly one A.
        Assert.Equal(("4", "2"), (Workbook.Value(summary, "B2"), Workbook.Value(summary, "B3")));
        Assert.Equal(["Réalise", "Approuve", "Consulté", "Informé", "Total"], "BCDEF".Select(column => Workbook.Value(summary, $"{column}6")));
        Assert.Equal(["Rôle Client", "3", "3", "0", "0", "6"], "ABCDEF".Select(column => Workbook.Value(summary, $"{column}7")));
        Assert.Equal(["Rôle Cloud Temple", "0", "1", "1", "2", "4"], "ABCDEF".Select(column => Workbook.Value(summary, $"{column}8")));
        Assert.Equal(["Total", "3", "4", "1", "2", "10"], "ABCDEF".Select(column => Workbook.Value(summary, $"{column}9")));
    }

    [Fact]
    public void The_summary_is_live()
    {
        var summary = French.Sheet("Synthèse");

        Assert.Equal(
            "SUMPRODUCT(--(SEARCH(\"R\",SUBSTITUTE(TRIM('Matrice'!$B$4:$B$9),\", \",\",\")&\"R\")<FIND(\"(\",SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(TRIM('Matrice'!$B$4:$B$9),\", \",\",\"),\" \",\"(\"),\"[\",\"(\")&\"(\")))",
            Workbook.Formula(summary, "B7"));
        Assert.Equal("SUMPRODUCT(--('Matrice'!$A$4:$A$9&'Matrice'!$F$4:$F$9<>\"\"),--(RIGHT('Matrice'!$F$4:$F$9,1)<>\"/\"))", Workbook.Formula(summary, "B2"));
        Assert.Equal("B2-COUNTIF('Matrice'!$D$4:$D$9,1)", Workbook.Formula(summary, "B3"));
        Assert.Equal(("SUM(B7:E7)", "SUM(B7:B8)", "SUM(F7:F8)"), (Workbook.Formula(summary, "F7"), Workbook.Formula(summary, "B9"), Workbook.Formula(summary, "F9")));
    }

    [Fact]
    public void Notes_stand_under_their_phase_and_prose_line_by_line()
    {
        var notes = Release.Sheet("Notes");

        Assert.Equal(["Before the matrix", "Before", "Prepare", "Do *this* first.", "    and that", "Only after the gate", "After the matrix", "After", "Notes", "Of the document"], Workbook.Column(notes, "B", 2, 11));
        Assert.Equal(("*", "(1)"), (Workbook.Value(notes, "A7"), Workbook.Value(notes, "A11")));
    }

    [Fact]
    public void A_document_without_prose_and_notes_has_no_sheet_for_them() =>
        Assert.Equal(["Matrix", "Legende", "Übersicht"], Workbook.Of(Samples.All["DACI"]).SheetNames);

    [Fact]
    public void A_line_longer_than_a_cell_goes_on_in_the_next()
    {
        var notes = Workbook.Of(Samples.All["longest texts"]).Sheet("Notes");
        Assert.Equal([32_767, 32_767, 0], Workbook.Column(notes, "B", 3, 5).Select(text => text.Length));
    }

    [Fact]
    public void The_properties_state_title_and_language_and_no_day()
    {
        var properties = French.Parts["docProps/core.xml"].Root!.Elements();
        Assert.Equal([("title", "Matrice de responsabilité"), ("language", "fr")], properties.Select(property => (property.Name.LocalName, property.Value)));
    }
}
