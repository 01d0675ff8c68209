namespace Raci.Formats.Tables.Shapes;

/// <summary>A table with its innermost phases as its first column again, as if they had been no phases.</summary>
internal sealed class UnphasedTable : SourceTable
{
    private readonly SourceTable _source;
    private readonly PhaseStart[] _titles;

    private UnphasedTable(SourceTable source, PhaseStart[] titles, List<PhaseStart> outer) => (_source, _titles, PhaseStarts) = (source, titles, outer);

    /// <summary>Takes a table whose rows all lie in a phase of the innermost level; null where it is another.</summary>
    public static UnphasedTable? Of(SourceTable table)
    {
        var starts = table.PhaseStarts;
        if (starts.Count < 2)
            return null;
        var depth = starts.Max(start => start.Depth);
        var titles = new PhaseStart[table.RowCount];
        var open = -1;
        for (var row = 0; row < titles.Length; row++)
        {
            while (open + 1 < starts.Count && starts[open + 1].Row <= row)
                open++;
            if (open < 0 || starts[open].Depth != depth || starts[open].Title is not { IsEmpty: false })
                return null;
            titles[row] = starts[open];
        }

        return new(table, titles, [.. starts.Where(start => start.Depth < depth)]);
    }

    public override int ColumnCount => _source.ColumnCount + 1;

    public override int RowCount => _source.RowCount;

    public override string Source => _source.Source;

    public override IReadOnlyList<PhaseStart> PhaseStarts { get; }

    public override int CellCount(int row) => _source.CellCount(row) + 1;

    public override ReadOnlySpan<char> Heading(int column) => column > 0 ? _source.Heading(column - 1) : _source.PhaseHeading.ToString();

    public override ReadOnlySpan<char> Cell(int row, int column) => row < 0 ? Heading(column) : column > 0 ? _source.Cell(row, column - 1) : _titles[row].Title!.Value.ToString();

    public override SourceLocation LocationOf(int row, int column) => column > 0 || row < 0 ? _source.LocationOf(row, Math.Max(0, column - 1)) : _titles[row].Location;

    public override Text ToText(ReadOnlySpan<char> source, int row, int column) => column > 0 ? _source.ToText(source, row, column - 1) : row < 0 ? _source.PhaseHeading : _titles[row].Title!.Value;

    public override void CheckRow(int row, DiagnosticList diagnostics) => _source.CheckRow(row, diagnostics);

    // That a column was taken for phases is not so.
    public override void Report(bool isRead, DiagnosticList diagnostics) => _source.Report(isRead: false, diagnostics);
}
