namespace Raci.Tool.Editing;

/// <summary>Tells which lines of a document change.</summary>
internal static class LineChanges
{
    /// <summary>Gets a line for each line that goes, with a minus, and each that comes, with a plus, both with their numbers.</summary>
    public static IEnumerable<string> Of(string before, string after)
    {
        var (old, now) = (before.ReplaceLineEndings("\n").Split('\n'), after.ReplaceLineEndings("\n").Split('\n'));
        if (old.Length == now.Length)
            return Enumerable.Range(0, old.Length).Where(i => old[i] != now[i]).SelectMany(i => (string[])[Line('-', i, old[i]), Line('+', i, now[i])]);
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
            start++;
        var end = 0;
        while (end < old.Length - start && end < now.Length - start && old[^(end + 1)] == now[^(end + 1)])
            end++;
        return Enumerable.Range(start, old.Length - start - end).Select(i => Line('-', i, old[i]))
            .Concat(Enumerable.Range(start, now.Length - start - end).Select(i => Line('+', i, now[i])));
    }

    private static string Line(char sign, int index, string line) => $"{sign}{index + 1}: {line}";
}
