using System.IO.Packaging;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Raci.Formats.Excel;

/// <summary>Makes the package of a workbook in memory, with fixed ids: all parts but the two that can be large, which stay empty.</summary>
internal sealed class WorkbookPackage(MatrixLayout layout, LegendSheet legend, NotesSheet notes)
{
    /// <summary>The name of the part of the matrix, left empty.</summary>
    public const string MatrixPart = "xl/worksheets/sheet1.xml";

    /// <summary>The name of the data part, left empty.</summary>
    public const string DataPart = "customXml/item.xml";

    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const int StylesId = 11;
    private const int DataId = 12;

    /// <summary>Gets the settings every part is written with.</summary>
    public static XmlWriterSettings Settings { get; } = new()
    {
        Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
        NewLineChars = "\n",
        CheckCharacters = false,
    };

    /// <summary>Gets the id of a relationship.</summary>
    public static string Id(int number) => "rId" + SheetFrame.Digits(number);

    /// <summary>Makes the package.</summary>
    public MemoryStream Make()
    {
        var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            document.CompressionOption = CompressionOption.NotCompressed;
            var workbook = document.AddNewPart<WorkbookPart>(WorkbookType, Id(1));
            Write(document.AddNewPart<CoreFilePropertiesPart>(Id(2)), xml => DocumentProperties.WriteCore(xml, layout.Matrix));
            Write(document.AddNewPart<ExtendedFilePropertiesPart>(Id(3)), DocumentProperties.WriteExtended);
            AddSheets(workbook);
            workbook.AddNewPart<WorkbookStylesPart>(Id(StylesId)).Stylesheet = StylesBuilder.Build(layout.CheckFormat(), WorkbookLabels.IsRightToLeft(layout.Matrix.Language));
            var data = workbook.AddNewPart<CustomXmlPart>("application/xml", Id(DataId));
            Write(data.AddNewPart<CustomXmlPropertiesPart>(Id(1)), DocumentProperties.WriteDataProperties);
        }

        stream.Position = 0;
        return stream;
    }

    private static void Write(OpenXmlPart part, Action<XmlWriter> write)
    {
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream, Settings);
        write(xml);
    }

    private void AddSheets(WorkbookPart workbook)
    {
        var labels = layout.Labels;
        var sheets = new Sheets();
        var matrix = Add(labels.Matrix);
        var link = 0;
        foreach (var address in ActivityLinks.Of(layout.Matrix))
            matrix.AddHyperlinkRelationship(address, isExternal: true, Id(++link));
        Write(Add(labels.Legend), legend.Write);
        Write(Add(labels.Summary), new SummarySheet(layout).Write);
        if (notes.IsNeeded)
            Write(Add(labels.Notes), notes.Write);
        workbook.Workbook = new Workbook(
            new BookViews(new WorkbookView().With("xWindow", 0).With("yWindow", 0).With("windowWidth", 28800).With("windowHeight", 15600)),
            sheets,
            Names(),
            new CalculationProperties().With("calcId", 191029));

        WorksheetPart Add(string name)
        {
            var number = sheets.ChildElements.Count + 1;
            sheets.Append(new Sheet { Id = Id(number) }.With("name", name).With("sheetId", number));
            return workbook.AddNewPart<WorksheetPart>(Id(number));
        }
    }

    // The names Excel gives to the filter, the area to print and the rows to repeat.
    private DefinedNames Names()
    {
        var sheet = layout.Labels.Matrix;
        var filter = CellReference.Fixed(sheet, MatrixLayout.ActivityColumn, MatrixLayout.HeadingRow, layout.PlaceColumn, layout.LastRow);
        return new(
            Name("_xlnm._FilterDatabase", filter, 0).With("hidden", 1),
            Name("_xlnm.Print_Area", CellReference.Fixed(sheet, MatrixLayout.ActivityColumn, MatrixLayout.TitleRow, layout.LastVisible, layout.LastRow), 0),
            Name("_xlnm.Print_Area", legend.PrintRange, 1),
            Name("_xlnm.Print_Titles", Rows(sheet, MatrixLayout.HeadingRow, MatrixLayout.HeadingRow), 0),
            Name("_xlnm.Print_Titles", Rows(layout.Labels.Summary, SummarySheet.FirstHeadingRow, SummarySheet.LastHeadingRow), 2));

        static string Rows(string sheet, int first, int last) => $"{CellReference.Sheet(sheet)}!${SheetFrame.Digits(first)}:${SheetFrame.Digits(last)}";
    }

    private static DefinedName Name(string name, string range, int sheet) => new DefinedName(range).With("name", name).With("localSheetId", sheet);
}
