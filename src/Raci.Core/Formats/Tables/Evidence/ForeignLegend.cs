using System.Buffers;
using Raci.Formats.Tables.Legends;

namespace Raci.Formats.Tables.Evidence;

/// <summary>An explanation of letters that are no roles, such as "R = read, W = write" and "R = red, A = amber".</summary>
/// <param name="Letters">The letters it explains.</param>
/// <param name="Topic">What they are, as a plural: rights, colours.</param>
internal sealed record ForeignLegend(RoleSet Letters, string Topic)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("=:–—-→),");

    /// <summary>Gets what a table explains, where it is no roles.</summary>
    public static ForeignLegend? Of(LegendTable legend) => Of(legend.Roles.Select(role => role.Word));

    /// <summary>Gets what entries explain, where more of them are something else than roles; null where they may well be roles.</summary>
    public static ForeignLegend? Of(IEnumerable<LegendWord> entries)
    {
        var (all, letters, roles) = (0, RoleSet.None, 0);
        var topics = new List<string>();
        foreach (var (letter, name) in entries)
        {
            all++;
            letters |= RoleSet.Of(letter);
            if (LegendTopics.Find(name) is { } topic)
                topics.Add(topic);
            else
                roles += RoleNames.IsName(name) ? 1 : 0;
        }

        return topics.Count > roles && (roles == 0 || topics.Count > 1 && topics.Count * 2 >= all) ? new ForeignLegend(letters, topics[0]) : null;
    }

    /// <summary>Gets what words explain, where it is no roles.</summary>
    public static ForeignLegend? In(ReadOnlySpan<char> words)
    {
        List<LegendWord>? entries = null;
        for (var at = 0; at < words.Length;)
        {
            var next = words[at..].IndexOfAny(Signs);
            if (next < 0)
                break;
            var sign = words[at + next];
            var before = words[..(at + next)].TrimEnd(" *_`(");
            at += next + 1;
            // A comma parts the cells of a line; elsewhere it ends one entry of several.
            if (sign == ',' && before.Length > 1 && before[^2] != '\n')
                continue;
            if (before.Length > 0 && char.IsAsciiLetterUpper(before[^1]) && (before.Length == 1 || !char.IsLetterOrDigit(before[^2])) && WordAt(words[at..]) is { IsEmpty: false } word)
                (entries ??= []).Add(new LegendWord(before[^1], word.ToString()));
        }

        return entries is { Count: > 1 } ? Of(entries) : null;
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> words)
    {
        words = words.TrimStart(" *_`=:–—-→\"'");
        var length = 0;
        while (length < words.Length && char.IsLetter(words[length]))
            length++;
        return words[..length];
    }
}
