namespace Raci.Formats.Markdown.Repairs;

/// <summary>A line with pipes, or with what looks like them, that is part of no table.</summary>
/// <param name="Line">Its index.</param>
/// <param name="Kind">Where it stands.</param>
internal readonly record struct StrayLine(int Line, StrayKind Kind);
