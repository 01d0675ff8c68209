namespace Raci.Formats.Markdown.Editing;

/// <summary>A page after an edit.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Result">What was read of it.</param>
internal sealed record EditedPage(string Text, ReadResult Result);
