using Raci.Core.Tests.Excel;
using Raci.Core.Tests.Markdown;
using Raci.Formats.Html;

namespace Raci.Core.Tests.Formats.Evidence;

public sealed class EvidenceTests
{
    private const string Plain = "Task|Dev|Ops // Build|R|A // Ship|A|R";
    private const string PlainRows = "Build: Dev R, Ops A; Ship: Dev A, Ops R";

    public static TheoryData<string, string> Others => Crossed(SmallDocuments.Others, SmallDocument.Formats);

    // In CSV a block whose first row looks like roles goes on with the table above it.
    public static TheoryData<string, string> OthersBeside => Crossed(SmallDocuments.Others, ["markdown", "xlsx", "html"]);

    public static IEnumerable<object[]> Matrices => SmallDocuments.Matrices.SelectMany(pair => SmallDocument.Formats.Select(format => (object[])[pair.Document, pair.Rows, format]));

    [Theory]
    [MemberData(nameof(Others))]
    public void A_table_of_something_else_is_no_matrix(string document, string format)
    {
        var result = SmallDocument.Read(document, format);

        Assert.Null(result.Matrix);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "RACI1001");
    }

    [Theory]
    [MemberData(nameof(OthersBeside))]
    public void A_table_of_something_else_beside_a_matrix_changes_nothing_in_it(string document, string format)
    {
        var result = SmallDocument.Read($"{Plain} ## {document}", format);

        Assert.Equal(PlainRows, SmallDocument.Rows(result));
        Assert.Equal(RoleScheme.Raci, result.Matrix!.Scheme);
    }

    [Theory]
    [MemberData(nameof(Matrices))]
    public void A_matrix_that_resembles_something_else_is_read(string document, string rows, string format) =>
        Assert.Equal(rows, SmallDocument.Rows(SmallDocument.Read(document, format)));

    [Theory]
    [InlineData("Activity|Client|Provider // Order|R|A")]
    [InlineData("Task|Client // Order|A")]
    [InlineData("|Client|Provider // Order|R|A // Pay|A|I")]
    [InlineData("[RACI] Step|Dev|Ops|Notes // Build|RA|C|daily // Ship|I|RA|")]
    public void A_plain_matrix_is_read_without_a_word_about_it(string document) =>
        Assert.DoesNotContain(SmallDocument.Read(document).Diagnostics, diagnostic => diagnostic.Id is "RACI1013" or "RACI1140" or "RACI1141");

    [Fact]
    public void A_refusal_names_what_speaks_against_a_matrix() => Assert.Equal(
        "(1,3): info RACI1013: the table 'Pupil' is not read as a matrix and stays prose: its letters are the first of the alphabet, as grades and classes are, and a column 'Pupil' is part of a table of grades or classes",
        $"{SmallDocument.Read("Pupil|Maths|Physics // Anna|A|C // Bert|C|A").Diagnostics[^1]}");

    [Fact]
    public void A_doubt_that_is_outweighed_is_told() => Assert.Equal(
        "(1,3): info RACI1140: the table 'Question' is read as a matrix: its letters are RAC, and its column 'Client' names people; against it speaks that a column 'Question' is part of a list of questions and answers",
        $"{Assert.Single(SmallDocument.Read("Question|Client|Provider // What|A|R // How|C|RA").Diagnostics)}");

    [Fact]
    public void Where_as_much_speaks_for_a_matrix_as_against_it_it_is_read_with_a_warning() => Assert.Equal(
        ["RACI1141(1,3)"],
        Page.Findings(SmallDocument.Read("Version|Ann|Bob // 1.0|R|A // 1.1|A|R")));

    [Fact]
    public void A_legend_of_rights_explains_no_roles()
    {
        var result = SmallDocument.Read("Letter|Meaning // R|Read // W|Write ## Resource|Ann|Bob // Wiki|R|R // Logs|R|R");

        Assert.Null(result.Matrix);
    }

    [Fact]
    public void Words_that_explain_rights_speak_against_a_matrix()
    {
        var result = Page.Read("""
            R = read, A = append, W = write

            | Resource | Ann | Bob |
            |---|---|---|
            | Wiki | R | A |
            """);

        Assert.Null(result.Matrix);
    }

    [Fact]
    public void A_column_of_a_known_party_without_any_role_is_told_once()
    {
        var result = SmallDocument.Read("Task|Client|Bank // Order|R|A // Pay|A|I ## Task|Client|Bank // Close|R|by letter // Audit|A|by phone");

        Assert.Equal(["RACI1142(6,19)"], Page.Findings(result));
        Assert.Equal("Order: Client R, Bank A; Pay: Client A, Bank I; Close: Client R, Bank — (by letter); Audit: Client A, Bank — (by phone)", SmallDocument.Rows(result));
    }

    [Fact]
    public void Letters_of_no_alphabet_that_come_again_and_again_leave_a_column_to_its_party()
    {
        var result = SmallDocument.Read("Task|Client|Provider|Bank // Order|R|A|Z // Pay|Z|R|A // Close|Z|Z|R // Audit|Z|Z|A");

        Assert.Equal(["Client", "Provider", "Bank"], result.Matrix!.Parties.Select(party => party.Name));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void A_first_row_of_roles_is_no_row_of_headings(string format)
    {
        var result = SmallDocument.Read("Order|R|A // Pay|A|R // Ship|R|I", format);

        Assert.Equal("Order: Column 2 R, Column 3 A; Pay: Column 2 A, Column 3 R; Ship: Column 2 R, Column 3 I", SmallDocument.Rows(result));
        Assert.Equal("RACI1143", Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Id);
    }

    [Fact]
    public void A_numbered_row_alone_is_a_phase_where_the_next_number_goes_on_with_its_own()
    {
        var result = SmallDocument.Read("#|Activity|Client|Provider // 1|Planning|| // 1.1|Scope|R|A // 2|Build|| // 2.1|Code|R|A", "csv");

        Assert.Equal(["1 Planning", "2 Build"], result.Matrix!.Phases.Select(phase => phase.Title.ToString()));
        Assert.Equal("Planning: ; Build: Client R, Provider A", SmallDocument.Rows(SmallDocument.Read("#|Activity|Client|Provider // 1|Planning|| // 2|Build|R|A", "csv")));
    }

    [Fact]
    public void A_sheet_of_risks_beside_one_of_roles_is_no_phase()
    {
        var matrix = new Book()
            .Sheet("RACI", "Task|Dev|Ops\nBuild|R|A\nShip|A|R")
            .Sheet("Risks", "ID|Risk|Likelihood|Impact\nR1|Outage|M|H\nR2|Leak|L|H")
            .ReadMatrix();

        Assert.Equal("# \nBuild | R | A\nShip | A | R", Book.Lines(matrix));
    }

    [Fact]
    public void Words_above_each_of_several_tables_of_a_sheet_name_the_first_too()
    {
        var matrix = new Book().Sheet("Sheet", "Plan\nActivity|Client|Provider\nScope|R|A\n\nBuild\nActivity|Dev|Ops\nCode|R|A").ReadMatrix();

        Assert.Equal(["Plan", "Build"], matrix.Phases.Select(phase => phase.Title.ToString()));
    }

    [Theory]
    [InlineData("Phase")]
    [InlineData("Block")]
    public void A_cell_of_a_page_that_spans_rows_is_their_phase(string heading)
    {
        var result = new HtmlMatrixReader().Read($"""
            <table><tr><th>{heading}<th>What<th>Client<th>Provider
            <tr><td rowspan=2>Plan<th scope=row>Scope<td>R<td>A
            <tr><th scope=row>Budget<td>A<td>R
            <tr><td>Build<th scope=row>Code<td>R<td>A</table>
            """);

        Assert.Equal("# Plan\nScope | R | A\nBudget | A | R\n# Build\nCode | R | A", Book.Lines(result.Matrix!));
    }

    private static TheoryData<string, string> Crossed(string[] documents, string[] formats)
    {
        var data = new TheoryData<string, string>();
        foreach (var document in documents)
        {
            foreach (var format in formats)
                data.Add(document, format);
        }

        return data;
    }
}
