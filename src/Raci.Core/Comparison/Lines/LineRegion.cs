namespace Raci.Comparison.Lines;

/// <summary>The lines of three texts that stand for each other.</summary>
/// <param name="Start">Those of the text both sides started from.</param>
/// <param name="Ours">Those of our side.</param>
/// <param name="Theirs">Those of their side.</param>
/// <param name="Origin">Where they differ.</param>
internal readonly record struct LineRegion(Range Start, Range Ours, Range Theirs, LineOrigin Origin);
