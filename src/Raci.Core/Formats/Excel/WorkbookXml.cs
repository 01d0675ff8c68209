using System.Xml;
using static Raci.Formats.Excel.SheetFrame;

namespace Raci.Formats.Excel;

/// <summary>Writes the part that lists the sheets, and the names Excel gives to the filter, the area to print and the rows to repeat.</summary>
internal sealed class WorkbookXml(MatrixLayout layout, LegendSheet legend, IReadOnlyList<string> sheets)
{
    /// <summary>Writes the part; the sheets have the relationships from one on.</summary>
    public void Write(XmlWriter xml)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("workbook", Namespace);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
        xml.WriteStartElement("bookViews");
        Element(xml, "workbookView", ("xWindow", "0"), ("yWindow", "0"), ("windowWidth", "28800"), ("windowHeight", "15600"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheets");
        for (var number = 1; number <= sheets.Count; number++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheets[number - 1]);
            xml.WriteAttributeString("sheetId", Digits(number));
            xml.WriteAttributeString("r", "id", Relationships, PackageXml.Id(number));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("definedNames");
        WriteNames(xml);
        xml.WriteEndElement();
        Element(xml, "calcPr", ("calcId", "191029"));
        xml.WriteEndElement();
    }

    private void WriteNames(XmlWriter xml)
    {
        var sheet = layout.Labels.Matrix;
        WriteName(xml, "_FilterDatabase", CellReference.Fixed(sheet, MatrixLayout.ActivityColumn, MatrixLayout.HeadingRow, layout.PlaceColumn, layout.LastRow), 0, isHidden: true);
        WriteName(xml, "Print_Area", CellReference.Fixed(sheet, MatrixLayout.ActivityColumn, MatrixLayout.TitleRow, layout.LastVisible, layout.LastRow), 0);
        WriteName(xml, "Print_Area", legend.PrintRange, 1);
        WriteName(xml, "Print_Titles", Rows(sheet, MatrixLayout.HeadingRow, MatrixLayout.HeadingRow), 0);
        WriteName(xml, "Print_Titles", Rows(layout.Labels.Summary, SummarySheet.FirstHeadingRow, SummarySheet.LastHeadingRow), 2);
    }

    private static void WriteName(XmlWriter xml, string name, string range, int sheet, bool isHidden = false)
    {
        xml.WriteStartElement("definedName");
        xml.WriteAttributeString("name", "_xlnm." + name);
        xml.WriteAttributeString("localSheetId", Digits(sheet));
        if (isHidden)
            xml.WriteAttributeString("hidden", "1");
        xml.WriteString(range);
        xml.WriteEndElement();
    }

    private static string Rows(string sheet, int first, int last) => $"{CellReference.Sheet(sheet)}!${Digits(first)}:${Digits(last)}";
}
