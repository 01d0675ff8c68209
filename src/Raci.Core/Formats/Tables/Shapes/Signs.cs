using System.Buffers;
using System.Globalization;
using System.Text;
using Raci.Formats.Tables.Cells;

namespace Raci.Formats.Tables.Shapes;

/// <summary>Takes words apart into signs that are neither Latin letters, digits nor marks for nothing: ●, ✔, 🟢, :star:, and letters of other scripts that stand alone.</summary>
internal static class Signs
{
    private const int LongestCell = 24;
    private const int LongestName = 24;

    // Greek, Cyrillic and what follows.
    private const int FirstForeignLetter = 0x370;

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_+-");

    /// <summary>Tells whether a text may hold a sign.</summary>
    public static bool HasAny(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsSign(text, i, out _))
                return true;
        }

        return false;
    }

    /// <summary>Gets the signs of a cell that holds signs alone, with spaces, slashes and commas between; null where it holds something else.</summary>
    public static List<string>? Of(ReadOnlySpan<char> cell)
    {
        if (cell.Length > LongestCell || !HasAny(cell))
            return null;
        var signs = new List<string>();
        var plain = PlainCell.Of(cell);
        for (var i = 0; i < plain.Length;)
        {
            if (IsSign(plain, i, out var length))
            {
                signs.Add(Bare(plain.Substring(i, length)));
                i += length;
            }
            else if (plain[i] is ' ' or '/' or ',' or '+' or '、' or ';' or '\u00A0')
            {
                i++;
            }
            else
            {
                return null;
            }
        }

        return signs;
    }

    /// <summary>Finds signs of some in a text.</summary>
    public static List<(string Sign, int Start, int End)> Find(string text, HashSet<string> wanted)
    {
        var found = new List<(string, int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsSign(text, i, out var length))
                continue;
            var sign = Bare(text.Substring(i, length));
            if (wanted.Contains(sign))
                found.Add((sign, i, i + length));
            i += length - 1;
        }

        return found;
    }

    // With or without the signs that choose its colour, it is one.
    private static string Bare(string sign) => sign.Replace("\uFE0F", "", StringComparison.Ordinal).Replace("\uFE0E", "", StringComparison.Ordinal);

    private static bool IsSign(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 0;
        if (text[at] == ':')
            return IsNamed(text[at..], out length);
        if (text[at] < '\u00A2' || Rune.DecodeFromUtf16(text[at..], out var rune, out var count) != OperationStatus.Done)
            return false;
        if (rune.Value >= FirstForeignLetter && Rune.IsLetter(rune))
            return IsAlone(text, at, length = count);
        if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol) && rune.Value is not (0x203B or 0x2020 or 0x2021 or 0x3007))
            return false;
        if (rune.Value is 0xFF1D or 0x2192 or 0x2212 or (>= 0x24B6 and <= 0x24E9) or (>= 0x1F110 and <= 0x1F189) || EmptyMarks.IsSign(text.Slice(at, count)))
            return false;
        length = count;
        while (at + length < text.Length && text[at + length] is '\uFE0E' or '\uFE0F')
            length++;
        return true;
    }

    // A letter of another script that is no part of a word.
    private static bool IsAlone(ReadOnlySpan<char> text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));

    // ":white_check_mark:"
    private static bool IsNamed(ReadOnlySpan<char> text, out int length)
    {
        length = text[1..].IndexOf(':') + 2;
        return length is > 3 and <= LongestName && !text[1..(length - 1)].ContainsAnyExcept(NameCharacters);
    }
}
