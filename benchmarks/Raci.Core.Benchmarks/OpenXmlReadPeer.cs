using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Raci.Benchmarks;

/// <summary>The peer of reading: the object model of the Open XML SDK, the cells of the first sheet as strings and nothing made of them.</summary>
internal static class OpenXmlReadPeer
{
    public static int Read(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        var parts = document.WorkbookPart!;
        var shared = parts.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(item => item.InnerText).ToArray() ?? [];
        var sheet = (WorksheetPart)parts.GetPartById(parts.Workbook!.Descendants<Sheet>().First().Id!);
        var texts = new List<string>();
        foreach (var cell in sheet.Worksheet!.Descendants<Cell>())
            texts.Add(TextOf(cell, shared));
        return texts.Count;
    }

    private static string TextOf(Cell cell, string[] shared)
    {
        if (cell.DataType?.Value == CellValues.InlineString)
            return cell.InlineString?.InnerText ?? "";
        var value = cell.CellValue?.Text ?? "";
        return cell.DataType?.Value == CellValues.SharedString ? shared[int.Parse(value, System.Globalization.CultureInfo.InvariantCulture)] : value;
    }
}
