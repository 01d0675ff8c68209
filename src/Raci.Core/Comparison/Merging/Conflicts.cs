using Raci.Collections;

namespace Raci.Comparison.Merging;

/// <summary>The conflicts of a merge, and the choice that makes them.</summary>
internal sealed class Conflicts
{
    private readonly List<MergeConflict> _conflicts = [];

    /// <summary>Gets all conflicts so far.</summary>
    public ValueList<MergeConflict> All => _conflicts.ToValueList();

    /// <summary>Notes a conflict.</summary>
    public void Add(Place? place, string subject, string start, string ours, string theirs) => _conflicts.Add(new MergeConflict(place, subject, start, ours, theirs));

    /// <summary>Notes that the sides did to something as a whole what cannot be both.</summary>
    public void AddWhole(Place? place, string subject, string start, string ours, string theirs) => _conflicts.Add(new MergeConflict(place, subject, start, ours, theirs) { IsOfWhole = true });

    /// <summary>Gets the value that was changed, the common one where none or both were changed alike, and that of the start where they contradict each other.</summary>
    public T Choose<T>(T start, T ours, T theirs, Place? place, string subject)
    {
        if (TryChoose(start, ours, theirs, out var chosen))
            return chosen;
        Add(place, subject, start, ours, theirs);
        return start;
    }

    // What reads the same on two sides, as where markup changed, is told by what each did.
    private void Add<T>(Place? place, string subject, T start, T ours, T theirs)
    {
        var (was, mine, other) = ($"{start}", $"{ours}", $"{theirs}");
        if (was != mine && was != other && mine != other)
            Add(place, subject, was, mine, other);
        else
            AddWhole(place, subject, was, ValueWording.Changed(start, ours), ValueWording.Changed(start, theirs));
    }

    /// <summary>Gets the text that was changed or, where both sides changed it, the one with the lines of both; that of the start where these contradict each other.</summary>
    public string ChooseLines(string start, string ours, string theirs, Place? place, string subject) =>
        !TryChoose(start, ours, theirs, out _) && LineMerge.TryMerge(start, ours, theirs, out var merged) ? merged.Trim('\n') : Choose(start, ours, theirs, place, subject);

    /// <summary>Gets the value that was changed; false where both sides changed it in different ways.</summary>
    public static bool TryChoose<T>(T start, T ours, T theirs, out T chosen)
    {
        var equal = EqualityComparer<T>.Default;
        chosen = equal.Equals(ours, start) ? theirs : ours;
        return equal.Equals(ours, theirs) || equal.Equals(ours, start) || equal.Equals(theirs, start);
    }
}
