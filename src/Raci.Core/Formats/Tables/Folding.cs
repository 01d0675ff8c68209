using System.Buffers;
using System.Globalization;
using System.Text;

namespace Raci.Formats.Tables;

/// <summary>Makes words comparable.</summary>
internal static class Folding
{
    private static readonly SearchValues<char> Folded = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789 ");

    /// <summary>Gets a text in small letters without marks, one space for each run of spaces, hyphens, underscores and apostrophes.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Folded) && !text.StartsWith(' ') && !text.EndsWith(' ') && !text.Contains("  ", StringComparison.Ordinal))
            return text;
        var builder = new StringBuilder(text.Length);
        foreach (var c in Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormD))
        {
            if (!char.IsAscii(c) && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (!char.IsWhiteSpace(c) && c is not ('-' or '_' or '\'' or '’' or '‐' or '‑' or '–'))
                builder.Append(char.ToLowerInvariant(c));
            else if (builder.Length > 0 && builder[^1] != ' ')
                builder.Append(' ');
        }

        return builder.ToString().TrimEnd();
    }
}
