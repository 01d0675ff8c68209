using System.Globalization;
using System.Text;

namespace Raci.Formats.Excel;

/// <summary>Writes texts as cells hold them: a character XML lacks as <c>_xHHHH_</c>, and so the underscore of a text that looks like it.</summary>
/// <remarks>Source: ECMA-376, part 1, 22.9.2.19 (ST_Xstring).</remarks>
internal static class CellText
{
    private const int EscapeLength = 7;

    /// <summary>Gets the text as a cell holds it; the same string where nothing needs an escape.</summary>
    public static string Escape(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal) && text.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF') < 0)
            return text;
        var builder = new StringBuilder(text.Length + EscapeLength);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                builder.Append(text, i++, 2);
            else if (IsSuspect(text[i]) || IsEscape(text.AsSpan(i)))
                builder.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
            else
                builder.Append(text[i]);
        }

        return builder.ToString();
    }

    /// <summary>Gets the text that a cell means; the same string where it holds no escape.</summary>
    public static string Unescape(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
            return text;
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsEscape(text.AsSpan(i)))
            {
                builder.Append(text[i]);
                continue;
            }

            builder.Append((char)ushort.Parse(text.AsSpan(i + 2, EscapeLength - 3), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            i += EscapeLength - 1;
        }

        return builder.ToString();
    }

    // Characters XML lacks, the carriage return it would fold, and surrogates, of which only pairs are fine.
    private static bool IsSuspect(char c) => (c < ' ' && c is not ('\t' or '\n')) || char.IsSurrogate(c) || c >= '\uFFFE';

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text.Length >= EscapeLength && text[0] == '_' && text[1] == 'x' && text[EscapeLength - 1] == '_' && AreHex(text[2..(EscapeLength - 1)]);

    private static bool AreHex(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiHexDigit(c))
                return false;
        }

        return true;
    }
}
