using System.Buffers;
using System.Net;
using System.Text;

namespace Raci.Formats.Tables.Cells;

/// <summary>Takes the markup off a cell that may hold roles, so that its words can be looked at.</summary>
internal static class PlainCell
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly SearchValues<char> Markup = SearchValues.Create("*_`<&\\\r\n");

    /// <summary>Gets the words of a cell.</summary>
    public static string Of(ReadOnlySpan<char> source)
    {
        source = source.Trim();
        if (!source.ContainsAny(Markup))
            return source.ToString();
        var words = new StringBuilder(source.Length);
        var isRaised = false;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (c == '<' && TagLength(source[i..]) is > 0 and var tag)
            {
                words.Append(source.Slice(i, tag).StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? "/" : "");
                isRaised = source.Slice(i, tag).StartsWith("<sup", StringComparison.OrdinalIgnoreCase);
                i += tag - 1;
            }
            else if (c is '\r' or '\n')
            {
                words.Append(words.Length > 0 && words[^1] != '/' ? "/" : "");
            }
            else if (c == '*' && IsMark(source, i))
            {
                words.Append(c);
            }
            else if (isRaised && char.IsAsciiDigit(c))
            {
                words.Append(Raised[c - '0']);
            }
            else if (c is not ('*' or '_' or '`' or '\\') || (c == '_' && IsInside(source, i)))
            {
                words.Append(c);
            }
        }

        var text = words.ToString();
        return (text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text).Trim();
    }

    // An escaped one, or a run at the end that nothing before it opened.
    private static bool IsMark(ReadOnlySpan<char> source, int at) =>
        (at > 0 && source[at - 1] == '\\') || (source[at..].Trim('*').IsEmpty && !source[..at].TrimEnd('*').Contains('*'));

    private static bool IsInside(ReadOnlySpan<char> source, int at) =>
        at > 0 && at + 1 < source.Length && char.IsLetterOrDigit(source[at - 1]) && char.IsLetterOrDigit(source[at + 1]) && !source.Contains("__", StringComparison.Ordinal);

    private static int TagLength(ReadOnlySpan<char> source)
    {
        var end = source.IndexOf('>');
        return end > 1 && (char.IsAsciiLetter(source[1]) || source[1] == '/') ? end + 1 : 0;
    }
}
