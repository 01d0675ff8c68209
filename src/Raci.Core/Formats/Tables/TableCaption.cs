namespace Raci.Formats.Tables;

/// <summary>A line above a table that names its phase.</summary>
/// <param name="Title">The title of the phase.</param>
/// <param name="Location">Where the line stands.</param>
/// <param name="Rest">The prose above it.</param>
internal sealed record TableCaption(Text Title, SourceLocation Location, ProsePiece Rest);
