using Raci.Words;

namespace Raci.Comparison.Alignments;

/// <summary>Pairs rows that were renamed and moved as well: wherever they stand, names that are very alike, or alike with the same parts of all parties. Each has to be the best for the other.</summary>
/// <remarks>A row is compared with those it shares a rare word with, so that work stays linear.</remarks>
internal static class FarPairing
{
    private const double Alike = 0.7;
    private const double VeryAlike = 0.8;
    private const int ShortestWord = 3;
    private const int MostWithWord = 8;

    /// <summary>Pairs rows that have no partner yet.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="pairs">The pairs so far.</param>
    /// <param name="agree">Tells whether two rows agree in all but their names.</param>
    public static void Pair(Named<Activity> rows, Pairing pairs, Func<int, int, bool> agree)
    {
        int[] gone = pairs.GoneOf([.. Enumerable.Range(0, rows.Before.Count)]);
        int[] added = gone.Length == 0 ? [] : pairs.NewOf([.. Enumerable.Range(0, rows.After.Count)]);
        if (added.Length == 0)
            return;
        var withWord = WithWords(added, rows);
        var likeness = new Dictionary<int, Likeness>();
        var bestOfAdded = new Dictionary<int, Best>();
        var bestOfGone = new Dictionary<int, Best>();
        foreach (var older in gone)
        {
            var name = rows.NameBefore(older);
            var own = new Likeness(name);
            foreach (var newer in WordsOf(name).SelectMany(word => withWord.GetValueOrDefault(word) ?? []).Distinct())
            {
                if (!likeness.TryGetValue(newer, out var other))
                    likeness.Add(newer, other = new Likeness(rows.NameAfter(newer)));
                var score = own.To(other);
                if (score < Alike || (score < VeryAlike && !agree(older, newer)))
                    continue;
                Note(bestOfGone, older, newer, score);
                Note(bestOfAdded, newer, older, score);
            }
        }

        foreach (var (older, best) in bestOfGone)
        {
            if (best.Item != Pairing.None && bestOfAdded[best.Item].Item == older)
                pairs.Pair(older, best.Item);
        }
    }

    // Of two that are as good none is the best.
    private static void Note(Dictionary<int, Best> bests, int item, int other, double score)
    {
        if (!bests.TryGetValue(item, out var best) || score > best.Score)
            bests[item] = new Best(other, score);
        else if (score.Equals(best.Score) && best.Item != other)
            bests[item] = new Best(Pairing.None, score);
    }

    private static Dictionary<string, List<int>> WithWords(int[] added, Named<Activity> rows)
    {
        var found = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var newer in added)
        {
            foreach (var word in WordsOf(rows.NameAfter(newer)))
            {
                if (!found.TryGetValue(word, out var items))
                    found.Add(word, items = []);
                items.Add(newer);
            }
        }

        // A word that many have tells none.
        return found.Where(pair => pair.Value.Count <= MostWithWord).ToDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> WordsOf(Text name) =>
        Folding.Of(name.ToString()).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestWord).Distinct(StringComparer.Ordinal);

    /// <summary>The item that is most like another.</summary>
    private readonly record struct Best(int Item, double Score);
}
