namespace Raci.Formats.Markdown.Editing;

/// <summary>A row as it shall stand in a phase.</summary>
/// <param name="From">Where it stands on the page; null where it is new.</param>
/// <param name="Stays">Whether it stays in its line.</param>
/// <param name="Activity">What it shall hold; one that is not new keeps its cells.</param>
internal readonly record struct ArrangedRow(Place? From, bool Stays, Activity Activity);
