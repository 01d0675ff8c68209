using System.Text;

namespace Raci.Formats.Markdown.Inlines;

/// <summary>Reads <c>__X__</c> inside a word as bold, as authors of <c>__R__esponsible</c> mean it; Markdown takes it for plain underscores.</summary>
internal static class WordEmphasis
{
    /// <summary>Gets the text of a source whose only markup is one such word, as nearly all legends have it; null for any other.</summary>
    public static Text? TryRead(string source)
    {
        var start = source.IndexOf("__", StringComparison.Ordinal);
        var end = start < 0 ? -1 : source.IndexOf("__", start + 2, StringComparison.Ordinal);
        if (end < 0 || !Touches(source, start, end) || !IsWord(source.AsSpan(start + 2, end - start - 2)))
            return null;
        var after = source.AsSpan(end + 2);
        if (source.AsSpan(0, start).ContainsAny(InlineReader.Markup) || after.ContainsAny(InlineReader.Markup) || source.Length > TextRules.MostLength || !TextRules.IsFolded(source))
            return null;
        var bold = new TextRun(source[(start + 2)..end], TextStyle.Bold);
        return Text.OfNormalRuns((start, after.Length) switch
        {
            (0, _) => [bold, new TextRun(after.ToString())],
            (_, 0) => [new TextRun(source[..start]), bold],
            _ => [new TextRun(source[..start]), bold, new TextRun(after.ToString())],
        });
    }

    /// <summary>Gets the source with tags in place of such underscores; the same string where there are none.</summary>
    public static string ToTags(string source)
    {
        var builder = default(StringBuilder);
        var done = 0;
        for (var at = NextUnderscores(source, 0); at >= 0; at = NextUnderscores(source, at))
        {
            var inner = at + 2;
            var end = source.IndexOf("__", inner, StringComparison.Ordinal);
            if (end < 0)
                break;
            if (!Touches(source, at, end) || !IsWord(source.AsSpan(inner, end - inner)))
            {
                at = end;
                continue;
            }

            builder ??= new StringBuilder(source.Length + 32);
            builder.Append(source, done, at - done).Append("<strong>").Append(source, inner, end - inner).Append("</strong>");
            at = done = end + 2;
        }

        return builder?.Append(source, done, source.Length - done).ToString() ?? source;
    }

    private static bool Touches(string source, int start, int end) =>
        (start > 0 && char.IsLetterOrDigit(source[start - 1])) || (end + 2 < source.Length && char.IsLetterOrDigit(source[end + 2]));

    // Skips what a backslash escapes, what stands in code, and the addresses of links.
    private static int NextUnderscores(string source, int start)
    {
        for (var i = start; i + 1 < source.Length; i++)
        {
            if (source[i] == '\\')
                i++;
            else if (source[i] == '`')
                i = EndOfCode(source, i);
            else if (source[i] == '<' || (source[i] == ']' && source[i + 1] is '(' or '['))
                i = EndOfAddress(source, i);
            else if (source[i] == '_' && source[i + 1] == '_')
                return i;
        }

        return -1;
    }

    private static int EndOfAddress(string source, int start)
    {
        var close = source[start] == '<' ? '>' : source[start + 1] == '(' ? ')' : ']';
        var end = source.IndexOf(close, start + 1);
        return end < 0 ? start : end;
    }

    private static int EndOfCode(string source, int start)
    {
        var length = 1;
        while (start + length < source.Length && source[start + length] == '`')
            length++;
        var fence = new string('`', length);
        var end = source.IndexOf(fence, start + length, StringComparison.Ordinal);
        return end < 0 ? start + length - 1 : end + length - 1;
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c))
                return false;
        }

        return text.Length > 0;
    }
}
