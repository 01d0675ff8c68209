namespace Raci.Core.Tests.Excel;

public sealed class CellReadingTests
{
    [Theory]
    [InlineData("<c r=\"A2\" t=\"s\"><v>0</v></c>", "Shared")]
    [InlineData("<c r=\"A2\" t=\"s\"><v>1</v></c>", "Bold and italic")]
    [InlineData("<c r=\"A2\" t=\"inlineStr\"><is><t> Inline  words </t></is></c>", "Inline words")]
    [InlineData("<c r=\"A2\" t=\"inlineStr\"><is><t>two_x000D_\nlines</t></is></c>", "two lines")]
    [InlineData("<c r=\"A2\" t=\"str\"><f>A1&amp;\"x\"</f><v>Cached</v></c>", "Cached")]
    [InlineData("<c r=\"A2\" t=\"b\"><v>1</v></c>", "TRUE")]
    [InlineData("<c r=\"A2\"><v>1</v></c>", "1")]
    [InlineData("<c r=\"A2\"><v>1.5</v></c>", "1.5")]
    [InlineData("<c r=\"A2\"><v>0.30000000000000004</v></c>", "0.3")]
    [InlineData("<c r=\"A2\"><v>1.0E-3</v></c>", "0.001")]
    [InlineData("<c r=\"A2\" s=\"1\"><v>46347</v></c>", "2026-11-21")]
    [InlineData("<c r=\"A2\" s=\"1\"><v>46347.5</v></c>", "2026-11-21T12:00")]
    [InlineData("<c r=\"A2\" s=\"1\"><v>59</v></c>", "1900-02-28")]
    [InlineData("<c r=\"A2\" s=\"2\"><v>0.75</v></c>", "18:00")]
    [InlineData("<c r=\"A2\" s=\"3\"><v>0.125</v></c>", "12.5%")]
    [InlineData("<c r=\"A2\" s=\"4\"><v>46347</v></c>", "46347")]
    [InlineData("<c r=\"A2\" t=\"d\"><v>2026-11-21</v></c>", "2026-11-21")]
    public void A_cell_is_read_as_a_person_sees_it(string cell, string expected)
    {
        var matrix = BookOf(cell).ReadMatrix();
        Assert.Equal(expected, matrix.Rows[0].Activity.Name.ToString());
    }

    [Fact]
    public void Days_may_count_from_1904() =>
        Assert.Equal("2026-11-21", BookOf("<c r=\"A2\" s=\"1\"><v>44885</v></c>", "<workbookPr date1904=\"1\"/>").ReadMatrix().Rows[0].Activity.Name.ToString());

    [Fact]
    public void Bold_and_italic_runs_are_kept_and_pronunciation_is_not()
    {
        var name = BookOf("<c r=\"A2\" t=\"s\"><v>1</v></c>").ReadMatrix().Rows[0].Activity.Name;
        Assert.Equal(new Text(new TextRun("Bold", TextStyle.Bold), new TextRun(" and "), new TextRun("italic", TextStyle.Italic)), name);
    }

    [Fact]
    public void An_error_in_a_cell_is_told_and_the_cell_taken_as_empty()
    {
        var result = BookOf("<c r=\"A2\" t=\"e\"><v>#N/A</v></c>").Read();
        Assert.Equal("[S!A2]: warning RACI1085: the cell holds the error #N/A and is taken as empty; mend its formula", result.Diagnostics.Single(diagnostic => diagnostic.Id == "RACI1085").ToString());
    }

    [Theory]
    [InlineData("7")]
    [InlineData("-1")]
    [InlineData("NaN")]
    public void A_shared_text_that_is_not_there_is_an_error(string index)
    {
        var result = BookOf($"<c r=\"A2\" t=\"s\"><v>{index}</v></c>").Read();
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "RACI1086" && diagnostic.Location.Cell == "A2");
    }

    [Fact]
    public void Strict_workbooks_are_read()
    {
        var book = new Book { Namespace = "http://purl.oclc.org/ooxml/spreadsheetml/main", Relationships = "http://purl.oclc.org/ooxml/officeDocument/relationships" };
        Assert.Single(book.Sheet("S", "Activity | Client\nOrder | RA").ReadMatrix().Rows);
    }

    [Fact]
    public void Rows_hidden_by_hand_are_not_read_but_those_of_a_filter_or_a_folded_group_are()
    {
        static string Row(int number, string attributes, string name) => $"<row r=\"{number}\" {attributes}><c r=\"A{number}\" t=\"inlineStr\"><is><t>{name}</t></is></c><c r=\"B{number}\" t=\"inlineStr\"><is><t>RA</t></is></c></row>";
        var rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Activity</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Client</t></is></c></row>"
            + Row(2, "", "seen") + Row(3, "hidden=\"1\"", "filtered") + Row(4, "hidden=\"1\" outlineLevel=\"1\"", "folded") + Row(5, "collapsed=\"1\"", "last") + Row(6, "hidden=\"1\"", "by hand");
        var result = new Book().Raw("S", rows, after: "<autoFilter ref=\"A1:B5\"><filterColumn colId=\"0\"><filters><filter val=\"seen\"/></filters></filterColumn></autoFilter>").Read();
        Assert.Equal(["seen", "filtered", "folded", "last"], result.Matrix!.Rows.Select(row => row.Activity.Name.ToString()));
        Assert.Equal("[S!A6]", result.Diagnostics.Single(diagnostic => diagnostic.Id == "RACI1080").Location.ToString());
    }

    [Fact]
    public void Columns_hidden_by_hand_are_not_read_and_said_so()
    {
        var result = new Book().Sheet("S", "Activity | Secret | Client\nOrder | R | A", before: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>").Read();
        Assert.Equal("Client", Assert.Single(result.Matrix!.Parties).Name);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "RACI1081" && diagnostic.Location.Cell == "B1");
    }

    private static Book BookOf(string cell, string properties = "") => new Book
    {
        WorkbookProperties = properties,
        SharedStrings = "<si><t>Shared</t></si><si><r><rPr><b/></rPr><t>Bold</t></r><r><t xml:space=\"preserve\"> and </t></r><r><rPr><i/></rPr><t>italic</t></r><rPh sb=\"0\" eb=\"1\"><t>said so</t></rPh></si>",
        Styles = "<numFmts><numFmt numFmtId=\"200\" formatCode=\"&quot;day&quot; 0\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/><xf numFmtId=\"10\"/><xf numFmtId=\"200\"/></cellXfs>",
    }.Raw("S", $"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Activity</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Client</t></is></c></row><row r=\"2\">{cell}<c r=\"B2\" t=\"inlineStr\"><is><t>RA</t></is></c></row>");
}
