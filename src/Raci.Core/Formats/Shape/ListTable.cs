using Raci.Collections;
using Raci.Formats.Tables;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Shape;

/// <summary>A list of lists, the first of which are the headings, as a table.</summary>
/// <param name="headings">The headings.</param>
/// <param name="rows">The other lists.</param>
internal sealed class ListTable(ListNode headings, List<ListNode> rows) : SourceTable
{
    private const int LeastColumns = 2;

    public override int ColumnCount => headings.Items.Count;

    public override int RowCount => rows.Count;

    public override string Source => string.Join('\n', rows.Prepend(headings).Select(row => row.Flat()));

    /// <summary>Reads a document that is such a list, or holds one beside what describes it; null where it is none, or no matrix.</summary>
    /// <param name="root">The document.</param>
    /// <param name="limits">How much it may hold.</param>
    public static ReadResult? Read(ListNode root, ReadLimits limits)
    {
        var body = root.IsList ? root : root.Members.Find(member => member.Value.Items.Count > 0 && member.Value.Items.TrueForAll(item => item.IsList)).Value;
        if (body is null)
            return null;
        var head = root.Members.Find(member => IsRow(member.Value) && member.Value.Items.Count >= body.Items.Max(row => row.Items.Count)).Value;
        if ((head is null ? Of(body) : new ListTable(head, body.Items)) is not { } table)
            return null;
        var metadata = root.Members.Where(member => member.Value != head && member.Value != body).Select(member => new MetadataMember(member.Name, member.Value.ToMetadata())).ToList();
        var infos = new DiagnosticList();
        infos.Add(ListTaken.At(table.LocationOf(-1, 0), table.HeadingText(0)));
        var result = MatrixReading.Read([new OutlineItem.Table(table)], MetadataValue.OfMap(metadata.DistinctBy(member => member.Name, StringComparer.Ordinal).ToValueList()), (source, _) => Text.Repair(source), infos, limits, root.Location);
        return result.Matrix is null ? null : result;
    }

    public override int CellCount(int row) => Math.Min(rows[row].Items.Count, ColumnCount);

    public override ReadOnlySpan<char> Heading(int column) => headings.Items[column].Text.ToString();

    public override ReadOnlySpan<char> Cell(int row, int column) => row < 0 ? Heading(column) : column < rows[row].Items.Count ? Words(row, column) : default;

    public override ReadOnlySpan<char> Lines(int row, int column) => row >= 0 && column < rows[row].Items.Count ? rows[row].Items[column].Flat() : default;

    public override SourceLocation LocationOf(int row, int column)
    {
        var list = row < 0 ? headings : rows[row];
        return column < list.Items.Count ? list.Items[column].Location : list.Location;
    }

    public override Text ToText(ReadOnlySpan<char> source, int row, int column) => Text.OfNormal(TextRules.Cut(TextRules.Fold(source)));

    public override void CheckRow(int row, DiagnosticList diagnostics)
    {
        var cells = rows[row].Items;
        if (cells.Count < ColumnCount)
            diagnostics.Add(TooFewCells.At(rows[row].Location, cells.Count, ColumnCount));
        else if (cells.Count > ColumnCount)
            diagnostics.Add(TooManyCells.At(cells[ColumnCount].Location, cells.Count, ColumnCount, Text.Repair(cells[ColumnCount].Flat())));
    }

    private static ListTable? Of(ListNode node) => node.Items.Count > 1 && node.Items.TrueForAll(item => item.IsList) && IsRow(node.Items[0]) ? new ListTable(node.Items[0], node.Items[1..]) : null;

    private static bool IsRow(ListNode node) => node.Items.Count >= LeastColumns && node.Items.TrueForAll(item => !item.IsList && !item.IsObject);

    private string Words(int row, int column) => TextRules.Fold(TextRules.Repair(rows[row].Items[column].Flat(), lines: true));
}
