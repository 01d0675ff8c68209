namespace Raci.Formats.Tables;

/// <summary>The letters and the kind of a cell in four bytes: a document has more cells than anything else.</summary>
internal readonly struct PackedCell
{
    private const int KindShift = 26;

    private readonly uint _bits;

    public PackedCell(RoleSet roles, RoleCellKind kind) => _bits = roles.Bits | ((uint)kind << KindShift);

    /// <summary>Gets letters and kind as a number; cells that are alike have the same, an empty one has zero.</summary>
    public uint Bits => _bits;

    /// <summary>Gets the kind.</summary>
    public RoleCellKind Kind => (RoleCellKind)(_bits >> KindShift);

    /// <summary>Gets the letters; none where loose words stand beside them.</summary>
    public RoleSet Letters => (RoleCellKind)(_bits >> KindShift) is RoleCellKind.Letters or RoleCellKind.Annotated or RoleCellKind.Rewritten ? RoleSet.OfBits(_bits & ((1u << KindShift) - 1)) : RoleSet.None;

    /// <summary>Gets whether there is nothing, or letters and nothing else.</summary>
    public bool IsPlain => (RoleCellKind)(_bits >> KindShift) <= RoleCellKind.Letters;

    /// <summary>Gets the letters and the kind.</summary>
    public void Deconstruct(out RoleSet roles, out RoleCellKind kind) =>
        (roles, kind) = (RoleSet.OfBits(_bits & ((1u << KindShift) - 1)), (RoleCellKind)(_bits >> KindShift));
}
