using Raci.Collections;

namespace Raci.Comparison.Merging;

/// <summary>Merges lists whose items have names of their own: attributes, notes, metadata.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="conflicts">Where contradictions are noted.</param>
/// <param name="nameOf">Gets the name of an item.</param>
internal sealed class KeyedMerge<T>(Conflicts conflicts, Func<T, string> nameOf)
{
    /// <summary>Gets the items with the changes of both sides; what both add is ordered by name.</summary>
    /// <param name="start">The items both sides started from.</param>
    /// <param name="ours">The items of our side.</param>
    /// <param name="theirs">The items of their side.</param>
    /// <param name="place">The place concerned; null for the document.</param>
    /// <param name="subject">What the items are of.</param>
    public ValueList<T> Merge(ValueList<T> start, ValueList<T> ours, ValueList<T> theirs, Place? place, string subject)
    {
        if (Conflicts.TryChoose(start, ours, theirs, out var chosen))
            return chosen;
        if (!TryIndex(start, out var old) || !TryIndex(ours, out var mine) || !TryIndex(theirs, out var other))
        {
            conflicts.Add(place, subject, $"{start}", $"{ours}", $"{theirs}");
            return start;
        }

        var names = start.Select(nameOf).Concat(mine.Keys.Union(other.Keys, StringComparer.Ordinal).Where(name => !old.ContainsKey(name)).Order(StringComparer.Ordinal));
        return names.SelectMany(name => Choose(name, Of(old, name), Of(mine, name), Of(other, name), place, subject)).ToValueList();
    }

    private ValueList<T> Choose(string name, ValueList<T> start, ValueList<T> ours, ValueList<T> theirs, Place? place, string subject) =>
        conflicts.Choose(start, ours, theirs, place, $"{subject} {name}");

    private static ValueList<T> Of(Dictionary<string, T> items, string name) => items.TryGetValue(name, out var item) ? [item] : [];

    private bool TryIndex(ValueList<T> items, out Dictionary<string, T> index)
    {
        index = new Dictionary<string, T>(items.Count, StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!index.TryAdd(nameOf(item), item))
                return false;
        }

        return true;
    }
}
