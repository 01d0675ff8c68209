namespace Raci.Formats.Tables.Grids;

/// <summary>Finds the columns that say in which phase a row stands: by their heading, by cells merged over rows, by blanks that repeat the cell above.</summary>
internal static class GridPhaseColumns
{
    /// <summary>Gets how many of the first columns are of phases; at least one column of words is left to the activities.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="columns">The columns of the table.</param>
    /// <param name="headings">Their headings.</param>
    /// <param name="words">How many of the first columns stand before those of roles.</param>
    /// <param name="rows">The rows of activities.</param>
    public static List<int> Find(Grid grid, int[] columns, string[] headings, int words, List<int> rows)
    {
        var found = new List<int>();
        for (var i = 0; i + 1 < words; i++)
        {
            if (Vocabulary.IsActivity(headings[i]))
                break;
            if (Vocabulary.IsNumber(headings[i]) || Vocabulary.IsRemark(headings[i]))
                continue;
            if (!Vocabulary.IsPhase(headings[i]) && !Repeats(grid, columns[i], columns[i + 1], rows))
                break;
            found.Add(i);
        }

        return found;
    }

    // Each value stands once for a run of rows, whether repeated, merged or above blanks; the next column is fuller.
    private static bool Repeats(Grid grid, int column, int next, List<int> rows)
    {
        if (rows.Count < 3 || grid.Cell(rows[0], column).IsEmpty)
            return false;
        var runs = new HashSet<string>(StringComparer.Ordinal);
        var (last, filled, nextFilled) = ("", 0, 0);
        foreach (var row in rows)
        {
            var value = grid.Cell(row, column).ToString();
            nextFilled += grid.Cell(row, next).IsEmpty ? 0 : 1;
            filled += value.Length == 0 ? 0 : 1;
            if (value.Length == 0 || value == last)
                continue;
            if (!runs.Add(value))
                return false;
            last = value;
        }

        return nextFilled >= filled && nextFilled * 10 >= rows.Count * 9 && runs.Count * 3 <= rows.Count * 2 && runs.Max(value => value.Length) <= 100;
    }
}
