namespace Raci.Comparison;

/// <summary>An activity was added, removed or moved.</summary>
public sealed record ActivityChange : Change
{
    internal ActivityChange(ChangeKind kind, ChangePlace place, Activity activity, PhasePath oldPath = default)
        : base(kind, place) => (Activity, OldPath) = (activity, oldPath);

    /// <summary>Gets the activity; of one that moved, as it was.</summary>
    public Activity Activity { get; }

    /// <summary>Gets the titles of the phases in which one that moved stood.</summary>
    public PhasePath OldPath { get; }

    /// <inheritdoc/>
    public override Change Reversed() => this with { Kind = ChangeKinds.Reversed(Kind), From = To, To = From };
}
