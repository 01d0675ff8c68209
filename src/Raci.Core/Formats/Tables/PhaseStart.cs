using Raci.Collections;

namespace Raci.Formats.Tables;

/// <summary>Where the rows of a table go on in another phase.</summary>
/// <param name="Row">The first row of the phase; the number of rows for a phase behind them.</param>
/// <param name="Path">The titles of the phase and of those around it, the outermost first; at least one.</param>
/// <param name="IsNew">Whether the innermost starts anew where it has the title of the phase before.</param>
internal readonly record struct PhaseStart(int Row, ValueList<Text> Path, bool IsNew);
