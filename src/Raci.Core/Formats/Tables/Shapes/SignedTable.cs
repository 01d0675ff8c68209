namespace Raci.Formats.Tables.Shapes;

/// <summary>A table whose signs are read as the letters that the document says they stand for.</summary>
/// <param name="source">The table as it stands.</param>
/// <param name="cells">The cells that hold signs, and the letters instead.</param>
internal sealed class SignedTable(SourceTable source, Dictionary<(int Row, int Column), string> cells) : SourceTable
{
    public override int ColumnCount => source.ColumnCount;

    public override int RowCount => source.RowCount;

    public override int PartyCount => source.PartyCount;

    public override string Source => source.Source;

    public override IReadOnlyList<PhaseStart> PhaseStarts => source.PhaseStarts;

    public override Text PhaseHeading => source.PhaseHeading;

    public override int CellCount(int row) => source.CellCount(row);

    public override ReadOnlySpan<char> Heading(int column) => source.Heading(column);

    public override ReadOnlySpan<char> Cell(int row, int column) => cells.TryGetValue((row, column), out var letters) ? letters : source.Cell(row, column);

    public override ReadOnlySpan<char> Lines(int row, int column) => cells.TryGetValue((row, column), out var letters) ? letters : source.Lines(row, column);

    public override SourceLocation LocationOf(int row, int column) => source.LocationOf(row, column);

    public override Text ToText(ReadOnlySpan<char> words, int row, int column) =>
        cells.ContainsKey((row, column)) ? Text.OfNormal(TextRules.Fold(words)) : source.ToText(words, row, column);

    public override void CheckRow(int row, DiagnosticList diagnostics) => source.CheckRow(row, diagnostics);

    public override void Report(bool isRead, DiagnosticList diagnostics) => source.Report(isRead, diagnostics);
}
