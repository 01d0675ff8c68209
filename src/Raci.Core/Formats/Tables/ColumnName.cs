using System.Globalization;

namespace Raci.Formats.Tables;

/// <summary>Names a column that has no heading.</summary>
internal static class ColumnName
{
    /// <summary>Gets the name of the column at a zero-based index, such as <c>Column 3</c>.</summary>
    public static string Of(int column) => string.Create(CultureInfo.InvariantCulture, $"Column {column + 1}");
}
