using System.Net;
using System.Text;

namespace Raci.Formats.Tables.Legends;

/// <summary>Finds the entries of legends in prose, whatever it is: a list, a sentence, a quote, code, or lines with breaks.</summary>
internal static class LegendText
{
    private const int LongestLine = 1000;
    private const int LeastBare = 3;

    private static readonly (string Tag, string Text)[] Tags =
    [
        ("<strong>", "**"), ("</strong>", "**"), ("<b>", "**"), ("</b>", "**"), ("</dt>", " = "), ("<br>", "\n"), ("<br/>", "\n"), ("<br />", "\n"),
        ("<li>", "\n"), ("<dd>", ""), ("</dd>", "\n"), ("<p>", "\n"), ("<tr>", "\n"), ("</td><td>", " = "),
    ];

    private static readonly string[] Conjunctions = [" and ", " und ", " et ", " y ", " e ", " en ", " i ", " и "];

    /// <summary>Finds all entries of a piece of prose, each with the number of its line in the piece.</summary>
    public static List<(LegendEntry Entry, int Line)> Entries(string prose)
    {
        var (entries, bares) = (new List<(LegendEntry, int)>(), new List<(LegendEntry, int)>());
        var lines = TextRules.WithLineFeeds(prose).Split('\n');
        var isComment = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var starts = isComment || lines[i].Contains("<!--", StringComparison.Ordinal);
            isComment = starts && !lines[i].Contains("-->", StringComparison.Ordinal);
            if (!MayHoldLabel(lines[i]) || starts || lines[i].Length is < 3 or > LongestLine && !IsTerm(lines, i))
                continue;
            var line = IsTerm(lines, i) ? $"{lines[i].Trim()} {lines[i + 1].Trim()}" : lines[i];
            if (line.AsSpan().TrimStart().StartsWith("|"))
                continue;
            foreach (var piece in Plain(line).Split('\n').SelectMany(Pieces))
            {
                if (LegendEntry.Find(piece) is { } entry)
                    entries.Add((entry, i));
                else if (LegendEntry.FindBare(piece) is { } bare)
                    bares.Add((bare, i));
            }
        }

        // Letters with nothing but a space before their words are a legend where several stand together.
        if (bares.Count >= LeastBare && bares.DistinctBy(pair => pair.Item1.Label, StringComparer.Ordinal).Count() == bares.Count && bares[^1].Item2 - bares[0].Item2 < bares.Count)
            entries.AddRange(bares);
        return entries;
    }

    // A capital, or a sign that may stand for one.
    private static bool MayHoldLabel(ReadOnlySpan<char> line) => line.ContainsAnyInRange('A', 'Z') || line.Contains('&');

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

    private static List<string> Pieces(string line)
    {
        foreach (var conjunction in Conjunctions)
            line = line.Replace(conjunction, " ; ", StringComparison.Ordinal);
        line = line.Replace(" / ", ";", StringComparison.Ordinal).Replace(". ", ";", StringComparison.Ordinal);
        for (var at = line.IndexOf("  ", StringComparison.Ordinal); at >= 0; at = line.IndexOf("  ", at + 1, StringComparison.Ordinal))
        {
            if (StartsEntry(line.AsSpan(at).TrimStart()))
                line = $"{line[..at]};{line[(at + 1)..]}";
        }

        return [.. line.Split([';', ',', '|', '•', '、', '，', '；', '·', '。'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }

    // A capital that stands alone.
    private static bool StartsEntry(ReadOnlySpan<char> rest) => rest.Length > 1 && char.IsAsciiLetterUpper(rest[0]) && rest[1] is ' ' or '=' or ':';
}
