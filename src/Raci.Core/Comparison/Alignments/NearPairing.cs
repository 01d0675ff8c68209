namespace Raci.Comparison.Alignments;

/// <summary>Pairs what is left between items that are paired: by likeness of their names, or because each is the only one at its place and they are a little alike or agree in all else.</summary>
internal static class NearPairing
{
    // How far apart two items of one gap may stand to be compared, so that work stays linear.
    private const int Window = 3;

    /// <summary>Pairs items of two lists of siblings.</summary>
    /// <param name="items">The items.</param>
    /// <param name="before">All older siblings, in order.</param>
    /// <param name="after">All newer siblings, in order.</param>
    /// <param name="pairs">The pairs so far.</param>
    /// <param name="agree">Tells whether two items agree in all but their names.</param>
    public static void Pair<T>(Named<T> items, ReadOnlySpan<int> before, ReadOnlySpan<int> after, Pairing pairs, Func<int, int, bool> agree)
        where T : class
    {
        if (pairs.GoneOf(before).Length == 0 || pairs.NewOf(after).Length == 0)
            return;
        var siblings = new HashSet<int>(after.Length);
        foreach (var item in after)
            siblings.Add(item);
        var gaps = new Dictionary<int, Gap>();
        var place = Pairing.None;
        foreach (var item in before)
        {
            if (pairs.AfterOf(item) is not Pairing.None and var partner)
                place = siblings.Contains(partner) ? partner : place;
            else
                GapAt(gaps, place).Before.Add(item);
        }

        place = Pairing.None;
        foreach (var item in after)
        {
            if (pairs.BeforeOf(item) != Pairing.None)
                place = item;
            else
                GapAt(gaps, place).After.Add(item);
        }

        foreach (var gap in gaps.Values)
            Pair(items, gap, pairs, agree);
    }

    private static Gap GapAt(Dictionary<int, Gap> gaps, int place) => gaps.TryGetValue(place, out var gap) ? gap : gaps[place] = new Gap([], []);

    private static void Pair<T>(Named<T> items, Gap gap, Pairing pairs, Func<int, int, bool> agree)
        where T : class
    {
        if (gap.Before.Count == 0 || gap.After.Count == 0)
            return;
        var left = gap.Before.ConvertAll(item => new Likeness(items.NameBefore(item)));
        var right = gap.After.ConvertAll(item => new Likeness(items.NameAfter(item)));
        var candidates = new List<Candidate>();
        for (var i = 0; i < left.Count; i++)
        {
            for (var j = Math.Max(0, i - Window); j < Math.Min(right.Count, i + Window + 1); j++)
            {
                if (left[i].To(right[j]) is >= Likeness.Renamed and var score)
                    candidates.Add(new Candidate(score, Math.Abs(i - j), gap.Before[i], gap.After[j]));
            }
        }

        candidates.Sort(MoreAlikeFirst);
        foreach (var candidate in candidates)
        {
            if (pairs.AfterOf(candidate.Before) == Pairing.None && pairs.BeforeOf(candidate.After) == Pairing.None)
                pairs.Pair(candidate.Before, candidate.After);
        }

        if (left.Count == 1 && right.Count == 1 && candidates.Count == 0 && (left[0].To(right[0]) >= Likeness.RenamedAlone || agree(gap.Before[0], gap.After[0])))
            pairs.Pair(gap.Before[0], gap.After[0]);
    }

    // The most alike come first, then the nearest.
    private static int MoreAlikeFirst(Candidate left, Candidate right)
    {
        var order = right.Score.CompareTo(left.Score);
        order = order != 0 ? order : left.Distance.CompareTo(right.Distance);
        order = order != 0 ? order : left.Before.CompareTo(right.Before);
        return order != 0 ? order : left.After.CompareTo(right.After);
    }

    /// <summary>What has no partner behind one pair of siblings.</summary>
    private sealed record Gap(List<int> Before, List<int> After);

    /// <summary>Two items that may be one.</summary>
    private readonly record struct Candidate(double Score, int Distance, int Before, int After);
}
