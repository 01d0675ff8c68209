namespace Raci.Formats.Tables;

/// <summary>Which of the cells of a table are those of a row.</summary>
/// <param name="Start">The index of the first.</param>
/// <param name="Length">How many there are.</param>
internal readonly record struct RowCells(int Start, int Length);
