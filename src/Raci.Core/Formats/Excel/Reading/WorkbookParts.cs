using System.Globalization;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Excel.Reading;

/// <summary>What a workbook consists of: its sheets in order, its shared strings, its formats, its parts of data.</summary>
internal sealed class WorkbookParts
{
    private const int MostSheets = 1_000;

    private readonly List<SheetInfo> _sheets = [];
    private readonly Relationships _relationships;
    private int _count;

    private WorkbookParts(PartXml xml, string workbook)
    {
        Xml = xml;
        _relationships = Relationships.Of(xml, workbook);
        IsRead = xml.ReadElements(workbook, reader =>
        {
            if (reader.LocalName == "workbookPr")
                Is1904 = reader.GetAttribute("date1904") is "1" or "true" or "on";
            else if (reader.LocalName == "sheet" && ++_count <= MostSheets)
                AddSheet(reader);
        });
        if (_count > MostSheets)
            xml.Diagnostics.Add(BrokenPart.At(SourceLocation.None, workbook, new Wording(string.Create(CultureInfo.InvariantCulture, $"it names {_count} sheets, of which {MostSheets} are read"))));
    }

    /// <summary>Gets the reader of parts.</summary>
    public PartXml Xml { get; }

    /// <summary>Gets the sheets in their order.</summary>
    public IReadOnlyList<SheetInfo> Sheets => _sheets;

    /// <summary>Gets whether days count from 1904.</summary>
    public bool Is1904 { get; private set; }

    /// <summary>Gets the parts of data beside the sheets.</summary>
    public IEnumerable<string> DataParts => _relationships.OfType("customXml");

    /// <summary>Gets the part of the shared strings; null where there is none.</summary>
    public string? SharedStrings => _relationships.OfType("sharedStrings").FirstOrDefault();

    /// <summary>Gets the part of the formats; null where there is none.</summary>
    public string? Styles => _relationships.OfType("styles").FirstOrDefault();

    private bool IsRead { get; }

    /// <summary>Reads what a workbook consists of; null, and an error, where it is none.</summary>
    public static WorkbookParts? Read(PartXml xml)
    {
        var workbook = Relationships.Of(xml, "").OfType("officeDocument").FirstOrDefault() ?? "xl/workbook.xml";
        if (!xml.Parts.Has(workbook))
        {
            xml.Diagnostics.Add(NotAWorkbook.At(SourceLocation.None, new Wording(workbook.EndsWith(".bin", StringComparison.OrdinalIgnoreCase) || xml.Parts.Has("xl/workbook.bin") ? "it is a binary workbook" : "the package has no workbook")));
            return null;
        }

        var parts = new WorkbookParts(xml, workbook);
        if (!parts.IsRead)
            return null;
        if (parts.Sheets.Count > 0)
            return parts;
        xml.Diagnostics.Add(NotAWorkbook.At(SourceLocation.None, new Wording("it has no sheets")));
        return null;
    }

    // The id of the relationship is the one attribute of another namespace.
    private void AddSheet(System.Xml.XmlReader reader)
    {
        string? part = null;
        var name = reader.GetAttribute("name") is { Length: > 0 } written ? written : string.Create(CultureInfo.InvariantCulture, $"Sheet {_sheets.Count + 1}");
        var isHidden = reader.GetAttribute("state") is "hidden" or "veryHidden";
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == "id" && reader.Prefix.Length > 0)
                part = _relationships.Find(reader.Value);
        }

        reader.MoveToElement();
        if (_sheets.Exists(sheet => sheet.Part.Equals(part, StringComparison.OrdinalIgnoreCase)))
            Xml.Diagnostics.Add(BrokenPart.At(SourceLocation.None, name, new Wording("the sheet has the part of another sheet")));
        else if (part is not null && Xml.Parts.Has(part))
            _sheets.Add(new SheetInfo(name, part, isHidden));
        else
            Xml.Diagnostics.Add(BrokenPart.At(SourceLocation.None, name, new Wording("the sheet has no part in the package")));
    }
}
