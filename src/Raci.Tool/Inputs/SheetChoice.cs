using Raci.Formats;
using Raci.Formats.Excel;

namespace Raci.Tool.Inputs;

/// <summary>The only sheet of workbooks that is read, where one was named.</summary>
/// <param name="sheet">Its name; null for all visible ones.</param>
internal sealed class SheetChoice(string? sheet)
{
    /// <summary>Gets the formats to read with: Excel with its sheet, where one was named.</summary>
    public MatrixFormats ForReading(MatrixFormats formats)
    {
        if (sheet is null)
            return formats;
        var excel = MatrixFormats.Excel;
        return formats.With(new MatrixFormat(excel.Name, excel.Extensions, new ExcelReader(new ExcelOptions { Sheet = sheet }), excel.Writer, excel.IsText));
    }

    /// <summary>Says what is wrong with a sheet that was named where no input can be a workbook; null where nothing is.</summary>
    /// <param name="formats">The formats to read with.</param>
    /// <param name="from">The format that was named for reading; null where none was.</param>
    /// <param name="files">The inputs.</param>
    public Failure? Trouble(MatrixFormats formats, MatrixFormat? from, IReadOnlyList<InputFile> files)
    {
        if (sheet is null || files.Count == 0 || files.Any(CanBeWorkbook))
            return null;
        return Failure.Usage("--sheet is for workbooks, and no input is one");

        // By name: a table of formats may hold a format with other options in place of the usual one.
        bool CanBeWorkbook(InputFile file) =>
            (from ?? (file.IsStandardInput || !formats.FindByPath(file.Path, out var found) ? null : found)) is not { } format || string.Equals(format.Name, MatrixFormats.Excel.Name, StringComparison.OrdinalIgnoreCase);
    }
}
