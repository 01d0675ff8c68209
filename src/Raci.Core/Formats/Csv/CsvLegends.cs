using Raci.Formats.Tables;

namespace Raci.Formats.Csv;

/// <summary>Finds rows that explain letters where they have no header, or stand right below or beside a table.</summary>
internal sealed class CsvLegends(CsvGrid grid, PlainTexts texts, DiagnosticList diagnostics)
{
    private const int MostRows = 16;
    private const int MostColumns = 3;
    private const int LongestLabel = 60;

    /// <summary>Gets the legend that some records are, all but the title in the first where that stands alone; null where they are none.</summary>
    public (CsvTable Table, int Title)? Of(int first, int end)
    {
        var title = grid.CountFilled(first, 2) == 1 && end - first > 1 && !IsEntry(first) ? first : -1;
        var isHeaded = title < 0 && end - first > 2 && grid.CountFilled(first, MostColumns) is 2 or 3 && !IsEntry(first) && IsRestEmpty(first, first + 1, MostColumns);
        return At(title < 0 && !isHeaded ? first : first + 1, end, column: 0, isHeaded ? first : -1) is { } table ? (table, title) : null;
    }

    /// <summary>Gets the number of records at the end of a table that are a legend, and notes behind it.</summary>
    public int CountBelow(List<int> records)
    {
        var first = records.Count;
        while (first > 0 && records.Count - first <= MostRows && IsEntry(records[first - 1]))
            first--;
        return records.Count - first >= 2 && first > 0 && At(records[first], records[^1] + 1, column: 0) is not null ? records.Count - first : 0;
    }

    /// <summary>Gets the legend beside a table, behind a column without any cell; null for none.</summary>
    public CsvTable? Beside(int header, int end)
    {
        for (var column = 2; column + 2 < grid.FieldCount(header) + MostColumns && column < grid.FieldCount(Math.Min(header + 1, end - 1)); column++)
        {
            if (!IsEmpty(header, end, column))
                continue;
            var last = header + 1;
            while (last < end && IsEntry(last, column + 1))
                last++;
            var isHeaded = !grid.Field(header, column + 1).IsBlank() && !grid.Field(header, column + 2).IsBlank();
            return !IsRestEmpty(last, end, column) ? null : IsEntry(header, column + 1) ? At(header, last, column + 1) : At(header + 1, last, column + 1, isHeaded ? header : -1);
        }

        return null;
    }

    /// <summary>Gets the words alone above a legend beside a table; none where they are its headings or an entry.</summary>
    public string TitleBeside(int header, CsvTable legend) =>
        legend.HasHeadings || IsEntry(header, legend.FirstColumn) ? "" : TextRules.Fold(grid.Field(header, legend.FirstColumn));

    // A letter, and words behind it that are no letters.
    private bool IsEntry(int record, int column = 0)
    {
        var label = grid.Field(record, column).Trimmed();
        return label.Length is > 0 and <= LongestLabel && LegendLabel.Find(label) is { } found
            && (found.NameLength > 0 || RoleCell.Parse(grid.Field(record, column + 1).Trimmed()).Kind == RoleCellKind.Other || LegendLabel.Find(grid.Field(record, column + 1).Trimmed()) is { NameLength: > 0 })
            && IsRestEmpty(record, record + 1, column + MostColumns);
    }

    private CsvTable? At(int first, int end, int column, int headings = -1)
    {
        if (end - first is < 2 or > MostRows)
            return null;
        var width = 2;
        for (var record = first; record < end; record++)
        {
            if (LegendLabel.Find(grid.Field(record, column).Trimmed()) is null)
                return null;
            for (var field = column + width; field < grid.FieldCount(record); field++)
                width = grid.Field(record, field).IsBlank() ? width : field - column + 1;
        }

        if (width > MostColumns)
            return null;
        var header = new CsvHeader(headings, column + width, []) { First = column, IsLegend = true };
        var table = new CsvTable(grid, texts, header, [.. Enumerable.Range(first, end - first)], diagnostics);
        return LegendTable.Of(table) is null ? null : table;
    }

    private bool IsEmpty(int first, int end, int column)
    {
        for (var record = first; record < end; record++)
        {
            if (!grid.Field(record, column).IsBlank())
                return false;
        }

        return true;
    }

    private bool IsRestEmpty(int first, int end, int column)
    {
        for (var record = first; record < end; record++)
        {
            for (var field = column; field < grid.FieldCount(record); field++)
            {
                if (!grid.Field(record, field).IsBlank())
                    return false;
            }
        }

        return true;
    }
}
