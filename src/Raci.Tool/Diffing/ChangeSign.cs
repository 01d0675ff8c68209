using Raci.Comparison;

namespace Raci.Tool.Diffing;

/// <summary>The sign before a change, by which the eye finds what was added and removed.</summary>
internal static class ChangeSign
{
    public const char Added = '+';
    public const char Removed = '-';
    public const char Moved = '>';
    public const char Changed = '~';

    /// <summary>Gets the sign of a kind of change.</summary>
    public static char Of(ChangeKind kind) => kind switch
    {
        ChangeKind.PartyAdded or ChangeKind.PhaseAdded or ChangeKind.ActivityAdded or ChangeKind.RolesAdded => Added,
        ChangeKind.PartyRemoved or ChangeKind.PhaseRemoved or ChangeKind.ActivityRemoved or ChangeKind.RolesRemoved => Removed,
        ChangeKind.PartyMoved or ChangeKind.PhaseMoved or ChangeKind.ActivityMoved or ChangeKind.RolesHandedOver => Moved,
        _ => Changed,
    };
}
