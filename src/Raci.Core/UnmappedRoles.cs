namespace Raci;

/// <summary>Letters of one cell that have no counterpart in another alphabet.</summary>
/// <param name="Place">The place of the activity.</param>
/// <param name="Party">The name of the party.</param>
/// <param name="Roles">The letters without counterpart.</param>
public readonly record struct UnmappedRoles(Place Place, string Party, RoleSet Roles)
{
    /// <summary>Gets the cell and the letters, as in <c>phase 2, row 3, Client: S</c>.</summary>
    public override string ToString() => $"{Place}, {Party}: {Roles}";
}
