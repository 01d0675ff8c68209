using Raci.Formats.Tables;

namespace Raci.Formats.Markdown.Editing;

/// <summary>How the letters of a cell are written: what stands around them and between them, and in which order they come.</summary>
/// <param name="Open">What stands before the letters.</param>
/// <param name="Close">What stands behind them; empty where something else follows first.</param>
/// <param name="Separator">What stands between two; null where the cell has but one.</param>
/// <param name="IsLower">Whether they are small letters.</param>
/// <param name="Order">The letters in the order of the cell, as capitals.</param>
internal sealed record LetterStyle(string Open, string Close, string? Separator, bool IsLower, string Order)
{
    /// <summary>Finds the style of a cell; null where it is not written in letters.</summary>
    /// <param name="source">The source of the cell.</param>
    /// <param name="roles">What the cell was read as.</param>
    /// <param name="tail">What stands behind the letters and what closes them.</param>
    public static LetterStyle? Of(string source, RoleSet roles, out string tail)
    {
        tail = "";
        var at = SkipSigns(source, 0);
        var (open, order, between) = (source[..at], "", (string?)null);
        if (roles.IsEmpty)
            return null;
        var isLower = at < source.Length && char.IsAsciiLetterLower(source[at]);
        while (at < source.Length && char.IsAsciiLetter(source[at]))
        {
            order += char.ToUpperInvariant(source[at]);
            if (order.Length == roles.Count)
                break;
            var next = SkipSigns(source, at + 1);
            between ??= source[(at + 1)..next];
            at = next;
        }

        if (at >= source.Length || order.Length != roles.Count || order.Any(letter => !roles.Contains(letter)) || order.Distinct().Count() != order.Length)
            return null;
        var rest = source[(at + 1)..];
        if (rest.Length > 0 && char.IsLetter(rest[0]))
            return null;
        var close = ClosingOf(open);
        close = rest.StartsWith(close, StringComparison.Ordinal) ? close : "";
        tail = rest[close.Length..];
        return new LetterStyle(open, close, between, isLower, order);
    }

    /// <summary>Writes letters in this style, without what closes them where that does not follow at once.</summary>
    /// <param name="letters">The letters in the order to write them in.</param>
    /// <param name="separator">What stands between two where this style does not tell.</param>
    public string Write(string letters, string separator)
    {
        var written = IsLower ? letters.ToLowerInvariant() : letters;
        return Open + string.Join(Separator ?? separator, written.ToCharArray()) + Close;
    }

    private static int SkipSigns(string source, int at)
    {
        while (at < source.Length)
        {
            if (source[at] == '<' && source.IndexOf('>', at) is > 0 and var end)
                at = end + 1;
            else if (char.IsAsciiLetter(source[at]) || source[at] is '(' or '[')
                break;
            else
                at++;
        }

        return at;
    }

    // Signs close in the reverse order, and tags with a slash.
    private static string ClosingOf(string open)
    {
        if (!open.Contains('<', StringComparison.Ordinal))
            return string.Concat(open.Trim().Reverse());
        var tags = open.Split('<', StringSplitOptions.RemoveEmptyEntries).Reverse().Select(tag => $"</{tag.TrimEnd()}");
        return string.Concat(tags);
    }
}
