namespace Raci.Comparison.Aligning;

/// <summary>Finds items that are counterparts without doubt: their keys stand once on each side, and in the same order.</summary>
internal static class Anchors
{
    /// <summary>Gets the most such pairs that can stand in one order, in that order.</summary>
    public static List<AlignedPair> Of(ISequencePair pair, int left, int leftEnd, int right, int rightEnd)
    {
        var places = new Dictionary<int, KeyPlaces>(leftEnd - left);
        for (var i = left; i < leftEnd; i++)
        {
            if (pair.LeftKey(i) is not 0 and var key)
                places[key] = places.TryGetValue(key, out var known) ? known with { IsAmbiguous = true } : new(i, -1, false);
        }

        for (var i = right; i < rightEnd; i++)
        {
            if (pair.RightKey(i) is not 0 and var key && places.TryGetValue(key, out var known))
                places[key] = known.Right >= 0 ? known with { IsAmbiguous = true } : known with { Right = i };
        }

        // The dictionary keeps the order of the left side, for nothing is taken out of it; sorted all the same, as that is no promise.
        var found = new List<AlignedPair>();
        foreach (var place in places.Values)
        {
            if (!place.IsAmbiguous && place.Right >= 0)
                found.Add(new(place.Left, place.Right));
        }

        found.Sort((one, other) => one.Left.CompareTo(other.Left));
        return LongestRising(found);
    }

    // Patience sorting: the last pair of the longest chain of each length, and for each pair the one before it.
    private static List<AlignedPair> LongestRising(List<AlignedPair> pairs)
    {
        var ends = new List<int>();
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var low = 0;
            for (var high = ends.Count; low < high;)
            {
                var middle = (low + high) / 2;
                if (pairs[ends[middle]].Right < pairs[i].Right)
                    low = middle + 1;
                else
                    high = middle;
            }

            before[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
                ends.Add(i);
            else
                ends[low] = i;
        }

        var chain = new List<AlignedPair>(ends.Count);
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i])
            chain.Add(pairs[i]);
        chain.Reverse();
        return chain;
    }

    private readonly record struct KeyPlaces(int Left, int Right, bool IsAmbiguous);
}
