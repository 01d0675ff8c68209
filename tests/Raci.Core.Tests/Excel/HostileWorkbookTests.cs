using System.Globalization;
using System.IO.Compression;
using System.Text;
using Raci.Formats;
using Raci.Formats.Excel;

namespace Raci.Core.Tests.Excel;

/// <summary>Each ends with a diagnostic and in bounded memory, whatever the file says of itself.</summary>
public sealed class HostileWorkbookTests
{
    private const string Header = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Activity</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Client</t></is></c></row>";
    private const string Order = "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Order</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>RA</t></is></c></row>";
    private static readonly byte[] Fine = new Book().Raw("S", Header + Order).ToBytes();

    [Fact]
    public void A_zip_bomb_is_refused_by_what_it_says_of_itself()
    {
        var bomb = Package.Change(Fine, "xl/media/bomb.bin", new byte[10_000_000], CompressionLevel.SmallestSize);
        Assert.True(bomb.Length < 20_000);
        Assert.Equal(["RACI1035"], Ids(bomb));
    }

    [Fact]
    public void A_zip_bomb_that_lies_about_its_size_is_stopped_while_it_expands()
    {
        var bomb = Package.Change(Fine, "xl/worksheets/sheet1.xml", Encoding.UTF8.GetBytes($"<worksheet><sheetData>{string.Concat(Enumerable.Repeat("<row/>", 900_000))}</sheetData></worksheet>"), CompressionLevel.SmallestSize);
        var diagnostic = Assert.Single(new ExcelReader().Read(Lie(bomb), new ReadLimits { ZipRatio = 200 }).Diagnostics);
        Assert.Contains(nameof(ReadLimits.ZipRatio), diagnostic.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_many_bytes_together_are_refused()
    {
        var result = new ExcelReader().Read(Fine, new ReadLimits { ZipBytes = 1_000 });
        Assert.Contains(nameof(ReadLimits.ZipBytes), Assert.Single(result.Diagnostics).Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_that_share_a_part_are_read_once()
    {
        var book = Package.Edit(Fine, "xl/workbook.xml", text => text.Replace("</sheets>", string.Concat(Enumerable.Range(0, 50).Select(i => $"<sheet name=\"Y{i}\" sheetId=\"{i + 9}\" r:id=\"rId1\"/>")) + "</sheets>", StringComparison.Ordinal));
        var result = new ExcelReader().Read(book);
        Assert.Single(result.Matrix!.Rows);
        Assert.Equal(50, result.Diagnostics.Count(diagnostic => diagnostic.Id == "RACI1076"));
    }

    [Fact]
    public void Sheets_beyond_the_first_thousand_are_told()
    {
        var book = new Book();
        for (var i = 0; i < 1_001; i++)
            book.Raw($"S{i}", i == 0 ? Header + Order : "");
        Assert.Contains("1001 sheets", Assert.Single(book.Read().Diagnostics, diagnostic => diagnostic.Id == "RACI1076").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_size_a_sheet_claims_costs_nothing_and_a_cell_in_the_last_row_is_read()
    {
        var result = new Book().Raw("S", Header + Order.Replace("2\"", "1048576\"", StringComparison.Ordinal)).Read();
        Assert.Equal("[S!A1048576]", result.Sources.Of(Assert.Single(result.Matrix!.Rows).Place)!.ToString());
    }

    [Fact]
    public void A_million_rows_without_cells_are_nothing() =>
        Assert.Single(new Book().Raw("S", Header + Order + string.Concat(Enumerable.Repeat("<row/>", 1_000_000))).Read().Matrix!.Rows);

    [Fact]
    public void More_rows_than_a_sheet_can_have_are_refused() =>
        Assert.Contains("RACI1035", Ids(new Book().Raw("S", Header + Order + string.Concat(Enumerable.Repeat("<row/>", 1_100_000))).ToBytes()));

    [Fact]
    public void Shared_texts_without_end_are_refused()
    {
        var book = new Book { SharedStrings = string.Concat(Enumerable.Repeat("<si/>", 2_000)) }.Raw("S", Header + Order);
        Assert.Contains(new ExcelReader().Read(book.ToBytes(), new ReadLimits { Rows = 100 }).Diagnostics, diagnostic => diagnostic.Id == "RACI1035");
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData/></worksheet>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet>&b;</worksheet>")]
    [InlineData("<worksheet><sheetData>")]
    [InlineData("")]
    [InlineData("no XML")]
    public void A_part_that_is_no_proper_XML_is_an_error(string sheet) =>
        Assert.Contains("RACI1076", Ids(Package.Change(Fine, "xl/worksheets/sheet1.xml", Encoding.UTF8.GetBytes(sheet))));

    [Fact]
    public void Deep_elements_are_an_error() =>
        Assert.Contains("RACI1076", Ids(Package.Change(Fine, "xl/worksheets/sheet1.xml", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", 100_000))))));

    [Fact]
    public void A_tag_without_end_is_stopped()
    {
        var random = new Random(1);
        var value = string.Concat(Enumerable.Range(0, 6_000_000).Select(_ => (char)('a' + random.Next(26))));
        Assert.Contains("RACI1076", Ids(Package.Change(Fine, "xl/worksheets/sheet1.xml", Encoding.UTF8.GetBytes($"<worksheet a=\"{value}\"/>"))));
    }

    [Theory]
    [InlineData("ZZZZ99999999")]
    [InlineData("XFE2")]
    [InlineData("A0")]
    [InlineData("")]
    [InlineData("é")]
    [InlineData("A1048577")]
    public void A_cell_without_a_proper_place_is_told(string reference)
    {
        var result = new Book().Raw("S", Header + $"<row r=\"2\"><c r=\"{reference}\" t=\"inlineStr\"><is><t>Order</t></is></c><c t=\"inlineStr\"><is><t>RA</t></is></c></row>").Read();
        Assert.Equal("Order", Assert.Single(result.Matrix!.Rows).Activity.Name.ToString());
    }

    [Fact]
    public void An_external_relationship_is_not_followed()
    {
        var workbook = Package.Edit(Fine, "xl/_rels/workbook.xml.rels", rels => rels.Replace("Target=\"worksheets/sheet1.xml\"", "Target=\"http://localhost/sheet1.xml\" TargetMode=\"External\"", StringComparison.Ordinal));
        Assert.Contains("RACI1076", Ids(workbook));
    }

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    public void A_part_that_is_missing_is_an_error(string part) => Assert.Contains(Ids(Package.Change(Fine, part, null)), id => id is "RACI1075" or "RACI1076");

    [Theory]
    [InlineData("_rels/.rels")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("[Content_Types].xml")]
    public void A_part_that_can_be_done_without_may_be_missing(string part) => Assert.Single(new ExcelReader().Read(Package.Change(Fine, part, null)).Matrix!.Rows);

    [Fact]
    public void A_workbook_whose_workbook_part_is_a_circle_is_an_error() =>
        Assert.Contains("RACI1075", Ids(Package.Edit(Fine, "_rels/.rels", rels => rels.Replace("xl/workbook.xml", "_rels/.rels", StringComparison.Ordinal))));

    [Fact]
    public void Names_with_backslashes_are_names_and_those_outside_the_package_are_none()
    {
        Assert.Single(new ExcelReader().Read(Package.Edit(Fine, "xl/_rels/workbook.xml.rels", rels => rels.Replace("worksheets/sheet1.xml", "worksheets\\sheet1.xml", StringComparison.Ordinal))).Matrix!.Rows);
        Assert.Contains("RACI1076", Ids(Package.Edit(Fine, "xl/_rels/workbook.xml.rels", rels => rels.Replace("worksheets/sheet1.xml", "../../../etc/passwd", StringComparison.Ordinal))));
    }

    [Fact]
    public void Of_a_part_that_stands_twice_the_first_is_read()
    {
        using var output = new MemoryStream();
        output.Write(Fine);
        using (var archive = new ZipArchive(output, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var stream = archive.CreateEntry("XL/worksheets/sheet1.xml").Open();
            stream.Write("<worksheet/>"u8);
        }

        var result = new ExcelReader().Read(output.ToArray());
        Assert.Single(result.Matrix!.Rows);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "RACI1077");
    }

    [Fact]
    public void A_directory_of_too_many_parts_is_refused()
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < 10_001; i++)
                archive.CreateEntry(i.ToString(CultureInfo.InvariantCulture));
        }

        Assert.Equal(["RACI1075"], Ids(output.ToArray()));
    }

    [Fact]
    public void An_old_or_encrypted_workbook_is_named()
    {
        byte[] old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        Assert.Equal("error RACI1075: the file is no workbook that can be read: it is an old .xls file, or has a password; save it as .xlsx, without a password", Assert.Single(new ExcelReader().Read(old).Diagnostics).ToString());
        Assert.Equal(FormatMatch.None, new ExcelReader().Recognise(old));
    }

    [Fact]
    public void A_workbook_is_recognised_by_its_parts()
    {
        var reader = new ExcelReader();
        Assert.Equal(FormatMatch.Certain, reader.Recognise(Fine));
        Assert.Equal(FormatMatch.None, reader.Recognise(Package.Of(("a.txt", "a"))));
        Assert.Equal(FormatMatch.Possible, reader.Recognise(Package.Of(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"))));
        Assert.Equal(FormatMatch.None, reader.Recognise("| a | b |"u8.ToArray()));
    }

    private static IEnumerable<string> Ids(byte[] workbook)
    {
        var result = new ExcelReader().Read(workbook);
        Assert.True(result.HasErrors);
        return result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id);
    }

    // Makes every entry of the directory claim a size of one byte.
    private static byte[] Lie(byte[] zip)
    {
        for (var at = zip.AsSpan().IndexOf("PK\u0001\u0002"u8); at >= 0 && at + 28 < zip.Length;)
        {
            zip.AsSpan(at + 24, 4).Clear();
            var next = zip.AsSpan(at + 4).IndexOf("PK\u0001\u0002"u8);
            at = next < 0 ? -1 : at + 4 + next;
        }

        return zip;
    }
}
