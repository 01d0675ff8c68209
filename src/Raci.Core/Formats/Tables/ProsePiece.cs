namespace Raci.Formats.Tables;

/// <summary>A stretch of prose and where it starts.</summary>
/// <param name="Text">The text as it stands.</param>
/// <param name="Location">Where it starts.</param>
internal readonly record struct ProsePiece(string Text, SourceLocation Location)
{
    /// <summary>Gets the pieces as one text, an empty line between them.</summary>
    public static string Join(IReadOnlyCollection<ProsePiece> pieces) => pieces.Count == 0
        ? ""
        : string.Join("\n\n", pieces.Select(piece => TextRules.TrimEmptyLines(piece.Text)).Where(text => text.Length > 0));
}
