using Raci.Formats.Tables.Grids;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Excel.Reading;

/// <summary>What is left of a workbook of ours when a program saved it without its part of data: known by the names of its sheets.</summary>
/// <remarks>Some spreadsheet programs drop such parts. What the sheets show is read like anyone's, but for what the workbook itself put there.</remarks>
internal sealed class OwnRemains
{
    private const int ChoiceColumn = 5;

    private readonly WorkbookLabels _labels;

    private OwnRemains(WorkbookLabels labels) => _labels = labels;

    /// <summary>Finds out whether a workbook is what remains of ours, and says so; null where it is not.</summary>
    public static OwnRemains? Find(WorkbookParts workbook)
    {
        var names = workbook.Sheets.Select(sheet => sheet.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var language in (string[])["en", "fr", "de", "es", "it"])
        {
            var labels = WorkbookLabels.Of(language);
            if (!names.Contains(labels.Matrix) || !names.Contains(labels.Legend) || !names.Contains(labels.Summary))
                continue;
            if (!workbook.DataParts.Any())
                workbook.Xml.Diagnostics.Add(OwnDataUnusable.At(SourceLocation.None, new Wording("its part of data is gone")));
            return new OwnRemains(labels);
        }

        return null;
    }

    /// <summary>Tells whether a sheet holds nothing but what is counted from the others.</summary>
    public bool IsCalculated(SheetInfo sheet) => sheet.Name == _labels.Summary;

    /// <summary>Gets the cells of a sheet without the key of the letters, the check column and the values of the drop-downs.</summary>
    public Grid Clean(SheetInfo sheet, Grid cells)
    {
        if (sheet.Name == _labels.Legend)
            return cells.Without(_ => false, column => column == ChoiceColumn);
        if (sheet.Name != _labels.Matrix)
            return cells;
        var header = cells.RowFrom(MatrixLayout.HeadingRow);
        var check = 0;
        for (var i = 0; header < cells.RowCount && i < cells.CellsOf(header).Length; i++)
            check = cells.CellsOf(header)[i] is var cell && cell.Text.ToString() == _labels.Check ? cell.Column : check;
        return cells.Without(row => row == MatrixLayout.KeyRow, column => column == check);
    }
}
