using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Raci;

/// <summary>The rules every text of a matrix keeps: which characters it may hold, how its spaces fold, how long it may be.</summary>
internal static class TextRules
{
    /// <summary>The most UTF-16 units a text may have; it is what a cell of a workbook holds.</summary>
    public const int MostLength = 32_767;

    /// <summary>Folds the spaces of a text and checks its characters and its length.</summary>
    /// <exception cref="ArgumentException">The text holds a forbidden character or is too long; the message says which and where.</exception>
    public static string Check(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        var folded = Fold(text);
        CheckCharacters(folded, parameter);
        CheckLength(folded.Length, parameter);
        return folded;
    }

    /// <summary>Checks the characters and line ends of a text of several lines, and takes empty lines off its ends.</summary>
    /// <exception cref="ArgumentException">The text holds a forbidden character.</exception>
    public static string CheckLines(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        text = WithLineFeeds(text);
        CheckCharacters(text, parameter, lines: true);
        return TrimEmptyLines(text);
    }

    /// <summary>Makes a line feed of each CRLF and CR; gives the same string when there is none.</summary>
    /// <remarks>The framework's method takes form feeds, U+0085, U+2028 and U+2029 for line ends too.</remarks>
    public static string WithLineFeeds(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    /// <summary>Throws when a text is longer than a text of a matrix may be.</summary>
    public static void CheckLength(int length, string parameter)
    {
        if (length > MostLength)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The text has {length} UTF-16 units; at most {MostLength} are allowed."), parameter);
    }

    /// <summary>Throws at the first character a text may not hold.</summary>
    public static void CheckCharacters(ReadOnlySpan<char> text, string parameter, bool lines = false)
    {
        var index = IndexOfForbidden(text, lines);
        if (index >= 0)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The text holds the forbidden character U+{(int)text[index]:X4} at index {index}: no control characters, lone surrogates or noncharacters."), parameter);
    }

    /// <summary>Folds runs of space, tab, CR and LF to one space and trims the ends; gives the same string when nothing changes.</summary>
    public static string Fold(string text) => IsFolded(text) ? text : Fold(text.AsSpan());

    /// <inheritdoc cref="Fold(string)"/>
    public static string Fold(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "";
        if (text[0] <= ' ' || text[^1] <= ' ')
            text = text.Trim(" \t\r\n");
        if (IsFolded(text))
            return text.ToString();
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!IsSpace(c))
                builder.Append(c);
            else if (builder[^1] != ' ')
                builder.Append(' ');
        }

        return builder.ToString();
    }

    /// <summary>Cuts a text that is too long, between characters; gives the same string when it is not.</summary>
    public static string Cut(string text, int most = MostLength)
    {
        if (text.Length <= most)
            return text;
        var end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return text[..end].TrimEnd(' ');
    }

    /// <summary>Takes out what a text may not hold, without folding; gives the same string when nothing changes.</summary>
    public static string Repair(string text, bool lines)
    {
        var index = IndexOfForbidden(text, lines);
        if (index < 0)
            return text;
        var builder = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        for (; index >= 0; index = IndexOfForbidden(rest, lines))
        {
            builder.Append(rest[..index]);
            var pair = index + 1 < rest.Length && char.IsSurrogatePair(rest[index], rest[index + 1]);
            rest = rest[(index + (pair ? 2 : 1))..];
        }

        return builder.Append(rest).ToString();
    }

    /// <summary>Gets the index of the first character a text may not hold, or -1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Whether tabs and line feeds are allowed.</param>
    public static int IndexOfForbidden(ReadOnlySpan<char> text, bool lines)
    {
        if (!MayHoldForbidden(text))
            return -1;
        for (var index = 0; index < text.Length; index++)
        {
            var c = text[index];
            if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                if ((char.ConvertToUtf32(c, text[index + 1]) & 0xFFFE) == 0xFFFE)
                    return index;
                index++;
            }
            else if (char.IsControl(c) ? !lines || c is not ('\n' or '\t') : char.IsSurrogate(c) || c is (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFE')
            {
                return index;
            }
        }

        return -1;
    }

    // Nearly every text is clean; a few vectorised looks say so many times faster than one look at each character.
    private static bool MayHoldForbidden(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\0', '\u001F') || text.ContainsAnyInRange('\u007F', '\u009F') || text.ContainsAnyInRange('\uD800', '\uDFFF')
        || text.ContainsAnyInRange('\uFDD0', '\uFDEF') || text.ContainsAnyInRange('\uFFFE', '\uFFFF');

    /// <summary>Takes lines of nothing but spaces off the ends, and spaces off the end of the last line.</summary>
    public static string TrimEmptyLines(string text)
    {
        var end = text.AsSpan().TrimEnd(" \t\r\n").Length;
        var start = 0;
        for (var i = 0; i < end && IsSpace(text[i]); i++)
        {
            if (text[i] == '\n')
                start = i + 1;
        }

        return text[Math.Min(start, end)..end];
    }

    /// <summary>Tells whether folding would change nothing.</summary>
    public static bool IsFolded(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return true;
        if (IsSpace(text[0]) || IsSpace(text[^1]))
            return false;
        return !HasSpaceToFold(text);
    }

    // A tab, a line end, or two spaces side by side. The last piece of a longer text reaches back over the one before.
    private static bool HasSpaceToFold(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var last = units.Length - Vector128<ushort>.Count - 1;
        if (last < 0)
            return HasSpaceToFold(units);
        for (var at = 0; at < last; at += Vector128<ushort>.Count)
        {
            if (MayHaveSpaceToFold(units[at..]))
                return HasSpaceToFold(units);
        }

        return MayHaveSpaceToFold(units[last..]) && HasSpaceToFold(units);
    }

    private static bool MayHaveSpaceToFold(ReadOnlySpan<ushort> units)
    {
        var these = Vector128.Create(units);
        var next = Vector128.Create(units[1..]);
        var spaces = Vector128.Create((ushort)' ');
        return (Vector128.LessThan(these, spaces) | (Vector128.Equals(these, spaces) & Vector128.Equals(next, spaces))) != Vector128<ushort>.Zero;
    }

    private static bool HasSpaceToFold(ReadOnlySpan<ushort> units)
    {
        var before = '\0';
        foreach (char c in units)
        {
            if (c is '\t' or '\r' or '\n' || (c == ' ' && before == ' '))
                return true;
            before = c;
        }

        return false;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\n';
}
