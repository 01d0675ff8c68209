namespace Raci.Comparison;

/// <summary>What a kind of change is seen from the newer matrix.</summary>
internal static class ChangeKinds
{
    /// <summary>Gets the kind of the change that takes one back.</summary>
    public static ChangeKind Reversed(ChangeKind kind) => kind switch
    {
        ChangeKind.PartyAdded => ChangeKind.PartyRemoved,
        ChangeKind.PartyRemoved => ChangeKind.PartyAdded,
        ChangeKind.PhaseAdded => ChangeKind.PhaseRemoved,
        ChangeKind.PhaseRemoved => ChangeKind.PhaseAdded,
        ChangeKind.ActivityAdded => ChangeKind.ActivityRemoved,
        ChangeKind.ActivityRemoved => ChangeKind.ActivityAdded,
        ChangeKind.RolesAdded => ChangeKind.RolesRemoved,
        ChangeKind.RolesRemoved => ChangeKind.RolesAdded,
        _ => kind,
    };
}
