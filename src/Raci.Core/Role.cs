namespace Raci;

/// <summary>One letter of a responsibility matrix and what it means.</summary>
/// <remarks>The static properties are those of RACI; code that should hold for every alphabet asks a <see cref="RoleScheme"/> by kind instead.</remarks>
public sealed record Role
{
    /// <summary>Creates a role.</summary>
    /// <param name="letter">The letter that stands in the cells: A to Z.</param>
    /// <param name="name">The word the letter stands for, such as "Responsible"; not empty.</param>
    /// <param name="kind">What the role does.</param>
    /// <param name="description">What a legend says of it; empty when it says nothing.</param>
    /// <exception cref="ArgumentException">The letter is not one of A to Z, or the name is empty.</exception>
    public Role(char letter, Text name, RoleKind kind, Text description = default)
    {
        if (!char.IsAsciiLetterUpper(letter))
            throw new ArgumentException($"A role's letter is one of A to Z, not '{letter}'.", nameof(letter));
        if (name.IsEmpty)
            throw new ArgumentException($"Role {letter} needs a name.", nameof(name));
        if (kind is < RoleKind.Other or > RoleKind.Excluded)
            throw new ArgumentException($"Role {letter} has an unknown kind: {kind}.", nameof(kind));
        (Letter, Name, Kind, Description) = (letter, name, kind, description);
    }

    /// <summary>Gets R of RACI: does the work.</summary>
    public static Role Responsible => RoleScheme.Raci['R'];

    /// <summary>Gets A of RACI: answers for the result.</summary>
    public static Role Accountable => RoleScheme.Raci['A'];

    /// <summary>Gets C of RACI: is asked.</summary>
    public static Role Consulted => RoleScheme.Raci['C'];

    /// <summary>Gets I of RACI: is told.</summary>
    public static Role Informed => RoleScheme.Raci['I'];

    /// <summary>Gets the letter that stands in the cells, A to Z.</summary>
    public char Letter { get; }

    /// <summary>Gets the word the letter stands for.</summary>
    public Text Name { get; }

    /// <summary>Gets what the role does.</summary>
    public RoleKind Kind { get; }

    /// <summary>Gets what a legend says of the role; empty when it says nothing.</summary>
    public Text Description { get; }

    /// <summary>Gets the set that holds this role's letter alone.</summary>
    public RoleSet ToRoleSet() => RoleSet.Of(Letter);

    /// <summary>Gets the letter and the name, as in "R = Responsible".</summary>
    public override string ToString() => $"{Letter} = {Name}";

    /// <summary>Gets the set that holds a role's letter alone.</summary>
    /// <exception cref="ArgumentNullException">The role is null.</exception>
    public static implicit operator RoleSet(Role role)
    {
        ArgumentNullException.ThrowIfNull(role);
        return role.ToRoleSet();
    }
}
