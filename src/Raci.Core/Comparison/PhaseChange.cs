namespace Raci.Comparison;

/// <summary>A phase was added, removed or moved.</summary>
public sealed record PhaseChange : Change
{
    internal PhaseChange(ChangeKind kind, ChangePlace place, Phase phase, PhasePath oldPath = default)
        : base(kind, place) => (Phase, OldPath) = (phase, oldPath);

    /// <summary>Gets the phase with what came or went with it; what it gained from elsewhere, or lost to elsewhere, are moves of their own. Of one that moved, the phase as it was.</summary>
    public Phase Phase { get; }

    /// <summary>Gets the titles of the phases in which one that moved stood.</summary>
    public PhasePath OldPath { get; }

    /// <inheritdoc/>
    public override Change Reversed() => this with { Kind = ChangeKinds.Reversed(Kind), From = To, To = From };
}
