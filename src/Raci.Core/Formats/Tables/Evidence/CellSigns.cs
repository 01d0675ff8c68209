using System.Buffers;
using System.Globalization;

namespace Raci.Formats.Tables.Evidence;

/// <summary>What the cells say that hold no letters of roles.</summary>
internal static class CellSigns
{
    private const int RowsLookedAt = 50;

    private static readonly SearchValues<char> Ticks = SearchValues.Create("✅❌✓✔✗✘☑☒☐✖");

    /// <summary>Gets what the cells say.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns that may be parties, as their cells are letters.</param>
    public static IEnumerable<Sign> Of(SourceTable table, List<int> columns)
    {
        var (addresses, ticks, figures, rows) = (0, 0, 0, Math.Min(table.RowCount, RowsLookedAt));
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < table.ColumnCount; column++)
            {
                if (columns.Contains(column))
                    continue;
                var cell = table.Cell(row, column).Trim();
                addresses += cell.IndexOf('@') is var at && at > 0 && cell[at..].Contains('.') ? 1 : 0;
                ticks += cell.Length < 8 && cell.ContainsAny(Ticks) ? 1 : 0;
                figures += column > 0 && IsFigure(cell) ? 1 : 0;
            }
        }

        if (addresses * 2 > rows)
            yield return new Sign(-2, "it holds addresses of mail");
        if (ticks * 2 > rows)
            yield return new Sign(-2, "it holds ticks and crosses");
        if (figures > rows)
            yield return new Sign(-1, string.Create(CultureInfo.InvariantCulture, $"{figures} of its cells are figures"));
    }

    private static bool IsFigure(ReadOnlySpan<char> cell) => !cell.IsEmpty && decimal.TryParse(cell.Trim("€$£% "), NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}
