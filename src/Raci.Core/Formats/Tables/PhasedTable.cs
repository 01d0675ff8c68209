namespace Raci.Formats.Tables;

/// <summary>A table without the rows and columns that name phases.</summary>
/// <param name="table">The whole table.</param>
/// <param name="rows">The rows that are activities.</param>
/// <param name="columns">The columns that name no phases.</param>
/// <param name="starts">Where phases start between those rows.</param>
/// <param name="phaseHeading">The heading of the column of phases; empty where there is none.</param>
/// <param name="finding">What to say of it.</param>
internal sealed class PhasedTable(SourceTable table, int[] rows, int[] columns, IReadOnlyList<PhaseStart> starts, Text phaseHeading, Diagnostic finding) : SourceTable
{
    public override int ColumnCount => columns.Length;

    public override int RowCount => rows.Length;

    public override string Source => table.Source;

    public override IReadOnlyList<PhaseStart> PhaseStarts => starts;

    public override Text PhaseHeading => phaseHeading;

    public override int CellCount(int row) => Math.Clamp(table.CellCount(RowOf(row)) - (table.ColumnCount - columns.Length), 0, columns.Length);

    public override ReadOnlySpan<char> Heading(int column) => table.Heading(columns[column]);

    public override ReadOnlySpan<char> Cell(int row, int column) => table.Cell(RowOf(row), columns[column]);

    public override ReadOnlySpan<char> Lines(int row, int column) => table.Lines(RowOf(row), columns[column]);

    public override SourceLocation LocationOf(int row, int column) => table.LocationOf(RowOf(row), columns[column]);

    public override Text ToText(ReadOnlySpan<char> source, int row, int column) => table.ToText(source, RowOf(row), columns[column]);

    public override void CheckRow(int row, DiagnosticList diagnostics) => table.CheckRow(RowOf(row), diagnostics);

    public override void Report(bool isRead, DiagnosticList diagnostics)
    {
        table.Report(isRead, diagnostics);
        if (isRead)
            diagnostics.Add(finding);
    }

    private int RowOf(int row) => row < 0 ? row : rows[row];
}
