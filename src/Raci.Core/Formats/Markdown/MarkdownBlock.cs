namespace Raci.Formats.Markdown;

/// <summary>Some whole lines of a document that belong together.</summary>
/// <param name="Kind">What the lines are.</param>
/// <param name="First">The index of the first line.</param>
/// <param name="End">The index of the line behind the last.</param>
/// <param name="Level">The level of a heading; zero for anything else.</param>
internal readonly record struct MarkdownBlock(MarkdownBlockKind Kind, int First, int End, int Level = 0);
