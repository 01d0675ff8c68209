using Raci.Formats.Documents;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Html;

/// <summary>Looks over a page before it is parsed: a parser's time grows with the square of the elements that are open at once.</summary>
internal static class HtmlBounds
{
    private const int MostElements = 500_000;

    // The limit is for what people nest; pages of tools leave elements open besides.
    private const int LevelsForOne = 4;

    private static readonly HashSet<string> NotNested = new(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "p", "li", "dt", "dd", "option", "colgroup", "thead", "tbody", "tfoot", "tr", "td", "th", "html", "head", "body"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Tells whether a page may be parsed, and says why where it may not.</summary>
    public static bool Check(SourceText text, DiagnosticList diagnostics, ReadLimits limits)
    {
        var rest = text.Text.AsSpan();
        var (elements, depth) = (0, 0);
        for (var at = 0; (at = Next(rest, at)) >= 0;)
        {
            at++;
            if (rest[at..].StartsWith("!--"))
            {
                at = Behind(rest, at, "-->");
                continue;
            }

            var isEnd = at < rest.Length && rest[at] == '/';
            var name = NameAt(rest, isEnd ? at + 1 : at);
            if (name.IsEmpty)
                continue;
            at += name.Length;
            elements++;
            if (!isEnd && (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase)))
                at = Behind(rest, at, "</");
            else if (!NotNested.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
                depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            if (elements <= MostElements && depth <= (long)limits.Nesting * LevelsForOne)
                continue;
            diagnostics.Add(elements > MostElements
                ? TooManyElements.At(text.LocationOf(Math.Min(at, rest.Length)), MostElements, new Wording("elements"))
                : TooManyElements.At(text.LocationOf(Math.Min(at, rest.Length)), (long)limits.Nesting * LevelsForOne, new Wording("elements open at once")));
            return false;
        }

        return true;
    }

    private static int Next(ReadOnlySpan<char> text, int at)
    {
        var next = at >= text.Length ? -1 : text[at..].IndexOf('<');
        return next < 0 ? -1 : at + next;
    }

    private static int Behind(ReadOnlySpan<char> text, int at, string end)
    {
        var found = text[at..].IndexOf(end, StringComparison.Ordinal);
        return found < 0 ? text.Length : at + found;
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (end > at && text[end] == '-')))
            end++;
        return end > at && char.IsAsciiLetter(text[at]) ? text[at..end] : default;
    }
}
