using Raci.Formats.Markdown.Repairs;

namespace Raci.Formats.Markdown;

/// <summary>Some whole lines of a document that belong together.</summary>
/// <param name="Kind">What the lines are.</param>
/// <param name="First">The index of the first line.</param>
/// <param name="End">The index of the line behind the last.</param>
/// <param name="Size">The level of a heading, the number of columns of a table; zero for prose.</param>
/// <param name="Mended">The rows of a table that was mended; null for one that stands as it should.</param>
internal readonly record struct MarkdownBlock(MarkdownBlockKind Kind, int First, int End, int Size = 0, MendedTable? Mended = null);
