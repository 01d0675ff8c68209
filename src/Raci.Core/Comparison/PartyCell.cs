namespace Raci.Comparison;

/// <summary>A cell of a column that came or went as a whole.</summary>
/// <param name="Place">The row, in the matrix that has the column.</param>
/// <param name="Assignment">What the cell says.</param>
public readonly record struct PartyCell(Place Place, Assignment Assignment);
