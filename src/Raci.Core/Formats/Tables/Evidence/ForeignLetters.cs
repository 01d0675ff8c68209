namespace Raci.Formats.Tables.Evidence;

/// <summary>Letters that are none of the alphabet and yet stand again and again in the columns of parties, as an N for "no part" does: they make no other column of one.</summary>
internal static class ForeignLetters
{
    private const int Few = 3;

    /// <summary>Gets the counts of the columns without such letters.</summary>
    /// <param name="cells">The table.</param>
    /// <param name="counts">How many cells of each column hold roles, and how many something else.</param>
    /// <param name="letters">The letters of the alphabet.</param>
    public static (int Roles, int Others)[] LeaveOut(TableCells cells, (int Roles, int Others)[] counts, RoleSet letters)
    {
        if (!Array.Exists(counts, count => count is { Roles: > 0, Others: > 0 }) || (cells.AllLetters - letters).IsEmpty)
            return counts;
        var found = Count(cells, counts, letters);
        var result = counts;
        foreach (var byColumn in found.Values)
        {
            if (byColumn.Sum() < Few || byColumn.Count(count => count > 0) < 2)
                continue;
            result = [.. result.Select((count, column) => count with { Others = count.Others - byColumn[column] })];
        }

        return result;
    }

    private static Dictionary<RoleSet, int[]> Count(TableCells cells, (int Roles, int Others)[] counts, RoleSet letters)
    {
        var found = new Dictionary<RoleSet, int[]>();
        for (var row = 0; row < cells.Table.RowCount; row++)
        {
            for (var column = 1; column < counts.Length; column++)
            {
                var (set, kind) = cells[row, column];
                if (kind != RoleCellKind.Letters || set.Count != 1 || letters.IsSupersetOf(set) || counts[column].Roles == 0)
                    continue;
                if (!found.TryGetValue(set, out var byColumn))
                    found.Add(set, byColumn = new int[counts.Length]);
                byColumn[column]++;
            }
        }

        return found;
    }
}
