namespace Raci.Analysis;

/// <summary>Brings findings into their order: those about the whole matrix and about parties first, then in document order.</summary>
/// <remarks>Rules find most of theirs in that order already. So stretches that are in order are merged, which takes one comparison a finding where sorting takes a dozen; equal ones keep their order.</remarks>
/// <param name="parties">The parties of the matrix.</param>
internal sealed class FindingOrder(PartyList parties) : IComparer<Finding>
{
    /// <inheritdoc/>
    public int Compare(Finding? x, Finding? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = Nullable.Compare(x.Place, y.Place);
        if (order == 0)
            order = IndexOf(x.Party).CompareTo(IndexOf(y.Party));
        return order == 0 ? string.CompareOrdinal(x.Id, y.Id) : order;
    }

    /// <summary>Gets findings in their order.</summary>
    public Finding[] Sort(List<Finding> findings)
    {
        var ends = EndsOf(findings);
        var sorted = findings.ToArray();
        for (var merged = new Finding[sorted.Length]; ends.Count > 1; (sorted, merged) = (merged, sorted))
            ends = MergePairs(sorted, merged, ends);
        return sorted;
    }

    private int IndexOf(Party? party) => party is null ? -1 : parties.IndexOf(party.Name);

    // The ends of the stretches that are in order.
    private List<int> EndsOf(List<Finding> findings)
    {
        var ends = new List<int>();
        for (var i = 1; i <= findings.Count; i++)
        {
            if (i == findings.Count || Compare(findings[i - 1], findings[i]) > 0)
                ends.Add(i);
        }

        return ends;
    }

    private List<int> MergePairs(Finding[] source, Finding[] target, List<int> ends)
    {
        var merged = new List<int>();
        for (var i = 0; i < ends.Count; i += 2)
        {
            var start = i == 0 ? 0 : ends[i - 1];
            var end = ends[Math.Min(i + 1, ends.Count - 1)];
            Merge(source, target, start, ends[i], end);
            merged.Add(end);
        }

        return merged;
    }

    private void Merge(Finding[] source, Finding[] target, int start, int middle, int end)
    {
        var (left, right) = (start, middle);
        for (var i = start; i < end; i++)
        {
            var takesLeft = right == end || (left < middle && Compare(source[left], source[right]) <= 0);
            target[i] = source[takesLeft ? left++ : right++];
        }
    }
}
