using System.Globalization;
using Raci.Collections;

namespace Raci;

/// <summary>The position of an activity, or of a phase, in the tree of a matrix.</summary>
/// <remarks>Counts from zero, as lists do; printed, it counts from one, as people do: <c>phase 2, row 3</c>.</remarks>
public readonly record struct Place : IComparable<Place>
{
    /// <summary>Creates the place of an activity.</summary>
    /// <param name="phases">The zero-based index of the outermost phase, then of each phase inside; at least one.</param>
    /// <param name="row">The zero-based index of the activity in the innermost phase.</param>
    /// <exception cref="ArgumentException">There is no index.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index is negative.</exception>
    public Place(ValueList<int> phases, int row)
        : this(phases, (int?)row) => ArgumentOutOfRangeException.ThrowIfNegative(row);

    private Place(ValueList<int> phases, int? row)
    {
        if (phases.Count == 0)
            throw new ArgumentException("A place names at least one phase.", nameof(phases));
        foreach (var index in phases)
            ArgumentOutOfRangeException.ThrowIfNegative(index, nameof(phases));
        Phases = phases;
        Row = row;
    }

    /// <summary>Gets the zero-based index of the outermost phase, then of each phase inside.</summary>
    public ValueList<int> Phases { get; }

    /// <summary>Gets the zero-based index of the activity in the innermost phase; null for the place of a phase.</summary>
    public int? Row { get; }

    /// <summary>Gets whether this is the place of a phase and not of an activity.</summary>
    public bool IsPhase => Row is null;

    /// <summary>Gets the place of a phase.</summary>
    /// <param name="phases">The zero-based index of the outermost phase, then of each phase inside; at least one.</param>
    /// <exception cref="ArgumentException">There is no index.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index is negative.</exception>
    public static Place OfPhase(params ValueList<int> phases) => new(phases, null);

    /// <summary>Compares by document order: a phase, its activities, the phases inside it, the next phase.</summary>
    public int CompareTo(Place other)
    {
        for (var i = 0; i < Math.Min(Phases.Count, other.Phases.Count); i++)
        {
            var order = Phases[i].CompareTo(other.Phases[i]);
            if (order != 0)
                return order;
        }

        return Phases.Count != other.Phases.Count ? Phases.Count.CompareTo(other.Phases.Count) : Nullable.Compare(Row, other.Row);
    }

    /// <summary>Gets the place as people count: <c>phase 2, row 3</c>, <c>phase 2.1, row 3</c>, <c>phase 2</c>.</summary>
    public override string ToString()
    {
        var phase = "phase " + string.Join('.', Phases.Select(index => (index + 1).ToString(CultureInfo.InvariantCulture)));
        return Row is { } row ? string.Create(CultureInfo.InvariantCulture, $"{phase}, row {row + 1}") : phase;
    }

    /// <summary>Tells whether a place stands before another in document order.</summary>
    public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether a place stands after another in document order.</summary>
    public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether a place stands before another or is the same.</summary>
    public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether a place stands after another or is the same.</summary>
    public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;
}
