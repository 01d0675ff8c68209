using Raci.Formats.Excel.Reading;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Excel;

/// <summary>Reads matrices from Excel workbooks: our own with everything in them, and those that people made, by what their sheets show.</summary>
/// <remarks>In stages, each a type of its own: bytes, parts of a package, sheets, grids of cells, an outline of headings, prose and tables, a matrix. See <c>docs/formats/excel.md</c>.</remarks>
public sealed class ExcelReader : IMatrixReader
{
    private readonly ExcelOptions _options;

    /// <summary>Creates a reader.</summary>
    /// <param name="options">How to read; <see cref="ExcelOptions.Default"/> by default.</param>
    public ExcelReader(ExcelOptions? options = null) => _options = options ?? ExcelOptions.Default;

    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> content, ReadLimits? limits = null)
    {
        limits ??= ReadLimits.Default;
        var diagnostics = new DiagnosticList();
        if (content.Span.StartsWith(OldFile))
            diagnostics.Add(NotAWorkbook.At(SourceLocation.None, new Wording("it is an old .xls file, or has a password")));
        else if (ZipParts.Open(content, limits, diagnostics) is { } parts && WorkbookParts.Read(new PartXml(parts, limits, diagnostics)) is { } workbook && IsThere(workbook))
            return Read(workbook);
        return new ReadResult(null, diagnostics.ToValueList(), Sources.None);
    }

    /// <inheritdoc/>
    public FormatMatch Recognise(ReadOnlyMemory<byte> content)
    {
        if (!content.Span.StartsWith("PK\u0003\u0004"u8))
            return FormatMatch.None;
        if (ZipDirectory.Read(content.Span).Entries is not { } entries)
            return FormatMatch.Possible;
        return !entries.Exists(entry => entry.Name.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)) ? FormatMatch.None
            : entries.Exists(entry => entry.Name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) ? FormatMatch.Certain
            : FormatMatch.Possible;
    }

    private static ReadOnlySpan<byte> OldFile => [0xD0, 0xCF, 0x11, 0xE0];

    private bool IsThere(WorkbookParts workbook)
    {
        if (_options.Sheet is not { } name || workbook.Sheets.Any(sheet => sheet.Name == name))
            return true;
        workbook.Xml.Diagnostics.Add(UnknownSheet.At(SourceLocation.None, name, new Wording(string.Join(", ", workbook.Sheets.Select(sheet => $"'{sheet.Name}'")))));
        return false;
    }

    private ReadResult Read(WorkbookParts workbook)
    {
        var written = MatrixXmlReader.Read(workbook.Xml, workbook.DataParts);
        var reader = new SheetReader(workbook);
        var result = (written is null ? null : new OwnWorkbook(workbook, reader, written).Read(_options.Sheet)) ?? new OtherWorkbook(workbook, reader).Read(_options.Sheet);
        return result;
    }
}
