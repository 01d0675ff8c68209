using System.Buffers;

namespace Raci.Formats.Csv;

/// <summary>Finds the separator of a text by what its first lines have in common.</summary>
internal static class CsvSeparator
{
    /// <summary>The separators there are, the usual one first.</summary>
    public const string All = ",;\t|";

    private const int MostLines = 50;

    // So many lines that all agree need no others.
    private const int FewLines = 12;

    private static readonly SearchValues<char> Signs = SearchValues.Create(",;\t|\"\n");

    /// <summary>Gets the separator that a first line such as <c>sep=;</c> states; null where there is none.</summary>
    public static char? Stated(ReadOnlySpan<char> firstLine) =>
        firstLine.Length == 5 && firstLine.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && All.Contains(firstLine[4], StringComparison.Ordinal) ? firstLine[4] : null;

    /// <summary>Finds the separator.</summary>
    /// <param name="text">The start of the text.</param>
    /// <param name="usual">The one that wins where others do as well.</param>
    /// <returns>The separator; the number of lines that have it equally often, none where no line has it; and how often they do.</returns>
    public static (char Separator, int Lines, int Times) Find(ReadOnlySpan<char> text, char usual) =>
        Find(Count(text, FewLines), usual) is { Lines: FewLines } agreed ? agreed : Find(Count(text, MostLines), usual);

    private static (char Separator, int Lines, int Times) Find(List<int[]> counts, char usual)
    {
        var best = (Separator: usual, Lines: 0, Times: 0);
        foreach (var separator in All.OrderBy(separator => separator == usual ? 0 : 1))
        {
            var common = counts.Select(line => line[All.IndexOf(separator, StringComparison.Ordinal)]).Where(times => times > 0)
                .GroupBy(times => times)
                .Select(group => (separator, Lines: group.Count(), Times: group.Key))
                .OrderByDescending(found => found.Lines).ThenByDescending(found => found.Times)
                .FirstOrDefault();
            if (Score(common.Lines, common.Times) > Score(best.Lines, best.Times))
                best = common;
        }

        return best;
    }

    // Lines that agree count more than separators that are many: a text with commas agrees seldom.
    private static long Score(int lines, int times) => (long)lines * lines * Math.Min(times, 8);

    // Separators inside quotes are text; a quote counts as one only where a field starts.
    private static List<int[]> Count(ReadOnlySpan<char> text, int most)
    {
        var lines = new List<int[]>();
        var line = new int[All.Length];
        var isQuoted = false;
        var fieldStart = 0;
        for (var at = 0; at < text.Length && lines.Count < most; at++)
        {
            var next = text[at..].IndexOfAny(Signs);
            if (next < 0)
                break;
            at += next;
            var c = text[at];
            if (c == '"')
            {
                isQuoted = isQuoted ? false : at == fieldStart || text[at - 1] == '"';
            }
            else if (!isQuoted)
            {
                fieldStart = at + 1;
                if (c != '\n')
                {
                    line[All.IndexOf(c, StringComparison.Ordinal)]++;
                    continue;
                }

                lines.Add(line);
                line = new int[All.Length];
            }
        }

        if (line.Any(times => times > 0))
            lines.Add(line);
        return lines;
    }
}
