namespace Raci.Formats.Markdown;

/// <summary>What a cell of a document shall hold.</summary>
/// <param name="Place">The place of the activity.</param>
/// <param name="Assignment">The party and its part; an empty one clears the cell.</param>
public readonly record struct CellChange(Place Place, Assignment Assignment);
