using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables.Evidence;

/// <summary>Takes tables apart that are several: beside each other, or below headings that stand amid the rows; and joins headings that take two rows.</summary>
/// <remarks>A table whose rows all hold letters in the same column, below headings that differ, stays as it is and costs one look at each row.</remarks>
internal sealed class TableParts
{
    private const int ProbedRows = 16;

    private readonly DiagnosticList _diagnostics;

    private TableParts(DiagnosticList diagnostics) => _diagnostics = diagnostics;

    /// <summary>Gets a document with its tables taken apart; itself where there is nothing to do.</summary>
    public static Outline Split(Outline outline, DiagnosticList diagnostics)
    {
        var parts = new TableParts(diagnostics);
        List<OutlineItem>? items = null;
        for (var i = 0; i < outline.Items.Count; i++)
        {
            if (outline.Items[i] is not OutlineItem.Table table || parts.PartsOf(outline.CellsOf(table.Content)) is not { } split)
            {
                items?.Add(outline.Items[i]);
                continue;
            }

            items ??= [.. outline.Items.Take(i)];
            items.AddRange(split);
        }

        return items is null ? outline : new Outline(items);
    }

    private List<OutlineItem>? PartsOf(TableCells cells)
    {
        var table = cells.Table;
        if (cells.AllLetters.IsEmpty || table.PartyCount >= 0)
            return null;
        if (HeadlessTable.Of(cells, _diagnostics) is { } headed)
            return [new OutlineItem.Table(headed)];
        var starts = StartsOfColumns(cells);
        if (starts is null)
            return RowsOf(cells);
        var parts = new List<OutlineItem>();
        for (var i = 0; i < starts.Count; i++)
        {
            var part = Columns(cells, starts[i], i + 1 < starts.Count ? starts[i + 1] : table.ColumnCount);
            if (i > 0)
                _diagnostics.Add(TablesBeside.At(table.LocationOf(-1, starts[i]), table.HeadingText(starts[i])));
            parts.AddRange(RowsOf(new TableCells(part)) ?? [new OutlineItem.Table(part)]);
        }

        return parts;
    }

    // Where the heading of the first column stands again, and letters behind it.
    private static List<int>? StartsOfColumns(TableCells cells)
    {
        var table = cells.Table;
        List<int>? starts = null;
        var first = table.Heading(0).Trim();
        for (var column = 2; column + 1 < table.ColumnCount && !first.IsEmpty; column++)
        {
            if (column > (starts?[^1] ?? 0) + 1 && table.Heading(column).Trim().SequenceEqual(first) && LetterColumns.Is(cells, column + 1) && !LetterColumns.Is(cells, column))
                (starts ??= [0]).Add(column);
        }

        return starts;
    }

    private static TableView Columns(TableCells cells, int first, int end)
    {
        var table = cells.Table;
        while (table.Heading(end - 1).Trim().IsEmpty && LetterColumns.Count(cells, end - 1).Filled == 0)
            end--;
        int[] columns = [.. Enumerable.Range(first, end - first)];
        int[] rows = [.. Enumerable.Range(0, table.RowCount).Where(row => first == 0 || Array.Exists(columns, column => !table.Cell(row, column).Trim().IsEmpty))];
        return new TableView(table, -1, rows, columns, (0, table.RowCount));
    }

    private List<OutlineItem>? RowsOf(TableCells cells)
    {
        var probe = Probe(cells);
        if (probe < 0)
            return null;
        OddRows? odd = null;
        // Where nothing but letters stands, a heading is odd only if it is letters itself, or stands right below the first.
        var last = cells.HasWords || RoleCell.Look(cells.Table.Heading(probe).Trim()).Kind == RoleCellKind.Letters ? cells.Table.RowCount : Math.Min(1, cells.Table.RowCount);
        for (var row = 0; row < last; row++)
        {
            cells[row, probe].Deconstruct(out var letters, out var kind);
            if (kind == RoleCellKind.Other || (letters.Count > 1 && MayBeHeading(cells.Table, row, probe)))
                (odd ??= new OddRows(cells)).Look(row);
        }

        return odd is null || cells.Legend is not null ? null : odd.Parts(_diagnostics);
    }

    // A party called PM or IT looks like letters; it stands below itself or below the gap behind a group.
    private static bool MayBeHeading(SourceTable table, int row, int column) =>
        table.Cell(row, column).SequenceEqual(table.Heading(column)) || (row == 0 && Enumerable.Range(1, table.ColumnCount - 1).Any(other => table.Heading(other).Trim().IsEmpty));

    // A column of letters, the last of them: those before may be numbers and activities.
    private static int Probe(TableCells cells)
    {
        for (var column = cells.Table.ColumnCount - 1; column > 0; column--)
        {
            for (var row = 0; row < Math.Min(cells.Table.RowCount, ProbedRows); row++)
            {
                if (!cells[row, column].Letters.IsEmpty)
                    return column;
            }
        }

        return -1;
    }
}
