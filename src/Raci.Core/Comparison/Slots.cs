using Raci.Collections;

namespace Raci.Comparison;

/// <summary>The new order of a list: what came to it at its places, and between them what stayed, in its order.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class Slots<T>
{
    private readonly Dictionary<int, (T Item, Change Change)> _coming = [];

    /// <summary>Gets a change that puts an item at a place.</summary>
    public Change First => _coming.Values.First().Change;

    /// <summary>Puts an item at a place.</summary>
    /// <exception cref="ArgumentException">The place is taken.</exception>
    public void Put(int place, T item, Change change)
    {
        if (!_coming.TryAdd(place, (item, change)))
            throw ChangeApplication.DoesNotFit(change);
    }

    /// <summary>Gets all items in order.</summary>
    /// <exception cref="ArgumentException">A place lies behind the end.</exception>
    public ValueList<T> Fill(IReadOnlyList<T> staying)
    {
        var (items, taken) = (new T[staying.Count + _coming.Count], 0);
        for (var i = 0; i < items.Length; i++)
        {
            if (_coming.TryGetValue(i, out var coming))
                items[i] = coming.Item;
            else if (taken < staying.Count)
                items[i] = staying[taken++];
            else
                throw ChangeApplication.DoesNotFit(First);
        }

        return new ValueList<T>(items);
    }
}
