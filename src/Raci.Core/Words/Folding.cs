using System.Buffers;
using System.Globalization;
using System.Text;

namespace Raci.Words;

/// <summary>Makes words comparable: small letters without marks, one space for each run of spaces, hyphens, underscores and apostrophes.</summary>
internal static class Folding
{
    private const int FirstMarked = 0xC0;
    private const int FirstNotLatin = 0x180;
    private const int MostShort = 128;
    private const int Letters = 26;

    /// <summary>The number of pairs of letters.</summary>
    public const int Pairs = Letters * Letters;

    private static readonly SearchValues<char> Folded = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789 ");

    // The letters of Latin alphabets without their marks.
    private static readonly char[] Plain = CollectPlain();

    /// <summary>Gets a text in the form that can be compared.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Folded) && !text.StartsWith(' ') && !text.EndsWith(' ') && !text.Contains("  ", StringComparison.Ordinal))
            return text;
        Span<char> folded = stackalloc char[MostShort];
        return TryFold(text, folded, out var length) ? folded[..length].ToString() : OfAny(text);
    }

    /// <summary>Folds a short text in a Latin alphabet without making a string of it; false for another text.</summary>
    public static bool TryFold(ReadOnlySpan<char> text, Span<char> folded, out int length)
    {
        length = 0;
        if (text.Length > folded.Length)
            return false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || IsJoint(c))
            {
                if (length > 0 && folded[length - 1] != ' ')
                    folded[length++] = ' ';
            }
            else if (c < FirstNotLatin)
            {
                folded[length++] = Plain[c];
            }
            else
            {
                return false;
            }
        }

        length = folded[..length].TrimEnd(' ').Length;
        return true;
    }

    /// <summary>Gets the first two letters of a text in a Latin alphabet as a number below <see cref="Pairs"/>; -1 where it does not start with two.</summary>
    public static int PairOf(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] >= FirstNotLatin || text[1] >= FirstNotLatin)
            return -1;
        var (first, second) = (Plain[text[0]] - 'a', Plain[text[1]] - 'a');
        return first is >= 0 and < Letters && second is >= 0 and < Letters ? (first * Letters) + second : -1;
    }

    private static string OfAny(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormD))
        {
            if (!char.IsAscii(c) && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (!char.IsWhiteSpace(c) && !IsJoint(c))
                builder.Append(char.ToLowerInvariant(c));
            else if (builder.Length > 0 && builder[^1] != ' ')
                builder.Append(' ');
        }

        return builder.ToString().TrimEnd();
    }

    private static bool IsJoint(char c) => c is '-' or '_' or '\'' or '’' or '‐' or '‑' or '–';

    private static char[] CollectPlain()
    {
        var plain = new char[FirstNotLatin];
        for (var c = '\0'; c < plain.Length; c++)
            plain[c] = char.ToLowerInvariant(c < FirstMarked ? c : c.ToString().Normalize(NormalizationForm.FormD)[0]);
        return plain;
    }
}
