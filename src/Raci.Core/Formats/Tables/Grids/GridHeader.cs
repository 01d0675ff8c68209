using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables.Grids;

/// <summary>Puts the headings of a table together where they span two rows.</summary>
internal static class GridHeader
{
    private const int MostMerges = 10_000;

    /// <summary>Gives each column its heading: its own, with that of a group it stands under before it.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="header">The lower row of headings.</param>
    /// <param name="columns">The columns of the table.</param>
    /// <param name="table">The table.</param>
    /// <param name="diagnostics">Where to tell that two rows were taken as one.</param>
    /// <returns>The first row of the headings.</returns>
    public static int Read(Grid grid, int header, int[] columns, GridTable table, DiagnosticList diagnostics)
    {
        var first = header;
        var number = grid.NumberOf(header);
        foreach (var range in grid.Merges.Take(MostMerges))
        {
            var isTall = range.IsTall && range.FirstRow < number && range.LastRow >= number;
            var isGroup = range.IsWide && range.LastRow == number - 1;
            var row = grid.RowFrom(range.FirstRow);
            if ((!isTall && !isGroup) || grid.Cell(row, range.FirstColumn) is not { IsEmpty: false } group || number - range.FirstRow > 3)
                continue;
            if (Fill(range, columns, table, group, grid, header))
                first = Math.Min(first, row);
        }

        if (first == header && FillGroups(grid, header, columns, table))
        {
            first = header - 1;
            diagnostics.Add(GroupsJoined.At(grid.LocationOf(first, grid.CellsOf(first)[0].Column), table.HeadingText(Array.IndexOf(columns, grid.CellsOf(first)[0].Column))));
            return first;
        }

        if (first < header)
            diagnostics.Add(HeadingsJoined.At(grid.LocationOf(first, columns[0]), grid.NumberOf(first), number));
        return first;
    }

    // Groups whose cells are not merged: words right above with gaps between them, and nothing above the first heading.
    private static bool FillGroups(Grid grid, int header, int[] columns, GridTable table)
    {
        if (header == 0 || grid.NumberOf(header - 1) != grid.NumberOf(header) - 1)
            return false;
        var groups = grid.CellsOf(header - 1);
        if (groups.Length < 2 || groups.Length >= grid.CellsOf(header).Length || groups[0].Column <= columns[0])
            return false;
        foreach (var group in groups)
        {
            if (Array.BinarySearch(columns, group.Column) < 0 || grid.Cell(header, group.Column).IsEmpty)
                return false;
        }

        var name = default(Text);
        for (var i = 0; i < columns.Length; i++)
        {
            var (above, own) = (grid.Cell(header - 1, columns[i]), grid.Cell(header, columns[i]));
            name = above.IsEmpty ? name : above;
            if (!name.IsEmpty && !own.IsEmpty && name != own)
                table.SetHeading(i, Text.OfNormal(TextRules.Cut($"{name} – {own}")));
        }

        return true;
    }

    private static bool Fill(GridRange range, int[] columns, GridTable table, Text group, Grid grid, int header)
    {
        var inside = Enumerable.Range(0, columns.Length).Where(column => columns[column] >= range.FirstColumn && columns[column] <= range.LastColumn).ToList();
        // A title spans the table, a group some of its columns.
        if (inside.Count == 0 || (inside.Count == columns.Length && columns.Length > 1) || (range.IsWide && inside[0] == 0))
            return false;
        foreach (var column in inside)
        {
            var own = grid.Cell(header, columns[column]);
            table.SetHeading(column, own.IsEmpty ? group : Text.OfNormal(TextRules.Cut($"{group} – {own}")));
        }

        return true;
    }
}
