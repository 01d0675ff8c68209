namespace Raci.Formats.Csv;

/// <summary>The two columns of dashes that a writer sets around the parties where a reader could not tell them apart.</summary>
/// <param name="First">The column between that of activities and the parties.</param>
/// <param name="Second">The column between the parties and the attributes.</param>
internal readonly record struct DividedColumns(int First, int Second)
{
    /// <summary>What stands in their cells.</summary>
    public const string Dash = "—";

    /// <summary>Finds them: the only columns without a heading, with dashes and nothing else below; null where there are none.</summary>
    public static DividedColumns? Find(CsvGrid grid)
    {
        if (grid.Count < 2 || FindEmpty(grid) is not { } columns)
            return null;
        var hasDash = false;
        for (var record = 1; record < grid.Count; record++)
        {
            if (grid.FieldCount(record) > grid.FieldCount(0) || !IsDashOrEmpty(grid.Field(record, columns.First)) || !IsDashOrEmpty(grid.Field(record, columns.Second)))
                return null;
            hasDash |= !grid.Field(record, columns.First).IsEmpty && !grid.Field(record, columns.Second).IsEmpty;
        }

        return hasDash ? columns : null;
    }

    private static DividedColumns? FindEmpty(CsvGrid grid)
    {
        var empty = new List<int>();
        for (var field = 0; field < grid.FieldCount(0) && empty.Count < 3; field++)
        {
            if (grid.Field(0, field).IsEmpty)
                empty.Add(field);
        }

        return empty.Count == 2 && empty[0] is > 0 and <= Phase.MostLevels + 1 ? new(empty[0], empty[1]) : null;
    }

    private static bool IsDashOrEmpty(ReadOnlySpan<char> field) => field.IsEmpty || field.SequenceEqual(Dash);
}
