namespace Raci.Comparison.Merging;

/// <summary>Puts items in order, each once.</summary>
/// <param name="count">How many there will be.</param>
/// <param name="startCount">How many items there were at the start.</param>
/// <param name="textOf">Gets what an item says.</param>
internal sealed class SiblingOrder(int count, int startCount, Func<int, string> textOf)
{
    private readonly List<int> _items = new(count);
    private readonly HashSet<int> _known = new(count);

    /// <summary>Adds an item.</summary>
    public void Add(int item)
    {
        if (_known.Add(item))
            _items.Add(item);
    }

    /// <summary>Adds what the sides put in one place: in the order of the side that put something there, and where both did, ordered by what it says.</summary>
    public void AddRuns(List<int>? ours, List<int>? theirs)
    {
        if (ours is null || theirs is null || ours.SequenceEqual(theirs))
            (ours ?? theirs)?.ForEach(Add);
        else
            AddSorted(ours.Concat(theirs));
    }

    /// <summary>Gets the items in order, those of a phase that were not added yet at its end.</summary>
    public List<int> WithRest(List<int> members)
    {
        if (_items.Count < members.Count)
            AddSorted(members);
        return _items;
    }

    private void AddSorted(IEnumerable<int> items)
    {
        var sorted = items.Where(item => !_known.Contains(item)).Distinct()
            .OrderBy(textOf, StringComparer.Ordinal).ThenBy(item => Math.Min(item, startCount));
        foreach (var item in sorted.ToList())
            Add(item);
    }
}
