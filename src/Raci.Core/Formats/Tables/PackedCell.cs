namespace Raci.Formats.Tables;

/// <summary>The letters and the kind of a cell in four bytes: a document has more cells than anything else.</summary>
internal readonly struct PackedCell
{
    private const int KindShift = 26;

    private readonly uint _bits;

    public PackedCell(RoleSet roles, RoleCellKind kind) => _bits = roles.Bits | ((uint)kind << KindShift);

    /// <summary>Gets the letters and the kind.</summary>
    public void Deconstruct(out RoleSet roles, out RoleCellKind kind) =>
        (roles, kind) = (RoleSet.OfBits(_bits & ((1u << KindShift) - 1)), (RoleCellKind)(_bits >> KindShift));
}
