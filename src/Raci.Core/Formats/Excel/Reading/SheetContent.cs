using Raci.Formats.Tables.Grids;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Excel.Reading;

/// <summary>What a sheet holds: its cells, and which of its rows and columns a person has hidden.</summary>
/// <param name="info">The sheet.</param>
internal sealed class SheetContent(SheetInfo info)
{
    /// <summary>Gets the sheet.</summary>
    public SheetInfo Info { get; } = info;

    /// <summary>Gets the cells.</summary>
    public Grid Cells { get; } = new((row, column) => SourceLocation.InSheet(info.Name, CellReference.Cell(column, row)));

    /// <summary>Gets the hidden rows that lie in no collapsed group.</summary>
    public List<int> HiddenRows { get; } = [];

    /// <summary>Gets the hidden columns that lie in no collapsed group, as the first and the last of each stretch.</summary>
    public List<(int First, int Last)> HiddenColumns { get; } = [];

    /// <summary>Gets the ranges of the filters that hide rows.</summary>
    public List<GridRange> Filters { get; } = [];

    /// <summary>Gets the rows that are hidden by hand, not by a filter.</summary>
    public HashSet<int> RowsHiddenByHand() => [.. HiddenRows.Where(row => !Filters.Exists(filter => row > filter.FirstRow && row <= filter.LastRow))];

    /// <summary>Gets the cells that are not hidden by hand; tells what is left out.</summary>
    public Grid Visible(DiagnosticList diagnostics)
    {
        var rows = RowsHiddenByHand();
        rows.RemoveWhere(row => Cells.RowFrom(row) is var index && (index == Cells.RowCount || Cells.NumberOf(index) != row));
        var columns = new HashSet<int>();
        for (var row = 0; row < Cells.RowCount && HiddenColumns.Count > 0; row++)
        {
            foreach (var cell in Cells.CellsOf(row))
            {
                if (IsHidden(cell.Column))
                    columns.Add(cell.Column);
            }
        }

        if (rows.Count > 0)
            diagnostics.Add(HiddenRowsLeftOut.At(SourceLocation.InSheet(Info.Name, CellReference.Cell(1, rows.Min())), rows.Count));
        if (columns.Count > 0)
            diagnostics.Add(HiddenColumnsLeftOut.At(SourceLocation.InSheet(Info.Name, CellReference.Cell(columns.Min(), 1)), columns.Count));
        return rows.Count + columns.Count == 0 ? Cells : Cells.Without(rows.Contains, columns.Contains);
    }

    private bool IsHidden(int column) => HiddenColumns.Exists(span => column >= span.First && column <= span.Last);
}
