namespace Raci;

/// <summary>An assignment at its place: what a cell holds, or shall hold.</summary>
/// <param name="Place">The place of the activity.</param>
/// <param name="Assignment">The party and its part; an empty one clears the cell.</param>
public readonly record struct PlacedAssignment(Place Place, Assignment Assignment)
{
    /// <summary>Gets the place, the party and the cell as printed, as in <c>phase 2, row 3, Client: RA*</c>.</summary>
    public override string ToString() => $"{Place}, {Assignment.Party}: {Assignment}";
}
