namespace Raci.Formats.Tables.Shapes;

/// <summary>A table read the other way round: its rows as parties, its columns as activities.</summary>
/// <param name="source">The table as it stands.</param>
/// <param name="parties">Its column of parties.</param>
/// <param name="activities">Its columns that are activities.</param>
internal sealed class TransposedTable(SourceTable source, int parties, int[] activities) : SourceTable
{
    public override int ColumnCount => source.RowCount + 1;

    public override int RowCount => activities.Length;

    public override int PartyCount => source.RowCount;

    public override string Source => source.Source;

    public override int CellCount(int row) => ColumnCount;

    public override ReadOnlySpan<char> Heading(int column) => column == 0 ? default : source.Cell(column - 1, parties);

    public override ReadOnlySpan<char> Cell(int row, int column) => row < 0 ? Heading(column)
        : column == 0 ? source.Heading(activities[row])
        : source.Cell(column - 1, activities[row]);

    public override SourceLocation LocationOf(int row, int column) => source.LocationOf(column - 1, row < 0 ? parties : activities[row]);

    public override Text ToText(ReadOnlySpan<char> words, int row, int column) =>
        row < 0 && column == 0 ? default : source.ToText(words, column - 1, row < 0 ? parties : activities[row]);

    // A row with too few cells is a party's, and told once.
    public override void CheckRow(int row, DiagnosticList diagnostics)
    {
        for (var party = 0; party < source.RowCount && row == 0; party++)
            source.CheckRow(party, diagnostics);
    }
}
