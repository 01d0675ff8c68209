namespace Raci.Formats.Tables.Legends;

/// <summary>An entry of a legend in prose: a letter or an abbreviation, and the words it stands for.</summary>
/// <param name="Label">One to five capitals.</param>
/// <param name="Name">The words.</param>
internal readonly record struct LegendEntry(string Label, string Name)
{
    private const int LongestLabel = 5;
    private const int LongestName = 80;
    private const int LongestHeading = 40;
    private const int MostWords = 3;
    private const string Strong = "=:：＝–—→";

    private static readonly string[] Verbs = [" means ", " stands for ", " signifie ", " steht für ", " bedeutet ", " significa ", " betekent ", " staat voor ", " oznacza ", " означает "];

    private static readonly string[] NameEnds = [" – ", " — ", " - ", ": ", "：", " (", "（", ". ", "。", " = "];

    /// <summary>Finds the entry in a piece of a sentence without markup, as in "R = Responsible", "(R) does it" and "Responsible (R)"; null where there is none.</summary>
    public static LegendEntry? Find(string piece)
    {
        var abbreviation = default(LegendEntry?);
        for (var at = 0; at < piece.Length; at++)
        {
            var length = LabelLength(piece, at);
            if (length == 0)
                continue;
            if (From(piece, at, length) is { } entry)
            {
                if (length == 1)
                    return entry;
                abbreviation ??= entry;
            }

            at += length;
        }

        return abbreviation;
    }

    /// <summary>Finds the entry in a piece that is a letter, a space and words, as in "R does it"; null where it is something else.</summary>
    public static LegendEntry? FindBare(string piece)
    {
        var colon = piece.AsSpan().IndexOfAny(":：");
        return BareOf(colon is > 1 and < LongestHeading ? piece[(colon + 1)..].TrimStart() : piece);
    }

    private static LegendEntry? BareOf(string piece) =>
        piece.Length > 2 && char.IsAsciiLetterUpper(piece[0]) && piece[1] is ' ' or '\t' or '\u00A0' && char.IsLetter(piece.AsSpan(2).TrimStart() is [var first, ..] ? first : ' ') ? Named(piece[..1], piece[2..]) : null;

    // Capitals that stand alone.
    private static int LabelLength(string piece, int at)
    {
        if (at > 0 && piece[at - 1] is not (' ' or '(' or '[' or '"' or '“' or '\t' or ':' or '：'))
            return 0;
        var length = 0;
        while (at + length < piece.Length && char.IsAsciiLetterUpper(piece[at + length]))
            length++;
        return length is 0 or > LongestLabel || (at + length < piece.Length && (char.IsLetterOrDigit(piece[at + length]) || piece[at + length] is '/' or '-' or '.' && at + length + 1 < piece.Length && piece[at + length + 1] != ' '))
            ? 0
            : length;
    }

    private static LegendEntry? From(string piece, int at, int length)
    {
        var label = piece.Substring(at, length);
        var rest = piece.AsSpan(at + length).TrimStart('"').TrimStart('”');
        var isBracketed = at > 0 && piece[at - 1] is '(' or '[' && rest is [')' or ']', ..];
        var before = piece.AsSpan(0, isBracketed ? at - 1 : at).Trim();
        rest = isBracketed ? rest[1..] : rest;
        if (isBracketed && rest.Trim(" .:").IsEmpty)
            return Named(label, before[(before.LastIndexOfAny(":：") + 1)..].ToString());
        // "Responsible (R) = does the work"
        if (isBracketed && WordBefore(before) is { IsEmpty: false } word)
            return Named(label, word.ToString());
        if (NameBehind(rest, isBracketed && (before.IsEmpty || IsTitle(before))) is { } name)
            return Named(label, name);
        return before.IsEmpty && !isBracketed && rest.TrimStart() is ['(', .. var inner] && inner.IndexOf(')') is > 0 and var end ? Named(label, inner[..end].ToString()) : null;
    }

    // A word or two right before the bracket, but for the title of the legend.
    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> before)
    {
        var word = before.IsEmpty || IsTitle(before) ? default : before[(before.LastIndexOfAny(":：") + 1)..].Trim();
        return word.Length is > 1 and <= LongestHeading && word.Count(' ') < MostWords && char.IsLetter(word[0]) ? word : default;
    }

    // "Legend:" before the first entry of a line.
    private static bool IsTitle(ReadOnlySpan<char> before) => before.Length < LongestHeading && before[^1] is ':' or '：' or '–' or '—';

    private static string? NameBehind(ReadOnlySpan<char> rest, bool mayBeBare)
    {
        foreach (var verb in Verbs)
        {
            if (rest.StartsWith(verb, StringComparison.OrdinalIgnoreCase))
                return rest[verb.Length..].ToString();
        }

        var trimmed = rest.TrimStart();
        if (trimmed.IsEmpty)
            return null;
        if (Strong.Contains(trimmed[0], StringComparison.Ordinal) || trimmed.StartsWith("->") || (trimmed[0] == '-' && trimmed.Length > 1 && trimmed[1] == ' '))
            return trimmed.TrimStart(" =:：＝–—-→>").ToString();
        return mayBeBare && rest.Length > trimmed.Length ? trimmed.ToString() : null;
    }

    private static LegendEntry? Named(string label, string words)
    {
        var end = words.Length;
        foreach (var stop in NameEnds)
        {
            var at = words.IndexOf(stop, StringComparison.Ordinal);
            end = at > 0 ? Math.Min(end, at) : end;
        }

        // In "◎＝Does it (R)" the sign is no part of the name.
        var name = (words[..end].IndexOfAny(['=', '＝']) is > 0 and < 4 and var sign && !words.AsSpan(0, sign).Trim().IsEmpty && !words[..sign].Any(char.IsLetterOrDigit) ? words[(sign + 1)..end] : words[..end]).Trim(" .:;,\"'“”„«»\t\u00A0".ToCharArray());
        if (!name.Contains('(', StringComparison.Ordinal))
            name = name.TrimEnd(')', ']');
        return name.Length <= LongestName && name.Any(char.IsLetter) && (name.Length > 1 || !char.IsAscii(name[0])) ? new LegendEntry(label, name) : null;
    }
}
