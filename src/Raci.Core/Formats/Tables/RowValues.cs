using Raci.Formats.Tables.Cells;
using Raci.Formats.Tables.Shapes;

namespace Raci.Formats.Tables;

/// <summary>Tells by the values of columns which of them names the rows: each activity comes once or hardly more often.</summary>
internal static class RowValues
{
    private const int LeastRows = 4;
    private const int RowsProbed = 4;

    /// <summary>Gets the column of words that hardly repeat behind one whose values do; -1 where there is none.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The column.</param>
    /// <param name="end">The column behind the last that may be looked at.</param>
    public static int ActivityBehind(SourceTable table, int column, int end)
    {
        if (table.RowCount < LeastRows)
            return -1;
        for (var next = column + 1; next < end; next++)
        {
            if (Vocabulary.IsDetail(table.Heading(next)) || TableColumns.IsNumbering(table, next) || RoleLabel.AllOf(table.HeadingText(next).ToString()).Count > 0 || !HoldsWords(table, next))
                continue;
            return Count(table, column) * 3 <= table.RowCount * 2 && Count(table, next) * 10 >= table.RowCount * 9 ? next : -1;
        }

        return -1;
    }

    // Letters right behind the names of most tables end it at the first row.
    private static bool HoldsWords(SourceTable table, int column)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            if (RoleCell.Look(table.Cell(row, column)).Kind is not (RoleCellKind.Other or RoleCellKind.Wordy) || (row < RowsProbed && RoleNotation.Read(table.Cell(row, column), RoleWordTable.OfLanguages) is not null))
                return false;
        }

        return true;
    }

    private static int Count(SourceTable table, int column)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        var lookup = values.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var row = 0; row < table.RowCount; row++)
            lookup.Add(table.Cell(row, column).Trim());
        return values.Count;
    }
}
