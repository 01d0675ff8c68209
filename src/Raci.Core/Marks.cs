namespace Raci;

/// <summary>Says what a mark may look like, so that a cell such as <c>RA(1)</c> or <c>C* (veto)</c> reads one way only.</summary>
internal static class Marks
{
    private const int MostLength = 8;
    private const int LongestLabel = 20;

    /// <summary>Gets the mark, or throws when it is none.</summary>
    public static string Check(string mark, string parameter)
    {
        ArgumentNullException.ThrowIfNull(mark, parameter);
        if (Measure(mark) != mark.Length || mark.Length == 0)
            throw new ArgumentException($"'{mark}' is no mark. A mark is one or more of * † ‡ § ¶ #, raised digits, a number or a small letter in brackets such as (1), or a footnote such as [^1]; at most {MostLength} signs, and {LongestLabel} characters of a footnote's label.", parameter);
        return mark;
    }

    /// <summary>Gets whether the words of a remark would be read as a mark when they stand in brackets.</summary>
    public static bool IsBracketed(ReadOnlySpan<char> words) => words.Length is > 0 and <= 3 && (AreDigits(words) || (words.Length == 1 && char.IsAsciiLetterLower(words[0])));

    /// <summary>Gets the length of the mark a text starts with; zero when it starts with none.</summary>
    public static int Measure(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        if (text[0] is '(' or '[')
        {
            var close = text.IndexOf(text[0] == '(' ? ')' : ']');
            return close > 0 && (IsBracketed(text[1..close]) || IsFootnote(text[..close])) ? close + 1 : 0;
        }

        var length = 0;
        while (length < text.Length && IsSymbol(text[length]))
            length++;
        return length <= MostLength ? length : 0;
    }

    /// <summary>Gets the mark behind words, such as "Order the licences *"; empty where there is none. Numbers and letters in brackets may be part of the words.</summary>
    public static ReadOnlySpan<char> AtEnd(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || !(words[^1] is ']' || (IsSymbol(words[^1]) && words[^1] is not ('#' or '§' or '¶'))))
            return default;
        var start = words[^1] == ']' ? words.LastIndexOf("[^") : words.Length - 1;
        while (start > 0 && words[^1] != ']' && IsSymbol(words[start - 1]))
            start--;
        return start > 0 && Measure(words[start..]) == words.Length - start ? words[start..] : default;
    }

    // "[^" and a label, as Markdown writes footnotes.
    private static bool IsFootnote(ReadOnlySpan<char> open)
    {
        if (!open.StartsWith("[^") || open.Length - 2 is 0 or > LongestLabel)
            return false;
        foreach (var c in open[2..])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
                return false;
        }

        return true;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static bool IsSymbol(char c) => c is '*' or '†' or '‡' or '§' or '¶' or '#' or '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹');
}
