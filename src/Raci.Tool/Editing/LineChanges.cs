namespace Raci.Tool.Editing;

/// <summary>Tells which lines of a document change.</summary>
internal static class LineChanges
{
    /// <summary>Gets a line for each line that goes, with a minus, and each that comes, with a plus, both with their numbers.</summary>
    public static IEnumerable<string> Of(string before, string after)
    {
        var (old, now) = (before.ReplaceLineEndings("\n").Split('\n'), after.ReplaceLineEndings("\n").Split('\n'));
        // A line that changes where it stands is told beside what it was; a row that moves is one line less and one more.
        if (old.Length == now.Length && !IsMove(old, now))
            return Enumerable.Range(0, old.Length).Where(i => old[i] != now[i]).SelectMany(i => (string[])[Line('-', i, old[i]), Line('+', i, now[i])]);
        if (old.Length == now.Length)
            return Moved(old, now);
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
            start++;
        var end = 0;
        while (end < old.Length - start && end < now.Length - start && old[^(end + 1)] == now[^(end + 1)])
            end++;
        return Enumerable.Range(start, old.Length - start - end).Select(i => Line('-', i, old[i]))
            .Concat(Enumerable.Range(start, now.Length - start - end).Select(i => Line('+', i, now[i])));
    }

    private static bool IsMove(string[] old, string[] now) =>
        Enumerable.Range(0, old.Length).Count(i => old[i] != now[i]) > 1 && old.Order(StringComparer.Ordinal).SequenceEqual(now.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    // Of the stretch that differs, what stands first in one of the two went to the other end; else all of it is told.
    private static IEnumerable<string> Moved(string[] old, string[] now)
    {
        var start = Enumerable.Range(0, old.Length).First(i => old[i] != now[i]);
        var end = Enumerable.Range(0, old.Length).Last(i => old[i] != now[i]);
        if (old.AsSpan(start, end - start).SequenceEqual(now.AsSpan(start + 1, end - start)))
            return [Line('+', start, now[start]), Line('-', end, old[end])];
        if (old.AsSpan(start + 1, end - start).SequenceEqual(now.AsSpan(start, end - start)))
            return [Line('-', start, old[start]), Line('+', end, now[end])];
        return Enumerable.Range(start, end - start + 1).Where(i => old[i] != now[i]).SelectMany(i => (string[])[Line('-', i, old[i]), Line('+', i, now[i])]);
    }

    private static string Line(char sign, int index, string line) => $"{sign}{index + 1}: {line}";
}
