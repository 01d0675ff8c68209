using System.Collections;
using System.Runtime.CompilerServices;

namespace Raci.Collections;

/// <summary>An immutable list that equals every list of equal items in the same order.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>Records that hold a <see cref="ValueList{T}"/> are equal by content; arrays and the framework's immutable collections compare by reference. The default value is the empty list.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[] items) => _items = items.Length == 0 ? null : items;

    private T[] Items => _items ?? [];

    /// <summary>Gets the number of items.</summary>
    public int Count => Items.Length;

    /// <summary>Gets the item at a zero-based index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative or not below <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Items.Length, nameof(index));
            return Items[index];
        }
    }

    /// <summary>Gets the items as a span, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => Items;

    /// <summary>Tells whether two lists are one and the same, whose items need no comparing.</summary>
    internal bool IsSameAs(ValueList<T> other) => ReferenceEquals(Items, other.Items);

    /// <summary>Gets a list with one more item at its end.</summary>
    public ValueList<T> Add(T item) => Insert(Count, item);

    /// <summary>Gets a list with one more item at a zero-based index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative or above <see cref="Count"/>.</exception>
    public ValueList<T> Insert(int index, T item)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)index, (uint)Count, nameof(index));
        return new([.. AsSpan()[..index], item, .. AsSpan()[index..]]);
    }

    /// <summary>Gets a list without the item at a zero-based index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative or not below <see cref="Count"/>.</exception>
    public ValueList<T> RemoveAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        return new([.. AsSpan()[..index], .. AsSpan()[(index + 1)..]]);
    }

    /// <summary>Gets a list with another item at a zero-based index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative or not below <see cref="Count"/>.</exception>
    public ValueList<T> SetItem(int index, T item)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        T[] copy = [.. Items];
        copy[index] = item;
        return new(copy);
    }

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) =>
        ReferenceEquals(_items, other._items) || AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Gets the items' texts, separated by commas.</summary>
    public override string ToString() => string.Join(", ", Items);

    /// <summary>Tells whether two lists hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Tells whether two lists differ in an item or in the order of their items.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Gets an enumerator that allocates nothing.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();
}
