namespace Raci.Formats.Tables;

/// <summary>Where between the rows of a table a phase begins, as if a heading stood there.</summary>
/// <param name="Row">The first row of the phase; the number of rows for a phase behind them.</param>
/// <param name="Depth">How deep it lies inside others of the table, from zero.</param>
/// <param name="Title">Its title, empty for a phase without one; null where rows go on in the phase that is open at the depth.</param>
/// <param name="Location">Where the title stands.</param>
internal readonly record struct PhaseStart(int Row, int Depth, Text? Title, SourceLocation Location);
