using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Raci.Collections;

namespace Raci;

/// <summary>An alphabet of roles, such as RACI or DACI: which letters there are, what each means and what it does.</summary>
/// <remarks>The order of the roles is the order in which a cell prints their letters. As a format provider it makes <see cref="RoleSet"/> print in that order and refuse other letters.</remarks>
public sealed partial class RoleScheme : IFormatProvider, IEquatable<RoleScheme>
{
    /// <summary>Creates a custom scheme.</summary>
    /// <param name="name">What the scheme is called; not empty.</param>
    /// <param name="roles">Its roles in the order in which a cell prints them: at least one, each letter once.</param>
    /// <exception cref="ArgumentException">The name is empty, there is no role, or two roles share a letter.</exception>
    public RoleScheme(string name, ValueList<Role> roles)
    {
        Name = TextRules.Check(name, nameof(name));
        if (Name.Length == 0)
            throw new ArgumentException("A role scheme needs a name.", nameof(name));
        if (roles.Count == 0)
            throw new ArgumentException($"The role scheme {name} needs at least one role.", nameof(roles));
        var order = new StringBuilder(roles.Count);
        foreach (var role in MatrixRules.CheckParts(roles, "Role", nameof(roles)))
        {
            if (Letters.Contains(role.Letter))
                throw new ArgumentException($"The role scheme {name} has the letter {role.Letter} twice.", nameof(roles));
            Letters |= role;
            order.Append(role.Letter);
        }

        Roles = roles;
        Order = order.ToString();
    }

    /// <summary>Gets what the scheme is called, such as <c>RACI</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the roles in the order in which a cell prints them.</summary>
    public ValueList<Role> Roles { get; }

    /// <summary>Gets all letters of the scheme.</summary>
    public RoleSet Letters { get; }

    /// <summary>Gets the roles that do the work, such as R in RACI and D in DACI.</summary>
    public RoleSet Performing => RolesOf(RoleKind.Performs);

    /// <summary>Gets the roles that answer for the outcome, such as A in RACI and D in RAPID.</summary>
    public RoleSet Answering => RolesOf(RoleKind.Answers);

    /// <summary>Gets the roles that help, such as S in RASCI.</summary>
    public RoleSet Supporting => RolesOf(RoleKind.Supports);

    /// <summary>Gets the roles that are asked, such as C in RACI.</summary>
    public RoleSet Advising => RolesOf(RoleKind.Advises);

    /// <summary>Gets the roles that check or sign, such as V and S in RACI-VS.</summary>
    public RoleSet Verifying => RolesOf(RoleKind.Verifies);

    /// <summary>Gets the roles that are told, such as I in RACI.</summary>
    public RoleSet Informing => RolesOf(RoleKind.Informed);

    /// <summary>Gets the roles that are left out on purpose, such as O in RACIO.</summary>
    public RoleSet Excluding => RolesOf(RoleKind.Excluded);

    /// <summary>Gets the letters in the order in which a cell prints them.</summary>
    internal string Order { get; }

    /// <summary>Gets the role of a letter.</summary>
    /// <exception cref="KeyNotFoundException">The scheme lacks the letter; the message names the ones it has.</exception>
    public Role this[char letter] =>
        TryGet(letter, out var role) ? role : throw new KeyNotFoundException($"The scheme {Name} has no letter '{letter}'; it has {Order}.");

    /// <summary>Finds the role of a letter; false when the scheme lacks it.</summary>
    public bool TryGet(char letter, [NotNullWhen(true)] out Role? role)
    {
        var index = Order.IndexOf(letter, StringComparison.Ordinal);
        role = index < 0 ? null : Roles[index];
        return role is not null;
    }

    /// <summary>Gets the letters of all roles of a kind; empty when the scheme has none.</summary>
    public RoleSet RolesOf(RoleKind kind)
    {
        var set = RoleSet.None;
        foreach (var role in Roles)
        {
            if (role.Kind == kind)
                set |= role;
        }

        return set;
    }

    /// <summary>Gets the scheme with other roles of the same or other letters, under the same name.</summary>
    /// <exception cref="ArgumentException">There is no role, or two share a letter.</exception>
    public RoleScheme WithRoles(ValueList<Role> roles) => new(Name, roles);

    /// <summary>Gets the scheme itself for <see cref="RoleScheme"/>, otherwise what the invariant culture gives.</summary>
    public object? GetFormat(Type? formatType) =>
        formatType == typeof(RoleScheme) ? this : CultureInfo.InvariantCulture.GetFormat(formatType);

    /// <inheritdoc/>
    public bool Equals(RoleScheme? other) =>
        ReferenceEquals(this, other) || (other is not null && Name == other.Name && Roles == other.Roles);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RoleScheme);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Roles);

    /// <summary>Gets the name of the scheme.</summary>
    public override string ToString() => Name;

    /// <summary>Tells whether two schemes have the same name and equal roles in the same order.</summary>
    public static bool operator ==(RoleScheme? left, RoleScheme? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two schemes differ in name, roles or their order.</summary>
    public static bool operator !=(RoleScheme? left, RoleScheme? right) => !(left == right);
}
