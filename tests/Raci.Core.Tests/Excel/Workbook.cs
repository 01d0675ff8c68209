using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Raci.Formats.Excel;

namespace Raci.Core.Tests.Excel;

/// <summary>A workbook as written, looked at part by part.</summary>
internal sealed partial class Workbook
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public static readonly XNamespace Data = "urn:raci-core:matrix:1";

    private Workbook(byte[] bytes)
    {
        Bytes = bytes;
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            Parts.Add(entry.FullName, XDocument.Load(stream, LoadOptions.PreserveWhitespace));
        }

        Times = [.. archive.Entries.Select(entry => entry.LastWriteTime.DateTime)];
    }

    public byte[] Bytes { get; }

    public SortedDictionary<string, XDocument> Parts { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<DateTime> Times { get; }

    public XElement Matrix => Sheet(1);

    public XElement DataPart => Parts["customXml/item.xml"].Root!;

    public IEnumerable<string> SheetNames => Parts["xl/workbook.xml"].Descendants(Main + "sheet").Select(sheet => sheet.Attribute("name")!.Value);

    public static Workbook Of(Raci.Matrix matrix)
    {
        using var stream = new MemoryStream();
        new ExcelWriter().Write(matrix, stream);
        return new(stream.ToArray());
    }

    public XElement Sheet(int number) => Parts[string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{number}.xml")].Root!;

    public XElement Sheet(string name) => Sheet(SheetNames.ToList().IndexOf(name) + 1);

    public static XElement? Cell(XElement sheet, string cell) =>
        sheet.Descendants(Main + "c").SingleOrDefault(c => c.Attribute("r")!.Value == cell);

    /// <summary>Gets what a cell shows: its text without markup, or its number; empty for none.</summary>
    public static string Value(XElement sheet, string cell)
    {
        var element = Cell(sheet, cell);
        if (element?.Element(Main + "v") is { } number)
            return number.Value;
        var text = string.Concat(element?.Descendants(Main + "t").Select(t => t.Value) ?? []);
        return EscapePattern().Replace(text, match => ((char)Convert.ToInt32(match.Groups["code"].Value, 16)).ToString());
    }

    public static IEnumerable<string> Column(XElement sheet, string column, int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(row => Value(sheet, string.Create(CultureInfo.InvariantCulture, $"{column}{row}")));

    public static string? Formula(XElement sheet, string cell) => Cell(sheet, cell)?.Element(Main + "f")?.Value;

    public XElement FormatOf(XElement sheet, string cell)
    {
        var index = int.Parse(Cell(sheet, cell)!.Attribute("s")!.Value, CultureInfo.InvariantCulture);
        return Parts["xl/styles.xml"].Root!.Element(Main + "cellXfs")!.Elements().ElementAt(index);
    }

    public IEnumerable<string> Errors()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Bytes), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    [GeneratedRegex("_x(?<code>[0-9A-F]{4})_", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EscapePattern();
}
