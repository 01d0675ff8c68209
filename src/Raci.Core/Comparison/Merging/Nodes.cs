using Raci.Comparison.Alignments;

namespace Raci.Comparison.Merging;

/// <summary>The items of one sort of three matrices, and what becomes of them: which are kept, in which phase, and where in it.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class Nodes<T>
    where T : class
{
    private readonly NodeView<T> _start;
    private readonly NodeView<T> _ours;
    private readonly NodeView<T> _theirs;
    private readonly bool[] _movedOurs;
    private readonly bool[] _movedTheirs;
    private readonly Items _phases;
    private readonly int[] _gapsOurs;
    private readonly int[] _gapsTheirs;

    /// <summary>Creates the items of three matrices; what is new on both sides and has one key is one item.</summary>
    /// <param name="views">The items of the start, of our side and of theirs.</param>
    /// <param name="ours">The pairs of the start and our side, and what moved there.</param>
    /// <param name="theirs">The pairs of the start and their side, and what moved there.</param>
    /// <param name="phases">The phases the items stand in; null for the phases themselves.</param>
    /// <param name="keyOf">Gets what makes new items one, of their phase, the item before them and themselves.</param>
    public Nodes((NodeView<T> Start, NodeView<T> Ours, NodeView<T> Theirs) views, (Pairing Pairs, bool[] Moved) ours, (Pairing Pairs, bool[] Moved) theirs, Items? phases, Func<int, int, T, object> keyOf)
    {
        (_start, _ours, _theirs) = views;
        (_movedOurs, _movedTheirs) = (ours.Moved, theirs.Moved);
        Items = new Items(_start.Count, ours.Pairs, _ours.Count, theirs.Pairs, _theirs.Count);
        _phases = phases ?? Items;
        _gapsOurs = GapsOf(_ours, Items.OfOurs);
        _gapsTheirs = GapsOf(_theirs, Items.OfTheirs);
        Unite(keyOf);
        (Keeps, IsAsAtStart, Parents, Movers) = (new bool[Items.Count], new bool[Items.Count], new int[Items.Count], new Sides[Items.Count]);
    }

    /// <summary>Gets the items.</summary>
    public Items Items { get; }

    /// <summary>Gets which items are kept.</summary>
    public bool[] Keeps { get; }

    /// <summary>Gets which items keep what they held at the start, because sides contradict each other.</summary>
    public bool[] IsAsAtStart { get; }

    /// <summary>Gets the phase each item stands in.</summary>
    public int[] Parents { get; }

    /// <summary>Gets which sides put each item where it stands.</summary>
    public Sides[] Movers { get; }

    /// <summary>Gets an item as it was at the start or, where it is new, as a side has it.</summary>
    public T ValueOf(int item) => item < Items.StartCount ? _start.ValueOf(item) : Items.InOurs(item) is not Pairing.None and var ours ? _ours.ValueOf(ours) : _theirs.ValueOf(Items.InTheirs(item));

    /// <summary>Decides what becomes of each item.</summary>
    /// <param name="isChanged">Tells whether a side changed what an item of the start holds.</param>
    /// <param name="conflict">Called with each item that both sides changed so that they contradict each other, and what each side did.</param>
    public void Decide(Func<int, Sides, bool> isChanged, Action<int, string, string> conflict)
    {
        for (var item = 0; item < Items.Count; item++)
        {
            var (ours, theirs) = (Items.InOurs(item), Items.InTheirs(item));
            if (item >= Items.StartCount)
            {
                Keeps[item] = true;
                Movers[item] = (ours == Pairing.None ? Sides.None : Sides.Ours) | (theirs == Pairing.None ? Sides.None : Sides.Theirs);
                Parents[item] = ours != Pairing.None ? OurParent(ours) : TheirParent(theirs);
                continue;
            }

            Parents[item] = _start.ParentOf(item);
            if (ours != Pairing.None && theirs != Pairing.None)
            {
                Keeps[item] = true;
                Place(item, ours, theirs, conflict);
            }
            else if (ours != Pairing.None || theirs != Pairing.None)
            {
                Keeps[item] = IsAsAtStart[item] = ours != Pairing.None ? _movedOurs[item] || isChanged(item, Sides.Ours) : _movedTheirs[item] || isChanged(item, Sides.Theirs);
                if (Keeps[item])
                    conflict(item, ours == Pairing.None ? "removed" : "changed", theirs == Pairing.None ? "removed" : "changed");
            }
        }
    }

    /// <summary>Puts an item where it stood at the start, with what it held.</summary>
    public void Restore(int item)
    {
        (Keeps[item], IsAsAtStart[item], Movers[item]) = (true, true, Sides.None);
        Parents[item] = _start.ParentOf(item);
    }

    /// <summary>Gets the items of a phase in their order.</summary>
    /// <param name="parent">The phase, or the root.</param>
    /// <param name="members">All items that stand in it.</param>
    /// <param name="textOf">Gets what an item says, by which items are ordered that both sides put in one place.</param>
    public List<int> InOrder(int parent, List<int> members, Func<T, string> textOf)
    {
        var isRoot = parent == FlatMatrix.Root;
        var ours = RunsOf(isRoot || _phases.InOurs(parent) != Pairing.None ? _ours.ChildrenOf(isRoot ? parent : _phases.InOurs(parent)) : [], Items.OfOurs, Sides.Ours, parent);
        var theirs = RunsOf(isRoot || _phases.InTheirs(parent) != Pairing.None ? _theirs.ChildrenOf(isRoot ? parent : _phases.InTheirs(parent)) : [], Items.OfTheirs, Sides.Theirs, parent);
        var order = new SiblingOrder(members.Count, Items.StartCount, item => textOf(ValueOf(item)));
        order.AddRuns(ours.GetValueOrDefault(Pairing.None), theirs.GetValueOrDefault(Pairing.None));
        if (isRoot || parent < _phases.StartCount)
        {
            foreach (var item in _start.ChildrenOf(parent))
            {
                if (Keeps[item] && Movers[item] == Sides.None && Parents[item] == parent)
                    order.Add(item);
                order.AddRuns(ours.GetValueOrDefault(item), theirs.GetValueOrDefault(item));
            }
        }

        return order.WithRest(members);
    }

    private Dictionary<int, List<int>> RunsOf(int[] siblings, Func<int, int> itemOf, Sides side, int parent)
    {
        var runs = new Dictionary<int, List<int>>();
        var marker = Pairing.None;
        foreach (var place in siblings)
        {
            var item = itemOf(place);
            if (IsMarker(item) || IsRestored(item, parent))
                marker = item;
            else if (Keeps[item] && Parents[item] == parent && Movers[item].HasFlag(side))
                (runs.TryGetValue(marker, out var run) ? run : runs[marker] = []).Add(item);
        }

        return runs;
    }

    private void Place(int item, int ours, int theirs, Action<int, string, string> conflict)
    {
        if (_movedOurs[item] && _movedTheirs[item] && (OurParent(ours) != TheirParent(theirs) || _gapsOurs[ours] != _gapsTheirs[theirs]))
        {
            conflict(item, "moved", "moved elsewhere");
            return;
        }

        Movers[item] = (_movedOurs[item] ? Sides.Ours : Sides.None) | (_movedTheirs[item] ? Sides.Theirs : Sides.None);
        if (Movers[item] != Sides.None)
            Parents[item] = _movedOurs[item] ? OurParent(ours) : TheirParent(theirs);
    }

    private int OurParent(int place) => _ours.ParentOf(place) is not FlatMatrix.Root and var parent ? _phases.OfOurs(parent) : FlatMatrix.Root;

    private int TheirParent(int place) => _theirs.ParentOf(place) is not FlatMatrix.Root and var parent ? _phases.OfTheirs(parent) : FlatMatrix.Root;

    // Both sides left it where it was: what they insert behind it, they insert at one place.
    private bool IsMarker(int item) =>
        item != Pairing.None && item < Items.StartCount && !_movedOurs[item] && !_movedTheirs[item] && Items.InOurs(item) != Pairing.None && Items.InTheirs(item) != Pairing.None;

    // One side removed it, and it stays where it was all the same.
    private bool IsRestored(int item, int parent) => item < Items.StartCount && Keeps[item] && IsAsAtStart[item] && Parents[item] == parent;

    private int[] GapsOf(NodeView<T> view, Func<int, int> itemOf)
    {
        var (gaps, last) = (new int[view.Count], new Dictionary<int, int>());
        for (var place = 0; place < gaps.Length; place++)
        {
            var (parent, item) = (view.ParentOf(place), itemOf(place));
            gaps[place] = last.GetValueOrDefault(parent, Pairing.None);
            if (IsMarker(item))
                last[parent] = item;
        }

        return gaps;
    }

    private void Unite(Func<int, int, T, object> keyOf)
    {
        var mine = new Dictionary<object, Queue<int>>();
        for (var place = 0; place < _ours.Count; place++)
        {
            if (Items.OfOurs(place) >= Items.StartCount)
            {
                var key = keyOf(OurParent(place), _gapsOurs[place], _ours.ValueOf(place));
                (mine.TryGetValue(key, out var known) ? known : mine[key] = new()).Enqueue(Items.OfOurs(place));
            }
        }

        for (var place = 0; place < _theirs.Count; place++)
        {
            if (Items.OfTheirs(place) != Pairing.None)
                continue;
            if (mine.TryGetValue(keyOf(TheirParent(place), _gapsTheirs[place], _theirs.ValueOf(place)), out var same) && same.TryDequeue(out var item))
                Items.Unite(item, place);
            else
                Items.AddTheirs(place);
        }
    }
}
