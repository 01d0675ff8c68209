namespace Raci.Analysis;

/// <summary>How often roles of one kind stand.</summary>
/// <param name="Kind">What the roles do, whatever their letters.</param>
/// <param name="Count">The number of cells that hold a letter of the kind; a cell with two of them counts once.</param>
public readonly record struct KindCount(RoleKind Kind, int Count);
