namespace Raci.Formats.Markdown.Editing;

/// <summary>The rows a phase shall have.</summary>
/// <param name="Phase">The place of the phase.</param>
/// <param name="Rows">All its rows, in order.</param>
internal sealed record PhaseArrangement(Place Phase, List<ArrangedRow> Rows);
