namespace Raci.Formats.Tables.Grids;

/// <summary>A cell that holds something.</summary>
/// <param name="Column">Its column, counted from one.</param>
/// <param name="Text">What it holds.</param>
/// <param name="Style">The number of its look; cells of one number look the same.</param>
internal readonly record struct GridCell(int Column, Text Text, int Style = 0);
