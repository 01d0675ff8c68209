using System.Globalization;
using System.Xml;

namespace Raci.Formats.Excel;

/// <summary>Writes what stands around the rows of a sheet: its view and columns before them, the page set-up after them.</summary>
internal static class SheetFrame
{
    private const int A4 = 9;
    private const int MostFooter = 120;

    /// <summary>Gets the namespace of sheets.</summary>
    public const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Gets the namespace of references to other parts.</summary>
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Writes the start of a sheet up to its rows.</summary>
    /// <param name="xml">Where it goes.</param>
    /// <param name="layout">The matrix's place in the workbook.</param>
    /// <param name="widths">The widths of the columns; zero for a hidden one.</param>
    /// <param name="frozenRows">How many rows stay when a person scrolls.</param>
    /// <param name="frozenColumns">How many columns stay when a person scrolls.</param>
    /// <param name="outline">The deepest level of grouping.</param>
    /// <param name="isFirst">Whether the workbook opens on this sheet.</param>
    public static void Start(XmlWriter xml, MatrixLayout layout, ReadOnlySpan<int> widths, int frozenRows = 0, int frozenColumns = 0, int outline = 0, bool isFirst = false)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", Namespace);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
        xml.WriteStartElement("sheetPr");
        if (outline > 0)
            Element(xml, "outlinePr", ("summaryBelow", "0"));
        Element(xml, "pageSetUpPr", ("fitToPage", "1"));
        xml.WriteEndElement();
        WriteView(xml, layout, frozenRows, frozenColumns, isFirst);
        xml.WriteStartElement("sheetFormatPr");
        xml.WriteAttributeString("defaultRowHeight", "15");
        if (outline > 0)
            xml.WriteAttributeString("outlineLevelRow", Digits(outline));
        xml.WriteEndElement();
        WriteColumns(xml, widths);
        xml.WriteStartElement("sheetData");
    }

    /// <summary>Writes how the sheet prints: landscape, as wide as a page and as long as need be, numbered pages; and ends the sheet.</summary>
    public static void WritePage(XmlWriter xml, MatrixLayout layout)
    {
        Element(xml, "printOptions", ("horizontalCentered", "1"));
        Element(xml, "pageMargins", ("left", "0.5"), ("right", "0.5"), ("top", "0.6"), ("bottom", "0.7"), ("header", "0.3"), ("footer", "0.3"));
        Element(xml, "pageSetup", ("paperSize", Digits(A4)), ("orientation", "landscape"), ("fitToWidth", "1"), ("fitToHeight", "0"));
        xml.WriteStartElement("headerFooter");
        xml.WriteElementString("oddFooter", $"&L{Footer(layout.Matrix.Title.ToString())}&R&P / &N");
        xml.WriteEndElement();
    }

    /// <summary>Writes an element of attributes alone.</summary>
    public static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    /// <summary>Gets a number as XML writes it.</summary>
    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void WriteView(XmlWriter xml, MatrixLayout layout, int rows, int columns, bool isFirst)
    {
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("showGridLines", "0");
        if (WorkbookLabels.IsRightToLeft(layout.Matrix.Language))
            xml.WriteAttributeString("rightToLeft", "1");
        if (isFirst)
            xml.WriteAttributeString("tabSelected", "1");
        xml.WriteAttributeString("workbookViewId", "0");
        if (rows > 0)
        {
            var pane = columns > 0 ? "bottomRight" : "bottomLeft";
            xml.WriteStartElement("pane");
            if (columns > 0)
                xml.WriteAttributeString("xSplit", Digits(columns));
            xml.WriteAttributeString("ySplit", Digits(rows));
            xml.WriteAttributeString("topLeftCell", CellReference.Cell(columns + 1, rows + 1));
            xml.WriteAttributeString("activePane", pane);
            xml.WriteAttributeString("state", "frozen");
            xml.WriteEndElement();
            var cell = CellReference.Cell(columns + 1, rows + 1);
            Element(xml, "selection", ("pane", pane), ("activeCell", cell), ("sqref", cell));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteColumns(XmlWriter xml, ReadOnlySpan<int> widths)
    {
        xml.WriteStartElement("cols");
        for (var i = 0; i < widths.Length; i++)
        {
            var column = Digits(i + 1);
            if (widths[i] > 0)
                Element(xml, "col", ("min", column), ("max", column), ("width", Digits(widths[i])), ("customWidth", "1"));
            else
                Element(xml, "col", ("min", column), ("max", column), ("width", "12"), ("hidden", "1"), ("customWidth", "1"));
        }

        xml.WriteEndElement();
    }

    // In a footer "&" starts a code, and there is little room.
    private static string Footer(string title)
    {
        var footer = CellText.Escape(CellLimits.Shorten(title, MostFooter).Replace("&", "&&", StringComparison.Ordinal));
        return footer.Length <= 2 * MostFooter ? footer : "";
    }
}
