namespace Raci.Comparison;

/// <summary>One thing that changed from an older matrix to a newer one, as a person would say it.</summary>
/// <remarks>A change carries all that is needed to make it, and to take it back.</remarks>
public abstract record Change
{
    private protected Change(ChangeKind kind, ChangePlace place)
    {
        Kind = kind;
        (From, To, Path, Name) = place;
    }

    /// <summary>Gets what the change is about.</summary>
    public ChangeKind Kind { get; private protected init; }

    /// <summary>Gets the place in the older matrix of the phase or activity concerned; null where it is new, or where no place is concerned.</summary>
    public Place? From { get; private protected init; }

    /// <summary>Gets the place in the newer matrix; null where it is gone, or where no place is concerned.</summary>
    public Place? To { get; private protected init; }

    /// <summary>Gets the titles of the phases in which the phase or activity concerned stands, in the newer matrix or, where it is gone, in the older one.</summary>
    public PhasePath Path { get; }

    /// <summary>Gets the title of the phase or the name of the activity concerned, the newer one where it was renamed; empty where no place is concerned.</summary>
    public Text Name { get; }

    /// <summary>Gets the change that takes this one back.</summary>
    public abstract Change Reversed();

    /// <summary>Gets the change in words, such as <c>Run / Monitor: R handed from Client to Provider</c>.</summary>
    public sealed override string ToString() => ChangeWording.Of(this);
}
