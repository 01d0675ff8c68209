using System.Buffers;

namespace Raci.Formats.Csv;

/// <summary>Keeps a spreadsheet from running a text as a formula: an apostrophe before what would start one, and before such an apostrophe another.</summary>
internal static class FormulaGuard
{
    /// <summary>What is put before a text.</summary>
    public const char Sign = '\'';

    private static readonly SearchValues<char> Starts = SearchValues.Create("=+-@\t\r");

    /// <summary>Tells whether a text needs the sign, and so also whether a field that starts with it has one too many.</summary>
    public static bool Needs(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || (text[0] != Sign && !Starts.Contains(text[0])))
            return false;
        var rest = text.TrimStart(Sign);
        return !rest.IsEmpty && Starts.Contains(rest[0]);
    }

    /// <summary>Tells whether a field was given the sign.</summary>
    public static bool Has(ReadOnlySpan<char> field) => !field.IsEmpty && field[0] == Sign && Needs(field);
}
