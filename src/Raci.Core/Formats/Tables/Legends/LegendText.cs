using System.Net;
using System.Text;

namespace Raci.Formats.Tables.Legends;

/// <summary>Finds the entries of legends in prose, whatever it is: a list, a sentence, a quote, code, or lines with breaks.</summary>
internal static class LegendText
{
    private const int LongestLine = 1000;

    private static readonly (string Tag, string Text)[] Tags =
    [
        ("<strong>", "**"), ("</strong>", "**"), ("<b>", "**"), ("</b>", "**"), ("</dt>", " = "), ("<br>", "\n"), ("<br/>", "\n"), ("<br />", "\n"),
        ("<li>", "\n"), ("<dd>", ""), ("</dd>", "\n"), ("<p>", "\n"), ("<tr>", "\n"), ("</td><td>", " = "),
    ];

    private static readonly string[] Conjunctions = [" and ", " und ", " et ", " y ", " e ", " en ", " i ", " и "];

    /// <summary>Finds all entries of a piece of prose, each with the number of its line in the piece.</summary>
    public static List<(LegendEntry Entry, int Line)> Entries(string prose)
    {
        var entries = new List<(LegendEntry, int)>();
        var lines = TextRules.WithLineFeeds(prose).Split('\n');
        var isComment = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var starts = isComment || lines[i].Contains("<!--", StringComparison.Ordinal);
            isComment = starts && !lines[i].Contains("-->", StringComparison.Ordinal);
            if (starts || lines[i].Length is < 3 or > LongestLine && !IsTerm(lines, i))
                continue;
            var line = IsTerm(lines, i) ? $"{lines[i].Trim()} {lines[i + 1].Trim()}" : lines[i];
            if (line.AsSpan().TrimStart().StartsWith("|"))
                continue;
            foreach (var part in Plain(line).Split('\n'))
            {
                foreach (var piece in Pieces(part))
                {
                    if (LegendEntry.Find(piece) is { } entry)
                        entries.Add((entry, i));
                }
            }
        }

        return entries;
    }

    // A definition: a line with the letter, and below it one that starts with a colon.
    private static bool IsTerm(string[] lines, int line) =>
        line + 1 < lines.Length && lines[line].Trim(" *_`".ToCharArray()).Length is > 0 and <= 5 && lines[line + 1].AsSpan().TrimStart().StartsWith(":");

    // Without what starts a line of a list or a quote, and without emphasis; a bold capital at the start of a word is its letter.
    private static string Plain(string line)
    {
        if (line.Contains('<', StringComparison.Ordinal))
        {
            foreach (var (tag, text) in Tags)
                line = line.Replace(tag, text, StringComparison.OrdinalIgnoreCase);
        }

        if (line.Contains('&', StringComparison.Ordinal))
            line = WebUtility.HtmlDecode(line);
        var rest = line.AsSpan().TrimStart(" \t>");
        if (rest is ['-' or '*' or '+' or '•', ' ' or '\t', ..])
            rest = rest[1..];
        return WithoutMarkup(rest.Trim());
    }

    private static string WithoutMarkup(ReadOnlySpan<char> line)
    {
        var result = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is not ('*' or '_' or '`' or '<' or '\\'))
            {
                result.Append(line[i]);
            }
            else if (line[i] == '<' && line[i..].IndexOf('>') is > 1 and var end && (char.IsAsciiLetter(line[i + 1]) || line[i + 1] == '/'))
            {
                i += end;
            }
            else if (InitialLength(line, i) is > 0 and var run)
            {
                result.Append(line[i + run]).Append(" = ").Append(line[i + run]);
                i += 2 * run;
            }
        }

        return result.ToString();
    }

    // The length of the delimiters of "**R**esponsible".
    private static int InitialLength(ReadOnlySpan<char> line, int at)
    {
        var run = line[at..].Length - line[at..].TrimStart(line[at]).Length;
        if (line[at] is '<' or '\\' || run > 3 || at + (2 * run) + 1 >= line.Length || (at > 0 && char.IsLetterOrDigit(line[at - 1])) || !char.IsAsciiLetterUpper(line[at + run]))
            return 0;
        return line.Slice(at + run + 1, run).ContainsAnyExcept(line[at]) || !char.IsLetter(line[at + (2 * run) + 1]) ? 0 : run;
    }

    private static string[] Pieces(string line)
    {
        foreach (var conjunction in Conjunctions)
            line = line.Replace(conjunction, " ; ", StringComparison.Ordinal);
        return line.Replace(" / ", ";", StringComparison.Ordinal).Replace(". ", ";", StringComparison.Ordinal)
            .Split([';', ',', '|', '•', '、', '，', '；', '·', '。'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}
