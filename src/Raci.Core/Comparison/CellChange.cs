namespace Raci.Comparison;

/// <summary>A party has other letters, another mark or another remark for an activity.</summary>
/// <remarks>Letters that were handed over are a <see cref="HandOver"/> and stand neither before nor after.</remarks>
public sealed record CellChange : Change
{
    internal CellChange(ChangePlace place, Assignment before, Assignment after)
        : base(KindOf(before.Roles, after.Roles), place) => (Before, After) = (before, after);

    /// <summary>Gets the cell as it was, with the name its party had.</summary>
    public Assignment Before { get; private init; }

    /// <summary>Gets the cell as it is, with the name its party has.</summary>
    public Assignment After { get; private init; }

    /// <summary>Gets the newer name of the party.</summary>
    public string Party => After.Party;

    /// <inheritdoc/>
    public override Change Reversed() => this with { Kind = ChangeKinds.Reversed(Kind), From = To, To = From, Before = After, After = Before };

    private static ChangeKind KindOf(RoleSet before, RoleSet after) =>
        before == after ? ChangeKind.RemarkChanged
        : after.IsSupersetOf(before) ? ChangeKind.RolesAdded
        : before.IsSupersetOf(after) ? ChangeKind.RolesRemoved
        : ChangeKind.RolesChanged;
}
