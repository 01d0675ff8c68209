using System.Buffers;
using Raci.Formats.Documents;

namespace Raci.Formats.Markdown.Repairs;

/// <summary>Gives lines that look like rows the signs of pipe tables: what stands before the first pipe becomes spaces, drawn lines become pipes and dashes. No character changes its place.</summary>
internal static class ShownText
{
    private const string Uprights = "|｜￨│┃║╎╏┆┇┊┋";
    private const string Levels = "-=─━═╌╍┄┅┈┉";
    private const char FirstDrawn = '\u2500';
    private const char LastDrawn = '\u257F';

    /// <summary>The signs by which a line may be a row.</summary>
    public static readonly SearchValues<char> Signs = SearchValues.Create(Uprights + "┌├└╔╠╚┏┣┗");

    private static readonly SearchValues<char> LevelSigns = SearchValues.Create(Levels);

    private static readonly SearchValues<char> Drawn = SearchValues.Create(Uprights[1..] + "┌├└╔╠╚┏┣┗");

    /// <summary>Gets the text with some of its lines as a person sees them.</summary>
    public static SourceText Of(SourceText text, IReadOnlyList<StrayLine> strays)
    {
        var characters = text.Text.ToCharArray();
        foreach (var stray in strays)
            Show(characters.AsSpan(text.StartOf(stray.Line), text.Line(stray.Line).Length), stray.Kind);
        return new SourceText(new string(characters), text.LocationOf);
    }

    /// <summary>Tells whether a line draws its columns with other signs than pipes.</summary>
    public static bool IsDrawn(ReadOnlySpan<char> line) => line.TrimStart(" \t>") is ['+', ..] or ['｜', ..] || line.ContainsAny(Drawn);

    /// <summary>Tells whether a line is the rule of a table drawn with plus signs.</summary>
    public static bool IsGridRule(ReadOnlySpan<char> line)
    {
        line = line.Trim(" \t");
        return line.Length > 3 && line[0] == '+' && line[^1] == '+' && !line.ContainsAnyExcept("+-=:") && line.ContainsAny('-', '=');
    }

    private static void Show(Span<char> line, StrayKind kind)
    {
        var start = ShowStart(line, kind);
        var content = line[start..];
        if (IsGridRule(content))
            Rule(content.TrimEnd(" \t"));
        else if (content.Length > 0 && content[0] != '|' && IsDrawnRule(content))
            Rule(content.TrimEnd(" \t"));
        else if (content.Length > 0 && content[0] != '|')
            content.ReplaceAny(Drawn, '|');
    }

    // Gives where the row starts.
    private static int ShowStart(Span<char> line, StrayKind kind)
    {
        var at = 0;
        while (at < line.Length && (char.IsWhiteSpace(line[at]) || line[at] is '\uFEFF' or '\u200B' || (kind == StrayKind.Quote && line[at] == '>')))
            line[at++] = ' ';
        for (var rest = line[at..]; kind is StrayKind.Item or StrayKind.Quote && LineSyntax.IsListItem(rest); rest = line[at..])
        {
            var marker = ((ReadOnlySpan<char>)rest).IndexOfAny(' ', '\t');
            var content = marker < 0 ? default : rest[marker..].TrimStart(" \t");
            if (!IsStart(content) && !LineSyntax.IsListItem(content))
                return at;
            var length = rest.Length - content.Length;
            rest[..length].Fill(' ');
            at += length;
        }

        return at;
    }

    private static bool IsStart(ReadOnlySpan<char> content) => content.Length > 0 && (Signs.Contains(content[0]) || IsGridRule(content));

    private static bool IsDrawnRule(ReadOnlySpan<char> content)
    {
        content = content.Trim(" \t");
        foreach (var c in content)
        {
            if (c is not (' ' or (>= FirstDrawn and <= LastDrawn)))
                return false;
        }

        return content.ContainsAny(LevelSigns);
    }

    private static void Rule(Span<char> rule)
    {
        foreach (ref var c in rule)
            c = LevelSigns.Contains(c) ? '-' : c is ':' or ' ' ? c : '|';
    }
}
