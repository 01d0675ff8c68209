namespace Raci.Formats.Csv;

/// <summary>Spaces as a text has them: those it folds, and no others.</summary>
internal static class CsvText
{
    private const string Spaces = " \t\r\n";

    // Nearly every field starts and ends with another character than those, all of which are below '!'.
    private const char FirstVisible = '!';

    /// <summary>Gets a field without the spaces around it.</summary>
    public static ReadOnlySpan<char> Trimmed(this ReadOnlySpan<char> field) =>
        !field.IsEmpty && field[0] >= FirstVisible && field[^1] >= FirstVisible ? field : field.Trim(Spaces);

    /// <summary>Tells whether a field has nothing but spaces.</summary>
    public static bool IsBlank(this ReadOnlySpan<char> field) => field.IsEmpty || (field[0] < FirstVisible && field.Trim(Spaces).IsEmpty);
}
