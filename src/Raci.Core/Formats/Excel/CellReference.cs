using System.Globalization;

namespace Raci.Formats.Excel;

/// <summary>Names cells and ranges as formulas do; rows and columns count from one.</summary>
internal static class CellReference
{
    /// <summary>Gets the letters of a column, such as <c>AB</c> for 28.</summary>
    public static string Column(int column)
    {
        Span<char> letters = stackalloc char[3];
        var start = letters.Length;
        for (; column > 0; column = (column - 1) / 26)
            letters[--start] = (char)('A' + ((column - 1) % 26));
        return new string(letters[start..]);
    }

    /// <summary>Gets a cell, such as <c>B7</c>.</summary>
    public static string Cell(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{Column(column)}{row}");

    /// <summary>Reads the column of a cell's name, counted from one; zero where it is none or beyond the last a sheet can have.</summary>
    public static int ColumnOf(ReadOnlySpan<char> cell)
    {
        var column = 0;
        foreach (var c in cell)
        {
            if (!char.IsAsciiLetter(c))
                break;
            column = (column * 26) + (c & 0x1F);
            if (column > CellLimits.Columns)
                return 0;
        }

        return column;
    }

    /// <summary>Reads the row of a cell's name; zero where it is none or beyond the last a sheet can have.</summary>
    public static int RowOf(ReadOnlySpan<char> cell)
    {
        var digits = cell.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz$");
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row <= CellLimits.Rows ? row : 0;
    }

    /// <summary>Gets a range, such as <c>B7:D9</c>.</summary>
    public static string Range(int column, int row, int lastColumn, int lastRow) => $"{Cell(column, row)}:{Cell(lastColumn, lastRow)}";

    /// <summary>Gets a range of a sheet that stays where it is when a formula moves, such as <c>'Legend'!$B$7:$D$9</c>.</summary>
    public static string Fixed(string sheet, int column, int row, int lastColumn, int lastRow) =>
        string.Create(CultureInfo.InvariantCulture, $"{Sheet(sheet)}!${Column(column)}${row}:${Column(lastColumn)}${lastRow}");

    /// <summary>Gets the name of a sheet as formulas write it.</summary>
    public static string Sheet(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
}
