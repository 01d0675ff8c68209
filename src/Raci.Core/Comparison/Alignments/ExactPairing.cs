namespace Raci.Comparison.Alignments;

/// <summary>Pairs items of the same name: of several of one name those that are equal, then the others in their order.</summary>
internal static class ExactPairing
{
    // How many of one name are looked at for an equal one: beyond it, order decides.
    private const int MostTwins = 16;

    /// <summary>Pairs items of two lists; what is equal at their starts and ends belongs together whatever its name.</summary>
    public static void PairInOrder<T>(Named<T> items, ReadOnlySpan<int> before, ReadOnlySpan<int> after, Pairing pairs)
        where T : class
    {
        while (before.Length > 0 && after.Length > 0 && items.AreEqual(before[0], after[0]))
        {
            pairs.Pair(before[0], after[0]);
            before = before[1..];
            after = after[1..];
        }

        while (before.Length > 0 && after.Length > 0 && items.AreEqual(before[^1], after[^1]))
        {
            pairs.Pair(before[^1], after[^1]);
            before = before[..^1];
            after = after[..^1];
        }

        PairByName(items, before, after, pairs);
    }

    /// <summary>Pairs items of two lists, wherever they stand in them, that have the same name.</summary>
    public static void PairByName<T>(Named<T> items, ReadOnlySpan<int> before, ReadOnlySpan<int> after, Pairing pairs)
        where T : class
    {
        if (before.Length == 0 || after.Length == 0)
            return;
        var twins = new Twins(after.Length);
        for (var i = after.Length - 1; i >= 0; i--)
            twins.Add(items.NameAfter(after[i]), i);
        foreach (var item in before)
        {
            var name = items.NameBefore(item);
            var (last, place) = (Pairing.None, twins.FirstOf(name));
            for (var seen = 0; place != Pairing.None && seen < MostTwins && !items.AreEqual(item, after[place]); seen++)
                (last, place) = (place, twins.NextOf(place));
            if (place == Pairing.None || !items.AreEqual(item, after[place]))
                continue;
            twins.Remove(name, last, place);
            pairs.Pair(item, after[place]);
        }

        foreach (var item in before)
        {
            var name = items.NameBefore(item);
            if (pairs.AfterOf(item) != Pairing.None || twins.FirstOf(name) is not (not Pairing.None and var place))
                continue;
            twins.Remove(name, Pairing.None, place);
            pairs.Pair(item, after[place]);
        }
    }

    /// <summary>The places of each name that are still free, in order.</summary>
    private sealed class Twins(int count)
    {
        private readonly Dictionary<Text, int> _first = new(count);
        private readonly int[] _next = new int[count];

        public void Add(Text name, int place)
        {
            _next[place] = _first.GetValueOrDefault(name, Pairing.None);
            _first[name] = place;
        }

        public int FirstOf(Text name) => _first.GetValueOrDefault(name, Pairing.None);

        public int NextOf(int place) => _next[place];

        public void Remove(Text name, int last, int place)
        {
            if (last == Pairing.None)
                _first[name] = _next[place];
            else
                _next[last] = _next[place];
        }
    }
}
