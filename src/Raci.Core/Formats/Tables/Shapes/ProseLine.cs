using Raci.Formats.Tables.Cells;

namespace Raci.Formats.Tables.Shapes;

/// <summary>A line of prose: an item of a list, words set off like a heading, or anything else.</summary>
/// <param name="Source">The line as it stands.</param>
/// <param name="Text">Its words, without a bullet.</param>
/// <param name="Location">Where the words start.</param>
/// <param name="IsHeading">Whether it is bold from end to end, or ends with a colon.</param>
internal sealed record ProseLine(string Source, Text Text, SourceLocation Location, bool IsHeading)
{
    private const int Longest = 400;

    private static readonly string[] Separators = [": ", "： ", "：", " – ", " — ", " - ", " → ", " -> ", " => ", " = "];

    /// <summary>Takes prose apart into lines; those of code and quotes are none.</summary>
    public static List<ProseLine> Of(OutlineItem.Prose prose, Func<string, SourceLocation, Text> toText)
    {
        var lines = new List<ProseLine>();
        var isCode = false;
        var sources = TextRules.WithLineFeeds(prose.Source).Split('\n');
        for (var i = 0; i < sources.Length; i++)
        {
            var line = sources[i].Trim();
            var isFence = line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal);
            isCode ^= isFence;
            var content = isFence || isCode || line.Length is 0 or > Longest || line[0] is '>' or '|' or '<' ? "" : WithoutBullet(line);
            var column = Math.Max(0, content.Length == 0 ? 0 : sources[i].IndexOf(content, StringComparison.Ordinal)) + 1;
            var location = !prose.IsVerbatim ? prose.Location : SourceLocation.At(prose.Location.Line + i, i == 0 ? prose.Location.Column + column - 1 : column);
            var text = !MayMatter(content) ? Text.Repair(content) : toText(content, location);
            var isHeading = content == line && text.Length is > 0 and < 100 && (text.Runs is [{ Style: TextStyle.Bold }] || (text.Length > 1 && text.ToString()[^1] is ':' or '：'));
            lines.Add(new ProseLine(sources[i], text, location, isHeading));
        }

        return lines;
    }

    /// <summary>Gets the roles at the end of the line, behind a separator or in brackets, and the words before them; null where there are none.</summary>
    public (Text Words, string Cell)? EndingWithRoles()
    {
        var plain = Text.ToString();
        if (plain.Length > 3 && plain[^1] is ')' or ']' && plain.LastIndexOfAny(['(', '[']) is > 0 and var open && IsRoles(plain[(open + 1)..^1]))
            return (Text.Slice(0, plain[..open].TrimEnd(" :：–—-→=>".ToCharArray()).Length), plain[(open + 1)..^1]);
        foreach (var separator in Separators)
        {
            var at = plain.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && IsRoles(plain[(at + separator.Length)..]))
                return (Text.Slice(0, at), plain[(at + separator.Length)..].Trim());
        }

        return null;
    }

    /// <summary>Gets the words before the first separator and those behind it; null where there is none.</summary>
    public (Text Label, Text Words)? Apart()
    {
        var plain = Text.ToString();
        foreach (var separator in Separators)
        {
            var at = plain.IndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && at < 60)
                return (Text.Slice(0, at), Text.Slice(at + separator.Length, plain.Length - at - separator.Length));
        }

        return null;
    }

    /// <summary>Gets the letters of roles written as a cell; none where it is no such cell.</summary>
    public static RoleSet LettersOf(string cell)
    {
        var parsed = RoleCell.Parse(cell);
        if (parsed.Kind is RoleCellKind.Letters or RoleCellKind.Annotated)
            return !cell.AsSpan(0, 1).ContainsAnyInRange('a', 'z') && RoleScheme.Drasci.Letters.IsSupersetOf(parsed.Roles) ? parsed.Roles : RoleSet.None;
        if (parsed.Kind == RoleCellKind.Empty)
            return RoleSet.None;
        if (RoleNotation.Read(cell, RoleWordTable.OfLanguages) is { Kind: not RoleFindingKind.Ambiguous } found)
            return RoleScheme.Drasci.Letters.IsSupersetOf(found.Roles) ? found.Roles : RoleSet.None;
        var words = RoleLabel.AllOf(cell);
        return words.Exists(label => label.IsAmbiguous) ? RoleSet.None : words.Aggregate(RoleSet.None, (all, label) => label.LetterIn(RoleScheme.Drasci) is var letter && letter != 0 ? all | RoleSet.Of(letter) : all);
    }

    // Markup is read only where it may tell something: it costs many times the line.
    private static bool MayMatter(string content)
    {
        if (content.Length == 0)
            return false;
        if (char.IsAsciiLetterUpper(content[^1]) || content[^1] is ')' or ']' or '*' or '_' or '`' or ':' or '：')
            return true;
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and < 60 && (RoleLabel.AllOf(content[..colon]).Count > 0 || RoleLabel.AllOf(content[(colon + 1)..]).Count > 0);
    }

    private static bool IsRoles(string cell) => cell.Trim() is { Length: > 0 and < 60 } words && !LettersOf(words).IsEmpty;

    private static string WithoutBullet(string line)
    {
        if (line.Length > 2 && line[0] is '-' or '*' or '+' or '•' && line[1] == ' ')
            return line[2..].TrimStart();
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 4 && line.Length > digits + 2 && line[digits] is '.' or ')' && line[digits + 1] == ' ' ? line[(digits + 2)..].TrimStart() : line;
    }
}
