using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using Raci.Core.Tests.Formats;
using Raci.Formats;

namespace Raci.Core.Tests.Excel;

public sealed partial class ExcelLaws() : FormatLaws(MatrixFormats.Excel)
{
    private const int LongestCell = 32_767;

    private static readonly byte[][] Seeds = [.. new[] { "fr", "it", "es", "de" }.Select(language => MatrixFile.ToBytes(MatrixFile.Read(Repository.PathOf("seeds", $"llmaas.{language}.md")), "xlsx"))];

    /// <inheritdoc/>
    protected override IReadOnlyList<byte[]> Documents => Seeds;

    /// <inheritdoc/>
    protected override string[] Scraps { get; } =
        ["PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006", "\0\0\0\0", "\0\0\0\0\0\0\0\0\0\0\0\0", "\u0014\0\0\0\b\0", "xl/workbook.xml", "[Content_Types].xml", "<workbook/>", "\u0001\0\u0001\0", "\u007F\0\0\0"];

    /// <inheritdoc/>
    protected override int MostReadElsewhere => 50;

    [Fact]
    public void Workbooks_with_their_parts_damaged_give_a_matrix_or_an_error_at_places_inside_them()
    {
        string[] names = ["xl/worksheets/sheet1.xml", "customXml/item.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet2.xml", "xl/styles.xml"];
        var damaged = from workbook in Gen.Elements(Seeds)
                      from name in Gen.Elements(names)
                      from part in Documented.Damaged([PartOf(workbook, name), PartOf(Seeds[0], name)])
                      select (workbook, name, part);
        Law.Holds(Arb.From(damaged), changed =>
        {
            var workbook = Package.Change(changed.workbook, changed.name, changed.part);
            var result = Format.Reader!.Read(workbook);

            Assert.True(result.Matrix is not null || result.HasErrors);
            Assert.All(result.Diagnostics, diagnostic => CheckPlace(diagnostic.Location, workbook));
        }, most: 500);
    }

    /// <inheritdoc/>
    protected override void CheckPlace(SourceLocation location, byte[] document)
    {
        if (location.Sheet is null)
            Assert.Equal(SourceLocation.None, location);
        else
            Assert.Matches(CellPattern(), location.Cell!);
    }

    /// <inheritdoc/>
    protected override void ReadElsewhere(Matrix matrix, byte[] written)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(written), isEditable: false);
        var sheet = (WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook!.Descendants<Sheet>().First().Id!);
        var rows = sheet.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().Skip(3).Select(row => row.Elements<Cell>().ToDictionary(cell => ColumnPattern().Match(cell.CellReference!.Value!).Value, TextOf, StringComparer.Ordinal)).ToList();
        var activities = rows.Where(row => !row.Values.Last().EndsWith('/')).ToList();

        Assert.Equal(matrix.Rows.Select(row => row.Activity.Name.ToString()), activities.Select(row => row.GetValueOrDefault("A", "")));
        for (var i = 0; i < matrix.Parties.Count; i++)
        {
            var (party, column) = (matrix.Parties[i], ColumnOf(i + 2));
            Assert.Equal(matrix.Rows.Select(row => Shown(row.Activity.AssignmentOf(party), matrix.Scheme)), activities.Select(row => row.GetValueOrDefault(column, "")));
        }

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    private static string ColumnOf(int number) => number == 0 ? "" : ColumnOf((number - 1) / 26) + (char)('A' + ((number - 1) % 26));

    // A cell shows the beginning of what is longer than it may be.
    private static string Shown(Assignment assignment, RoleScheme scheme)
    {
        var text = assignment.ToString(scheme);
        return text.Length <= LongestCell ? text : text[..(char.IsHighSurrogate(text[LongestCell - 1]) ? LongestCell - 1 : LongestCell)];
    }

    private static string TextOf(Cell cell) => EscapePattern().Replace(cell.InlineString is { } inline ? inline.InnerText : cell.CellValue?.Text ?? "", match => ((char)Convert.ToInt32(match.Groups["code"].Value, 16)).ToString());

    private static byte[] PartOf(byte[] workbook, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        using var stream = archive.GetEntry(name)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    [GeneratedRegex("^[A-Z]{1,3}[1-9][0-9]{0,6}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CellPattern();

    [GeneratedRegex("^[A-Z]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ColumnPattern();

    [GeneratedRegex("_x(?<code>[0-9A-F]{4})_", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EscapePattern();
}
