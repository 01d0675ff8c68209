namespace Raci.Formats.Csv;

/// <summary>Spaces as a text has them: those it folds, and no others.</summary>
internal static class CsvText
{
    private const string Spaces = " \t\r\n";

    /// <summary>Gets a field without the spaces around it.</summary>
    public static ReadOnlySpan<char> Trimmed(this ReadOnlySpan<char> field) => field.Trim(Spaces);

    /// <summary>Tells whether a field has nothing but spaces.</summary>
    public static bool IsBlank(this ReadOnlySpan<char> field) => field.IsEmpty || field.Trim(Spaces).IsEmpty;
}
