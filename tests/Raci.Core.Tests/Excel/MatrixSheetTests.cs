using System.Globalization;
using System.Xml.Linq;

namespace Raci.Core.Tests.Excel;

public sealed class MatrixSheetTests
{
    private static readonly XNamespace Main = Workbook.Main;
    private static readonly Workbook French = Workbook.Of(Samples.French);
    private static readonly Workbook Release = Workbook.Of(Samples.Release);

    [Fact]
    public void Title_key_and_headings_stand_above_the_table()
    {
        Assert.Equal("Matrice de responsabilité", Workbook.Value(French.Matrix, "A1"));
        Assert.Equal("R  Réalise   ·   A  Approuve   ·   C  Consulté   ·   I  Informé", Workbook.Value(French.Matrix, "A2"));
        Assert.Equal(["Activité", "Rôle Client", "Rôle Cloud Temple", "Contrôle", "Phase", "Ligne"], Row(French.Matrix, 3));
    }

    [Fact]
    public void Each_activity_has_a_row_below_that_of_its_phase()
    {
        Assert.Equal(
            ["Définir votre besoin", "Valider le service", "Souscrire", "Sécurité", "Gérer les clés d'accès", "Superviser"],
            Workbook.Column(French.Matrix, "A", 4, 9));
        Assert.Equal(["", "RA", "RA", "", "R", "A"], Workbook.Column(French.Matrix, "B", 4, 9));
        Assert.Equal(["", "CI", "I", "", "", "A"], Workbook.Column(French.Matrix, "C", 4, 9));
    }

    [Fact]
    public void The_check_column_counts_the_roles_that_answer_in_the_row()
    {
        Assert.Equal(["", "1", "1", "", "0", "2"], Workbook.Column(French.Matrix, "D", 4, 9));
        Assert.Equal("[=1]\"✓\";[=0]\"A manque\";0\" × A\"", French.Parts["xl/styles.xml"].Descendants(Main + "numFmt").Single().Attribute("formatCode")!.Value);
        Assert.Equal("164", French.FormatOf(French.Matrix, "D5").Attribute("numFmtId")!.Value);
    }

    [Fact]
    public void The_check_column_shares_a_formula_that_ends_a_cell_at_its_mark_or_remark()
    {
        Assert.Equal(
            "SUMPRODUCT(--(SEARCH(\"A\",SUBSTITUTE(TRIM(B5:C5),\", \",\",\")&\"A\")<FIND(\"(\",SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(TRIM(B5:C5),\", \",\",\"),\" \",\"(\"),\"[\",\"(\")&\"(\")))",
            Workbook.Formula(French.Matrix, "D5"));
        var formulas = French.Matrix.Descendants(Main + "f").ToList();
        Assert.Equal(4, formulas.Count);
        Assert.All(formulas, formula => Assert.Equal("shared", formula.Attribute("t")!.Value));
        Assert.Equal("D5:D9", formulas[0].Attribute("ref")!.Value);
    }

    [Fact]
    public void A_scheme_without_a_role_that_answers_has_no_check_column() =>
        Assert.Equal(["Activity", "A", "Phase", "Row"], Row(Workbook.Of(Samples.All["kinds unknown"]).Matrix, 3));

    [Fact]
    public void Marks_and_remarks_stand_in_the_cell_and_count_for_nothing()
    {
        Assert.Equal("A*", Workbook.Value(Release.Matrix, "B6"));
        Assert.Equal("R (veto Approved)", Workbook.Value(Release.Matrix, "C6"));
        Assert.Equal("R(1)", Workbook.Value(Release.Matrix, "B7"));
        Assert.Equal("— (see Above)", Workbook.Value(Release.Matrix, "C7"));
        Assert.Equal(["1", "1", "0"], Workbook.Column(Release.Matrix, "F", 5, 7));
    }

    [Fact]
    public void Attributes_follow_the_parties_in_the_order_in_which_they_first_appear()
    {
        Assert.Equal(["Activity", "Product", "Role Platform", "Evidence", "Due", "Check", "Phase", "2. Phase", "3. Phase", "Row"], Row(Release.Matrix, 3));
        Assert.Equal(["minutes", "3"], [Workbook.Value(Release.Matrix, "D6"), Workbook.Value(Release.Matrix, "E6")]);
        Assert.Equal(["log", "4"], [Workbook.Value(Release.Matrix, "D13"), Workbook.Value(Release.Matrix, "E13")]);
    }

    [Fact]
    public void Bold_italic_code_and_links_are_runs_of_the_cell()
    {
        var runs = Workbook.Cell(Release.Matrix, "A5")!.Descendants(Main + "r").ToList();
        Assert.Equal(["Freeze the ", "scope", " with ", "git tag"], runs.Select(run => run.Element(Main + "t")!.Value));
        Assert.NotNull(runs[1].Element(Main + "rPr")!.Element(Main + "b"));
        Assert.Equal("Consolas", runs[3].Element(Main + "rPr")!.Element(Main + "rFont")!.Attribute("val")!.Value);
        Assert.All(runs, run => Assert.Equal("preserve", run.Element(Main + "t")!.Attribute(XNamespace.Xml + "space")!.Value));
        var link = Assert.Single(Workbook.Cell(Release.Matrix, "A6")!.Descendants(Main + "rPr"));
        Assert.NotNull(link.Element(Main + "u"));
        Assert.NotNull(link.Element(Main + "i"));
    }

    [Fact]
    public void An_activity_that_is_one_link_is_a_hyperlink()
    {
        var link = Assert.Single(Release.Matrix.Descendants(Main + "hyperlink"));
        Assert.Equal("A6", link.Attribute("ref")!.Value);
        var target = Assert.Single(Release.Parts["xl/worksheets/_rels/sheet1.xml.rels"].Root!.Elements());
        Assert.Equal("https://example.org/manual?x=1&y=2", target.Attribute("Target")!.Value);
    }

    [Theory]
    [InlineData("https://example.org/a b c", "https://example.org/a%20b%20c")]
    [InlineData("https://münchen.de:8443/ü?q=é#ñ", "https://xn--mnchen-3ya.de:8443/%C3%BC?q=%C3%A9#%C3%B1")]
    [InlineData("https://example.org/%zz", "https://example.org/%25zz")]
    [InlineData("mailto:jo@münchen.de?subject=a b", "mailto:jo@xn--mnchen-3ya.de?subject=a%20b")]
    [InlineData("HTTPS://Example.org", "https://example.org/")]
    public void The_address_of_a_hyperlink_is_escaped(string link, string expected)
    {
        var workbook = Workbook.Of(Linked(link));

        Assert.Equal("A5", Assert.Single(workbook.Matrix.Descendants(Main + "hyperlink")).Attribute("ref")!.Value);
        Assert.Equal(expected, Assert.Single(workbook.Parts["xl/worksheets/_rels/sheet1.xml.rels"].Root!.Elements()).Attribute("Target")!.Value);
        Assert.Empty(workbook.Errors());
    }

    [Theory]
    [InlineData("https://exa mple.org/")]
    [InlineData("https:example.org")]
    [InlineData("https://\u00AD.de/")]
    [InlineData("mailto:")]
    [InlineData("javascript:alert(1)")]
    [InlineData("../manual.md")]
    public void A_link_that_is_no_address_of_the_web_or_of_mail_only_looks_like_one(string link)
    {
        var workbook = Workbook.Of(Linked(link));

        Assert.Empty(workbook.Matrix.Descendants(Main + "hyperlink"));
        Assert.DoesNotContain("xl/worksheets/_rels/sheet1.xml.rels", workbook.Parts.Keys);
        Assert.NotNull(Assert.Single(Workbook.Cell(workbook.Matrix, "A5")!.Descendants(Main + "rPr")).Element(Main + "u"));
    }

    [Fact]
    public void An_address_that_grows_too_long_when_escaped_is_no_hyperlink() =>
        Assert.Empty(Workbook.Of(Linked("https://example.org/" + new string('ü', 1000))).Matrix.Descendants(Main + "hyperlink"));

    [Fact]
    public void What_looks_like_a_formula_or_an_escape_is_a_text()
    {
        Assert.Equal("=1+1", Workbook.Value(Release.Matrix, "A7"));
        Assert.Equal("inlineStr", Workbook.Cell(Release.Matrix, "A7")!.Attribute("t")!.Value);
        Assert.Equal("Cut _x005F_x0041_", Workbook.Cell(Release.Matrix, "A9")!.Value);
        Assert.Equal("Cut _x0041_", Workbook.Value(Release.Matrix, "A9"));
    }

    [Fact]
    public void Phases_inside_phases_are_grouped_a_level_deeper()
    {
        var levels = Release.Matrix.Descendants(Main + "row").Skip(3).Select(row => (string?)row.Attribute("outlineLevel") ?? "0");

        // Prepare, its three activities, Plan, Cut, Details, Deep, Run, Run it.
        Assert.Equal(["0", "1", "1", "1", "1", "2", "2", "3", "0", "1"], levels);
        Assert.Equal("0", Release.Matrix.Descendants(Main + "outlinePr").Single().Attribute("summaryBelow")!.Value);
        Assert.Equal("3", Release.Matrix.Element(Main + "sheetFormatPr")!.Attribute("outlineLevelRow")!.Value);
    }

    [Fact]
    public void Hidden_columns_repeat_the_phases_and_the_place_of_each_row()
    {
        Assert.Equal(["Prepare", "Prepare", "Prepare", "Prepare", "Prepare", "Prepare", "Prepare", "Prepare", "Run", "Run"], Workbook.Column(Release.Matrix, "G", 4, 13));
        Assert.Equal(["", "", "", "", "Plan", "Plan", "Plan", "Plan", "", ""], Workbook.Column(Release.Matrix, "H", 4, 13));
        Assert.Equal(["", "", "", "", "", "", "Details", "Details", "", ""], Workbook.Column(Release.Matrix, "I", 4, 13));
        Assert.Equal(["1/", "1/1", "1/2", "1/3", "1.1/", "1.1/1", "1.1.1/", "1.1.1/1", "2/", "2/1"], Workbook.Column(Release.Matrix, "J", 4, 13));
        Assert.Equal(["7", "8", "9", "10"], Release.Matrix.Descendants(Main + "col").Where(col => (string?)col.Attribute("hidden") == "1").Select(col => col.Attribute("min")!.Value));
    }

    [Fact]
    public void A_document_without_phases_has_no_row_for_one()
    {
        var sheet = Workbook.Of(Samples.All["no parties"]).Matrix;

        Assert.Equal(["x", "x"], Workbook.Column(sheet, "A", 4, 5));
        Assert.Equal(["1/1", "1/2"], Workbook.Column(sheet, "C", 4, 5));
        Assert.DoesNotContain(sheet.Descendants(Main + "row"), row => row.Attribute("outlineLevel") is not null);
    }

    [Fact]
    public void The_headings_and_the_activities_stay_when_a_person_scrolls()
    {
        var pane = Release.Matrix.Descendants(Main + "pane").Single();
        Assert.Equal(("1", "3", "B4", "frozen"), (pane.Attribute("xSplit")!.Value, pane.Attribute("ySplit")!.Value, pane.Attribute("topLeftCell")!.Value, pane.Attribute("state")!.Value));
    }

    [Fact]
    public void The_filter_spans_the_table_and_its_hidden_columns()
    {
        Assert.Equal("A3:F9", French.Matrix.Element(Main + "autoFilter")!.Attribute("ref")!.Value);
        Assert.Equal("'Matrice'!$A$3:$F$9", Name(French, "_xlnm._FilterDatabase", 0).Value);
        Assert.Equal("1", Name(French, "_xlnm._FilterDatabase", 0).Attribute("hidden")!.Value);
    }

    [Fact]
    public void The_sheet_prints_landscape_a_page_wide_with_its_headings_on_each()
    {
        var setup = French.Matrix.Element(Main + "pageSetup")!;
        Assert.Equal(("landscape", "1", "0"), (setup.Attribute("orientation")!.Value, setup.Attribute("fitToWidth")!.Value, setup.Attribute("fitToHeight")!.Value));
        Assert.Equal("1", French.Matrix.Descendants(Main + "pageSetUpPr").Single().Attribute("fitToPage")!.Value);
        Assert.Equal("'Matrice'!$3:$3", Name(French, "_xlnm.Print_Titles", 0).Value);
        Assert.Equal("'Matrice'!$A$1:$D$9", Name(French, "_xlnm.Print_Area", 0).Value);
        Assert.Equal("&LRelease && roll-out&R&P / &N", Release.Matrix.Descendants(Main + "oddFooter").Single().Value);
    }

    [Fact]
    public void Every_role_cell_offers_the_letters_and_takes_anything_else()
    {
        var list = French.Matrix.Descendants(Main + "dataValidation").Single();
        Assert.Equal(("list", "B4:C9", "0"), (list.Attribute("type")!.Value, list.Attribute("sqref")!.Value, list.Attribute("showErrorMessage")!.Value));
        Assert.Equal("'Légende'!$E$5:$E$10", list.Value);
    }

    [Fact]
    public void Role_cells_take_the_colour_of_the_first_kind_they_hold()
    {
        var rules = French.Matrix.Elements(Main + "conditionalFormatting").Single(format => format.Attribute("sqref")!.Value == "B4:C9").Elements().ToList();

        // Answers, performs, advises, informed: the kinds of A, R, C and I.
        Assert.Equal(["A", "R", "C", "I"], rules.Select(rule => rule.Value.Split('"')[1]));
        Assert.Equal(["EFC159", "99C7E0", "F7F097", "CCE8F8"], rules.Select(rule => FillOf(French, rule)));
        Assert.Equal(rules.Select(rule => int.Parse(rule.Attribute("priority")!.Value, CultureInfo.InvariantCulture)).Order(), rules.Select(rule => int.Parse(rule.Attribute("priority")!.Value, CultureInfo.InvariantCulture)));
        Assert.All(rules, rule => Assert.Equal("1", rule.Attribute("stopIfTrue")!.Value));
        Assert.Equal(
            "OR(SEARCH(\"A\",SUBSTITUTE(TRIM(B4),\", \",\",\")&\"A\")<FIND(\"(\",SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(TRIM(B4),\", \",\",\"),\" \",\"(\"),\"[\",\"(\")&\"(\"))",
            rules[0].Value);
    }

    [Fact]
    public void Colours_go_by_kind_whatever_the_letter()
    {
        var workbook = Workbook.Of(Samples.All["RAPID"]);
        var rules = workbook.Matrix.Elements(Main + "conditionalFormatting").First().Elements().ToList();

        // D answers, P performs, A verifies, R and I advise.
        Assert.Equal(["D", "P", "A", "I"], rules.Select(rule => rule.Value.Split('"')[1]));
        Assert.Equal(["EFC159", "99C7E0", "D694B9", "F7F097"], rules.Select(rule => FillOf(workbook, rule)));
        Assert.Equal(["E49659", "CCCCCC"], Workbook.Of(Samples.All["kinds unknown"]) is var other ? other.Matrix.Descendants(Main + "cfRule").Select(rule => FillOf(other, rule)) : []);
    }

    [Fact]
    public void Role_cells_are_centred_and_texts_wrap()
    {
        Assert.Equal("center", French.FormatOf(French.Matrix, "B5").Element(Main + "alignment")!.Attribute("horizontal")!.Value);
        Assert.Equal("1", French.FormatOf(French.Matrix, "A5").Element(Main + "alignment")!.Attribute("wrapText")!.Value);
    }

    [Fact]
    public void Many_parties_have_turned_headings()
    {
        var workbook = Workbook.Of(Samples.All["many parties"]);
        Assert.Equal("90", workbook.FormatOf(workbook.Matrix, "B3").Element(Main + "alignment")!.Attribute("textRotation")!.Value);
    }

    [Fact]
    public void A_language_written_from_right_to_left_turns_the_sheet() =>
        Assert.Equal("1", Workbook.Of(Samples.All["right to left"]).Matrix.Descendants(Main + "sheetView").Single().Attribute("rightToLeft")!.Value);

    [Fact]
    public void Texts_of_a_language_written_from_right_to_left_are_read_from_the_right_and_numbers_are_not()
    {
        var activity = new Activity(new Text(new TextRun("git tag", TextStyle.Code), new TextRun(" ثم نشر")), ("P", "RA"));
        var workbook = Workbook.Of(new Matrix("عنوان", ["P"], [new Phase("مرحلة", [activity])], RoleScheme.Raci, "ar"));

        Assert.All(["A1", "A2", "A3", "B3", "A4", "A5", "B5", "E5"], cell => Assert.Equal("2", Alignment(workbook, cell, "readingOrder")));
        Assert.Equal("right", Alignment(workbook, "A5", "horizontal"));
        Assert.Null(Alignment(workbook, "C5", "readingOrder"));
    }

    [Fact]
    public void Texts_of_a_language_written_from_left_to_right_state_no_reading_order() =>
        Assert.DoesNotContain(French.Parts["xl/styles.xml"].Descendants(Main + "alignment"), alignment => alignment.Attribute("readingOrder") is not null);

    private static Matrix Linked(string link) =>
        new("T", ["P"], [new Phase("One", [new Activity(new Text(new TextRun("Read", Link: link)), ("P", "RA"))])]);

    private static string? Alignment(Workbook workbook, string cell, string attribute) =>
        (string?)workbook.FormatOf(workbook.Matrix, cell).Element(Main + "alignment")!.Attribute(attribute);

    private static IEnumerable<string> Row(XElement sheet, int row) =>
        sheet.Descendants(Main + "row").Single(r => r.Attribute("r")!.Value == row.ToString(CultureInfo.InvariantCulture)).Elements().Select(cell => Workbook.Value(sheet, cell.Attribute("r")!.Value));

    private static XElement Name(Workbook workbook, string name, int sheet) =>
        workbook.Parts["xl/workbook.xml"].Descendants(Main + "definedName").Single(defined => defined.Attribute("name")!.Value == name && (int)defined.Attribute("localSheetId")! == sheet);

    private static string FillOf(Workbook workbook, XElement rule) =>
        workbook.Parts["xl/styles.xml"].Descendants(Main + "dxf").ElementAt((int)rule.Attribute("dxfId")!).Descendants(Main + "bgColor").Single().Attribute("rgb")!.Value[2..];
}
