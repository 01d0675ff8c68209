using Raci.Formats.Excel.Reading;

namespace Raci.Formats.Excel;

/// <summary>The words of single cells of a workbook; a sheet is read when the first of its cells is asked for.</summary>
internal sealed class WorkbookExcerpts
{
    private readonly WorkbookParts _workbook;
    private readonly SheetReader _reader;
    private readonly Dictionary<string, SheetContent?> _sheets = new(StringComparer.Ordinal);
    private readonly Lock _reading = new();

    private WorkbookExcerpts(WorkbookParts workbook) => (_workbook, _reader) = (workbook, new SheetReader(workbook));

    /// <summary>Opens a workbook; null where it cannot be read.</summary>
    public static WorkbookExcerpts? Open(ReadOnlyMemory<byte> content, ReadLimits limits)
    {
        var unheard = new DiagnosticList();
        return ZipParts.Open(content, limits, unheard) is { } parts && WorkbookParts.Read(new PartXml(parts, limits, unheard)) is { } workbook ? new(workbook) : null;
    }

    /// <summary>Gets the words of a cell; null for a cell that is empty or not there.</summary>
    public string? At(string sheet, string cell)
    {
        var (row, column) = (CellReference.RowOf(cell), CellReference.ColumnOf(cell));
        lock (_reading)
        {
            if (!_sheets.TryGetValue(sheet, out var content))
                _sheets[sheet] = content = _workbook.Sheets.FirstOrDefault(info => info.Name == sheet) is { } found ? _reader.Read(found) : null;
            if (content?.Cells is not { } cells || cells.RowFrom(row) is var index && (index == cells.RowCount || cells.NumberOf(index) != row))
                return null;
            return cells.Cell(index, column) is { IsEmpty: false } text ? text.ToString() : null;
        }
    }
}
