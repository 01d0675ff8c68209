namespace Raci.Comparison;

/// <summary>A part of the document, of a phase or of an activity has another value.</summary>
/// <typeparam name="T">The type of the part.</typeparam>
public sealed record ValueChange<T> : Change
{
    internal ValueChange(ChangeKind kind, ChangePlace place, T before, T after)
        : base(kind, place) => (Before, After) = (before, after);

    /// <summary>Gets the older value.</summary>
    public T Before { get; private init; }

    /// <summary>Gets the newer value.</summary>
    public T After { get; private init; }

    /// <inheritdoc/>
    public override Change Reversed() => this with { From = To, To = From, Before = After, After = Before };
}
