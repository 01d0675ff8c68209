namespace Raci.Formats.Tables.Shapes;

/// <summary>Tables with a role in each row, an activity in each column and names in the cells: those with roles as columns, lying on their side.</summary>
internal static class RolesAsRows
{
    private const int LeastActivities = 2;
    private const int MostRoles = 12;
    private const int LongestName = 40;

    /// <summary>Recognises a table by the words of its first column and its cells; null where it is another.</summary>
    public static RolesAsColumns? Of(SourceTable table)
    {
        if (table.PartyCount >= 0 || table.RowCount is < 2 or > MostRoles || table.ColumnCount <= LeastActivities || table.PhaseStarts.Count > 0)
            return null;
        var labels = Enumerable.Range(0, table.RowCount).Select(row => table.CellText(row, 0).ToString()).ToList();
        if ((RoleColumns.FindBracketed(labels) ?? RoleColumns.Find(labels)) is not { } roles || roles.Count < labels.Count || !SharesNames(table) || LegendTable.Of(table) is not null)
            return null;
        return RolesAsColumns.Of(new TransposedTable(table, 0, [.. Enumerable.Range(1, table.ColumnCount - 1)]));
    }

    // Whoever has a part in one activity has one in others; meanings and examples of roles are no such names.
    private static bool SharesNames(SourceTable table)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var column = 1; column < table.ColumnCount; column++)
        {
            for (var row = 0; row < table.RowCount; row++)
            {
                foreach (var name in NameList.Split(table.CellText(row, column)).Select(name => name.ToString()).Where(name => !PartyName.IsNobody(name)))
                {
                    if (name.Length > LongestName)
                        return false;
                    if (!columns.TryAdd(name, column) && columns[name] != column)
                        return true;
                }
            }
        }

        return false;
    }
}
