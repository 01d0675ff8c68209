namespace Raci.Formats.Tables.Evidence;

/// <summary>Tells which columns of a table hold letters, of whatever alphabet.</summary>
internal static class LetterColumns
{
    /// <summary>Gets the columns of which half the cells are letters; if those are all, the first is none.</summary>
    public static List<int> Of(TableCells cells)
    {
        var columns = Enumerable.Range(0, cells.Table.ColumnCount).Where(column => Is(cells, column)).ToList();
        return columns.Count < cells.Table.ColumnCount ? columns : columns[1..];
    }

    /// <summary>Tells whether half the cells of a column are letters.</summary>
    public static bool Is(TableCells cells, int column) => Count(cells, column) is var (letters, filled) && letters > 0 && letters * 2 >= filled;

    /// <summary>Gets how many cells of a column are letters, and how many hold anything.</summary>
    public static (int Letters, int Filled) Count(TableCells cells, int column)
    {
        var (letters, filled) = (0, 0);
        for (var row = 0; row < cells.Table.RowCount; row++)
        {
            cells[row, column].Deconstruct(out var set, out var kind);
            filled += kind == RoleCellKind.Empty ? 0 : 1;
            letters += kind < RoleCellKind.Wordy && !set.IsEmpty ? 1 : 0;
        }

        return (letters, filled);
    }
}
