using System.Xml;

namespace Raci.Formats.Excel;

/// <summary>The parts of a workbook: their names, their types, how they hang together, and what writes each.</summary>
internal sealed class WorkbookPackage
{
    private const string Workbook = "xl/workbook.xml";
    private const string Styles = "xl/styles.xml";
    private const string Core = "docProps/core.xml";
    private const string Extended = "docProps/app.xml";
    private const string Data = "customXml/item.xml";
    private const string DataProperties = "customXml/itemProps1.xml";
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const int StylesNumber = 11;
    private const int DataNumber = 12;

    private readonly SortedList<string, Action<XmlWriter>> _parts = new(StringComparer.Ordinal);
    private readonly List<string> _sheets = [];

    /// <summary>Collects the parts.</summary>
    /// <param name="layout">The matrix's place in the workbook.</param>
    /// <param name="legend">The sheet of the legend.</param>
    /// <param name="matrix">Writes the sheet of the matrix.</param>
    /// <param name="data">Writes the part that holds what a sheet cannot show.</param>
    public WorkbookPackage(MatrixLayout layout, LegendSheet legend, Action<XmlWriter> matrix, Action<XmlWriter> data)
    {
        var labels = layout.Labels;
        AddSheet(labels.Matrix, matrix);
        AddSheet(labels.Legend, legend.Write);
        AddSheet(labels.Summary, new SummarySheet(layout).Write);
        var notes = new NotesSheet(layout);
        if (notes.IsNeeded)
            AddSheet(labels.Notes, notes.Write);
        var links = ActivityLinks.Of(layout.Matrix).ToList();
        if (links.Count > 0)
            _parts.Add("xl/worksheets/_rels/sheet1.xml.rels", xml => PackageXml.WriteHyperlinks(xml, links));

        _parts.Add(Workbook, new WorkbookXml(layout, legend, _sheets).Write);
        _parts.Add(Styles, xml => StylesBuilder.Write(xml, layout.CheckFormat(), WorkbookLabels.IsRightToLeft(layout.Matrix.Language)));
        _parts.Add(Core, xml => DocumentProperties.WriteCore(xml, layout.Matrix));
        _parts.Add(Extended, DocumentProperties.WriteExtended);
        _parts.Add(Data, data);
        _parts.Add(DataProperties, DocumentProperties.WriteDataProperties);
        AddRelationships();
    }

    /// <summary>Gets the settings every part is written with.</summary>
    public static XmlWriterSettings Settings { get; } = new()
    {
        Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
        NewLineChars = "\n",
        CheckCharacters = false,
    };

    /// <summary>Gets the parts: the name and what writes it, in ordinal order of the names.</summary>
    public IEnumerable<KeyValuePair<string, Action<XmlWriter>>> Parts => _parts;

    private void AddSheet(string label, Action<XmlWriter> write)
    {
        _sheets.Add(label);
        _parts.Add(SheetPart(_sheets.Count), write);
    }

    private void AddRelationships()
    {
        const string Office = SheetFrame.Relationships;
        _parts.Add("[Content_Types].xml", xml => PackageXml.WriteTypes(xml, SheetType + "sheet.main+xml", Types()));
        _parts.Add("_rels/.rels", xml => PackageXml.WriteRelationships(
            xml,
            new(1, Office + "/officeDocument", Workbook),
            new(2, "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", Core),
            new(3, Office + "/extended-properties", Extended)));
        _parts.Add("xl/_rels/workbook.xml.rels", xml => PackageXml.WriteRelationships(
            xml,
            [.. _sheets.Select((_, index) => new PartLink(index + 1, Office + "/worksheet", SheetPart(index + 1))), new(StylesNumber, Office + "/styles", Styles), new(DataNumber, Office + "/customXml", Data)]));
        _parts.Add("customXml/_rels/item.xml.rels", xml => PackageXml.WriteRelationships(xml, new PartLink(1, Office + "/customXmlProps", DataProperties)));
    }

    private List<PartType> Types() =>
    [
        new(Core, "application/vnd.openxmlformats-package.core-properties+xml"),
        new(Extended, "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
        .. _sheets.Select((_, index) => new PartType(SheetPart(index + 1), SheetType + "worksheet+xml")),
        new(Styles, SheetType + "styles+xml"),
        new(Data, "application/xml"),
        new(DataProperties, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"),
    ];

    private static string SheetPart(int number) => $"xl/worksheets/sheet{SheetFrame.Digits(number)}.xml";
}
