namespace Raci.Comparison;

/// <summary>Letters went from one party to another in a row.</summary>
public sealed record HandOver : Change
{
    internal HandOver(ChangePlace place, Assignment given, string receiver)
        : base(ChangeKind.RolesHandedOver, place) => (Given, Receiver) = (given, receiver);

    /// <summary>Gets the letters with the older name of the party that had them; with its mark and remark where the whole cell went over.</summary>
    public Assignment Given { get; private init; }

    /// <summary>Gets the newer name of the party that has them now.</summary>
    public string Receiver { get; private init; }

    /// <summary>Gets the letters.</summary>
    public RoleSet Roles => Given.Roles;

    /// <inheritdoc/>
    public override Change Reversed() => this with { From = To, To = From, Given = Given.WithParty(Receiver), Receiver = Given.Party };
}
