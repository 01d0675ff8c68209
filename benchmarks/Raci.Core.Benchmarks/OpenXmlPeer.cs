using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Raci.Benchmarks;

/// <summary>The peer of writing: the object model of the Open XML SDK, with the same bare cells and nothing of what makes a workbook pleasant.</summary>
internal static class OpenXmlPeer
{
    public static void Write(Matrix matrix, Stream output)
    {
        using var document = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        var sheet = workbook.AddNewPart<WorksheetPart>();
        sheet.Worksheet = new Worksheet(SheetOf(matrix));
        workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = "Matrix", SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
    }

    private static SheetData SheetOf(Matrix matrix)
    {
        var data = new SheetData();
        data.AppendChild(RowOf([matrix.Title.ToString()]));
        data.AppendChild(RowOf(["Phase", "Activity", .. matrix.Parties.Select(party => party.Name)]));
        foreach (var row in matrix.Rows)
            data.AppendChild(RowOf([row.PhasePath.ToString(), row.Activity.Name.ToString(), .. matrix.Parties.Select(party => row.Activity[party].ToString(format: null, matrix.Scheme))]));
        return data;
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Row RowOf(IEnumerable<string> cells) => new(cells.Select(CellOf));

    private static Cell CellOf(string text) => text.Length == 0
        ? new Cell()
        : new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text)) };
}
