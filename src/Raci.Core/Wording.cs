namespace Raci;

/// <summary>Words of our own inside a diagnostic's message; they are shown whole, while words of a document are shortened.</summary>
/// <param name="Text">The words.</param>
internal sealed record Wording(string Text);
