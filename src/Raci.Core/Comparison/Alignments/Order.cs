namespace Raci.Comparison.Alignments;

/// <summary>Finds what was moved among siblings: all but the longest part that is still in order.</summary>
internal static class Order
{
    /// <summary>Marks the items that are not in order, as few as can be.</summary>
    /// <param name="items">The items in their older order.</param>
    /// <param name="places">The newer place of each.</param>
    /// <param name="moved">Set for those that moved.</param>
    public static void MarkMoved(List<int> items, List<int> places, bool[] moved)
    {
        if (IsRising(places))
            return;
        // ends[n] is where the rising part of n + 1 places ends whose end is lowest.
        var (ends, previous) = (new List<int>(), new int[places.Count]);
        for (var i = 0; i < places.Count; i++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (places[ends[middle]] < places[i])
                    low = middle + 1;
                else
                    high = middle;
            }

            previous[i] = low == 0 ? Pairing.None : ends[low - 1];
            if (low == ends.Count)
                ends.Add(i);
            else
                ends[low] = i;
        }

        foreach (var item in items)
            moved[item] = true;
        for (var i = ends[^1]; i != Pairing.None; i = previous[i])
            moved[items[i]] = false;
    }

    private static bool IsRising(List<int> places)
    {
        for (var i = 1; i < places.Count; i++)
        {
            if (places[i] < places[i - 1])
                return false;
        }

        return true;
    }
}
