namespace Raci.Formats.Documents;

/// <summary>Where a cell stands in the text of a document, without the spaces around it.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct CellRange(int Start, int Length);
