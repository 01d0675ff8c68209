using Raci.Collections;

namespace Raci.Formats.Excel;

/// <summary>What a worksheet can hold.</summary>
internal static class CellLimits
{
    /// <summary>The most rows of a sheet.</summary>
    public const int Rows = 1_048_576;

    /// <summary>The most columns of a sheet.</summary>
    public const int Columns = 16_384;

    /// <summary>The most UTF-16 units of a cell's text.</summary>
    public const int Characters = TextRules.MostLength;

    /// <summary>The most hyperlinks of a sheet.</summary>
    public const int Hyperlinks = 65_530;

    /// <summary>The most characters of a hyperlink's address.</summary>
    public const int AddressCharacters = 2_079;

    /// <summary>Throws when a sheet would have more rows or columns than there can be.</summary>
    /// <exception cref="MatrixFormatException">It would.</exception>
    public static void Check(long rows, long columns)
    {
        ValueList<Diagnostic> errors =
        [
            .. rows > Rows ? [DiagnosticCatalogue.SheetTooLarge.At(SourceLocation.None, rows, "rows", Rows)] : (ReadOnlySpan<Diagnostic>)[],
            .. columns > Columns ? [DiagnosticCatalogue.SheetTooLarge.At(SourceLocation.None, columns, "columns", Columns)] : (ReadOnlySpan<Diagnostic>)[],
        ];
        if (errors.Count > 0)
            throw new MatrixFormatException(errors);
    }

    /// <summary>Gets as much of the start of a text as a cell holds, without half of a surrogate pair.</summary>
    public static string Cut(string text) => text[..LengthOfPiece(text, Characters)];

    /// <summary>Gets a text of some UTF-16 units at most, with an ellipsis for what does not fit.</summary>
    public static string Shorten(string text, int most) => text.Length <= most ? text : text[..LengthOfPiece(text, most - 1)] + "…";

    /// <summary>Gets a text in pieces that fit into a cell each.</summary>
    public static IEnumerable<string> Split(string text)
    {
        while (text.Length > Characters)
        {
            var length = LengthOfPiece(text, Characters);
            yield return text[..length];
            text = text[length..];
        }

        yield return text;
    }

    private static int LengthOfPiece(string text, int most)
    {
        if (text.Length <= most)
            return text.Length;
        return char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
    }
}
