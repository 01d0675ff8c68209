namespace Raci.Formats.Excel.Reading;

/// <summary>Finds out what became of a row of headings after a person inserted, deleted, moved or renamed some.</summary>
internal static class Alignment
{
    private const long MostCompared = 4_000_000;

    /// <summary>Gets, for each heading there is, the index of the one that was written; -1 for a new one.</summary>
    /// <param name="written">The headings as written.</param>
    /// <param name="seen">The headings there are.</param>
    public static int[] Of(string[] written, string[] seen)
    {
        var result = new int[seen.Length];
        Array.Fill(result, -1);
        if ((long)written.Length * seen.Length <= MostCompared)
            MatchInOrder(written, seen, result);
        var free = new HashSet<int>(Enumerable.Range(0, written.Length).Except(result));
        MatchMoved(written, seen, result, free);
        MatchRenamed(written.Length, result, free);
        return result;
    }

    // The longest common subsequence.
    private static void MatchInOrder(string[] written, string[] seen, int[] result)
    {
        var lengths = new int[written.Length + 1, seen.Length + 1];
        for (var i = written.Length - 1; i >= 0; i--)
        {
            for (var j = seen.Length - 1; j >= 0; j--)
                lengths[i, j] = written[i] == seen[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        for (int i = 0, j = 0; i < written.Length && j < seen.Length;)
        {
            if (written[i] == seen[j])
                result[j++] = i++;
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
                i++;
            else
                j++;
        }
    }

    private static void MatchMoved(string[] written, string[] seen, int[] result, HashSet<int> free)
    {
        var open = free.Order().GroupBy(i => written[i], StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Queue<int>(group), StringComparer.Ordinal);
        for (var j = 0; j < seen.Length; j++)
        {
            if (result[j] >= 0 || !open.TryGetValue(seen[j], out var queue) || !queue.TryDequeue(out var i))
                continue;
            result[j] = i;
            free.Remove(i);
        }
    }

    // As many headings without counterpart on either side, between the same neighbours: renamed.
    private static void MatchRenamed(int written, int[] result, HashSet<int> free)
    {
        for (var j = 0; j < result.Length; j++)
        {
            if (result[j] >= 0)
                continue;
            var end = j;
            while (end < result.Length && result[end] < 0)
                end++;
            var before = j == 0 ? -1 : result[j - 1];
            var after = end == result.Length ? written : result[end];
            var between = free.Where(i => i > before && i < after).Order().ToList();
            for (var k = 0; between.Count == end - j && k < between.Count; k++)
            {
                result[j + k] = between[k];
                free.Remove(between[k]);
            }

            j = end;
        }
    }
}
