namespace Raci.Core.Tests.Excel;

public sealed class OtherWorkbookTests
{
    private const string Plain = """
        Activity | Client | Provider
        Order | RA | I
        Pay | A | R
        """;

    [Fact]
    public void A_plain_table_is_read()
    {
        var matrix = new Book().Sheet("RACI", Plain).ReadMatrix();
        Assert.Equal("# \nOrder | RA | I\nPay | A | R", Book.Lines(matrix));
        Assert.Equal(["Client", "Provider"], matrix.Parties.Select(party => party.Name));
    }

    [Theory]
    [InlineData("R (soon)", "A (late)")]
    [InlineData("R (ą)", "A/R†")]
    [InlineData("R/A", "A/R")]
    public void Remarks_and_marks_in_a_column_are_no_legend(string first, string second)
    {
        var result = new Book().Sheet("RACI", $"Activity | Sales | Client | Provider\nOrder | A | | {first}\nPay | R | | {second}\nWork | A | R | I").Read();

        Assert.Equal(["Sales", "Client", "Provider"], result.Matrix!.Parties.Select(party => party.Name));
        Assert.Null(result.Matrix.Legend);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id is "RACI1016" or "RACI1023");
    }

    [Fact]
    public void The_header_is_found_wherever_it_is_and_what_stands_above_is_title_and_prose()
    {
        var result = new Book().Sheet("RACI", """
            Plan of the release

            Version 1.2 | of May

             | | Activity | Client | Provider
             | | Order | RA | I
             | | Pay | A | R

            * only with a contract
            """, merges: "A1:E1").Read();
        Assert.True(result.IsSuccess);
        Assert.Equal("Plan of the release", result.Matrix.Title.ToString());
        Assert.Equal("Version 1.2 of May", result.Matrix.Prose.Before);
        Assert.Equal("# \nOrder | RA | I\nPay | A | R", Book.Lines(result.Matrix));
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.ToString().StartsWith("[RACI!C5]: info RACI1070", StringComparison.Ordinal));
        Assert.Equal("[RACI!D6]", result.Sources.Of(result.Matrix.Rows[0].Place, result.Matrix.Parties["Client"])!.ToString());
    }

    [Fact]
    public void Parties_under_a_merged_group_have_its_name_before_theirs()
    {
        var matrix = new Book().Sheet("RACI", """
            Responsibilities
            Activity | Client | | Provider |
             | IT | Business | Sales | Support
            Order | R | A | I | C
            Pay | C | RA | I |
            """, merges: "A1:E1 A2:A3 B2:C2 D2:E2").ReadMatrix();
        Assert.Equal(["Client – IT", "Client – Business", "Provider – Sales", "Provider – Support"], matrix.Parties.Select(party => party.Name));
        Assert.Equal("Responsibilities", matrix.Title.ToString());
        Assert.Equal("# \nOrder | R | A | I | C\nPay | C | RA | I | ", Book.Lines(matrix));
    }

    [Fact]
    public void A_column_of_merged_phases_gives_each_row_its_phase()
    {
        var matrix = new Book().Sheet("RACI", """
            Workstream | Activity | Client | Provider
            Prepare | Order | RA | I
             | Pay | A | R
            Run | Watch | I | RA
             | Mend | C | RA
             | Report | I | RA
            """, merges: "A2:A3 A4:A6").ReadMatrix();
        Assert.Equal("# Prepare\nOrder | RA | I\nPay | A | R\n# Run\nWatch | I | RA\nMend | C | RA\nReport | I | RA", Book.Lines(matrix));
    }

    [Fact]
    public void Rows_with_a_single_cell_are_phases()
    {
        var result = new Book().Sheet("RACI", """
            Activity | Client | Provider
            1. Prepare
            Order | RA | I
            Pay | A | R
            2. Run
            Watch | I | RA
            """).Read();
        Assert.Equal("# 1. Prepare\nOrder | RA | I\nPay | A | R\n# 2. Run\nWatch | I | RA", Book.Lines(result.Matrix!));
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "RACI1073");
    }

    [Fact]
    public void A_merged_role_counts_for_each_cell_it_spans()
    {
        var matrix = new Book().Sheet("RACI", """
            Activity | Client | Provider
            Order | RA |
            Pay | | I
            Watch | A | R
            """, merges: "B2:B3").ReadMatrix();
        Assert.Equal("# \nOrder | RA | \nPay | RA | I\nWatch | A | R", Book.Lines(matrix));
    }

    [Theory]
    [InlineData("Activity | Client | Provider | | Letter | Meaning\nOrder | RA | I | | R | does it\nPay | A | R | | A | answers\nWatch | I | C | | C | is asked\nMend | I | R | | I | is told")]
    [InlineData("Activity | Client | Provider\nOrder | RA | I\nPay | A | R\nWatch | I | C\nMend | I | R\n\nLetter | Meaning\nR | does it\nA | answers\nC | is asked\nI | is told")]
    public void A_legend_is_read_beside_and_below_the_table(string rows)
    {
        var matrix = new Book().Sheet("RACI", rows).ReadMatrix();
        Assert.Equal("# \nOrder | RA | I\nPay | A | R\nWatch | I | C\nMend | I | R", Book.Lines(matrix));
        Assert.Equal(["R = does it", "A = answers", "C = is asked", "I = is told"], matrix.Scheme.Roles.Select(role => role.ToString()));
        Assert.Equal(["Letter", "Meaning"], matrix.Legend!.Columns.Select(column => column.ToString()));
    }

    [Fact]
    public void A_legend_on_another_sheet_is_read()
    {
        var result = new Book().Sheet("RACI", Plain).Sheet("Key", "Roles\nR | Responsible | does it\nA | Accountable | answers\nI | Informed | is told").Read();
        Assert.Equal("Roles", result.Matrix!.Legend!.Heading.ToString());
        Assert.Equal("does it", result.Matrix.Scheme['R'].Description.ToString());
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "RACI1082");
    }

    [Fact]
    public void Hidden_sheets_are_not_read_and_said_so()
    {
        var result = new Book().Sheet("RACI", Plain).Sheet("Old", Plain, state: "hidden").Sheet("Older", Plain, state: "veryHidden").Read();
        Assert.Equal(2, result.Matrix!.Rows.Count);
        Assert.Equal(["[Old!A1]", "[Older!A1]"], result.Diagnostics.Where(diagnostic => diagnostic.Id == "RACI1079").Select(diagnostic => diagnostic.Location.ToString()));
    }

    [Fact]
    public void Sheets_with_matrices_are_phases_with_their_names()
    {
        var matrix = new Book().Sheet("Build", "Our plan\n" + Plain).Sheet("Run", "Our plan\nActivity | Client | Provider\nI. Day\nWatch | I | RA\nII. Night\nSleep | A | R").ReadMatrix();
        Assert.Equal("# Build\nOrder | RA | I\nPay | A | R\n# Run\n## I. Day\nWatch | I | RA\n## II. Night\nSleep | A | R", Book.Lines(matrix));
        Assert.Equal("Our plan", matrix.Title.ToString());
    }

    [Fact]
    public void One_sheet_can_be_chosen_even_a_hidden_one()
    {
        var book = new Book().Sheet("Build", Plain).Sheet("Old", "Activity | Client\nWatch | A", state: "hidden");
        Assert.Equal("# \nWatch | A", Book.Lines(book.Read("Old").Matrix!));
        var error = Assert.Single(book.Read("None").Diagnostics);
        Assert.Equal("error RACI1078: the workbook has no sheet 'None'; it has 'Build', 'Old'; name one of these", error.ToString());
    }

    [Fact]
    public void Words_of_other_sheets_are_prose_behind_the_matrix()
    {
        var matrix = new Book().Sheet("RACI", Plain).Sheet("Notes", "Agreed in May.\nTo be revised.").ReadMatrix();
        Assert.Equal("Notes\n\nAgreed in May.\n\nTo be revised.", matrix.Prose.After);
    }

    [Fact]
    public void Several_tables_of_a_sheet_are_phases_with_the_words_above_them()
    {
        var matrix = new Book().Sheet("RACI", """
            All our work

            Prepare
            Activity | Client | Provider
            Order | RA | I

            Run
            Activity | Client | Provider
            Watch | I | RA
            """).ReadMatrix();
        Assert.Equal("# Prepare\nOrder | RA | I\n# Run\nWatch | I | RA", Book.Lines(matrix));
        Assert.Equal("All our work", matrix.Title.ToString());
    }

    [Fact]
    public void Marks_point_to_notes_below_the_table()
    {
        var matrix = new Book().Sheet("RACI", "Activity | Client | Provider\nOrder | RA* | I\nPay | A | R(1)\n\n* With a contract\n(1) | Within a week").ReadMatrix();
        Assert.Equal(["* With a contract", "(1) Within a week"], matrix.Phases[0].Notes.Concat(matrix.Notes).Select(note => note.ToString()));
    }

    [Fact]
    public void A_legend_right_below_the_table_takes_no_activity_as_its_headings()
    {
        var matrix = new Book().Sheet("S", "Task|Client|Team\nOrder|R|A\nShip|C|RA\nR|does it\nA|answers\nC|is asked").ReadMatrix();
        Assert.Equal("# \nOrder | R | A\nShip | C | RA", Book.Lines(matrix));
        Assert.All(matrix.Legend!.Columns, column => Assert.True(column.IsEmpty));
        Assert.Equal("does it", matrix.Scheme['R'].Name);
    }

    [Fact]
    public void A_sentence_with_letters_below_the_table_is_prose()
    {
        var matrix = new Book().Sheet("S", "#|Task|Client|Team\n1|Order|R|A\n2|Ship|C|RA\n\n|R = does it, A = answers\n|Source: board").ReadMatrix();
        Assert.Equal(2, matrix.Rows.Count);
        Assert.Contains("R = does it, A = answers", matrix.Phases[0].Conclusion, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_the_filter_of_a_table_hides_are_read_and_comments_are_told()
    {
        const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var book = Package.Edit(new Book().Sheet("S", "Task|Client|Team\nOrder|R|A\nPay|C|RA").ToBytes(), "xl/worksheets/sheet1.xml", sheet => sheet.Replace("<row r=\"2\">", "<row r=\"2\" hidden=\"1\">", StringComparison.Ordinal));
        book = Package.Change(book, "xl/worksheets/_rels/sheet1.xml.rels", System.Text.Encoding.UTF8.GetBytes($"<Relationships><Relationship Id=\"c\" Type=\"{Relations}/comments\" Target=\"../comments1.xml\"/><Relationship Id=\"t\" Type=\"{Relations}/table\" Target=\"../tables/table1.xml\"/></Relationships>"));
        book = Package.Change(book, "xl/comments1.xml", "<comments><commentList><comment ref=\"B3\"><text><t>Ask</t></text></comment><comment ref=\"C3\"/></commentList></comments>"u8.ToArray());
        book = Package.Change(book, "xl/tables/table1.xml", "<table ref=\"A1:C3\"><autoFilter ref=\"A1:C3\"><filterColumn colId=\"0\"/></autoFilter></table>"u8.ToArray());
        var result = new Raci.Formats.Excel.ExcelReader().Read(book);

        Assert.Equal(2, result.Matrix!.Rows.Count);
        var comments = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id == "RACI1084");
        Assert.Equal("[S!B3]", comments.Location.ToString());
        Assert.Contains("(comments: 2)", comments.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id == "RACI1080");
    }

    [Fact]
    public void Abbreviated_parties_are_headings_and_no_roles()
    {
        var matrix = new Book().Sheet("RACI", "RACI\nTask | IT | PM | AI\nOrder | R | A | I\nPay | A | R | C").ReadMatrix();
        Assert.Equal(["IT", "PM", "AI"], matrix.Parties.Select(party => party.Name));
        Assert.Equal("RACI", matrix.Title.ToString());
    }
}
