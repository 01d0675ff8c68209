namespace Raci.Formats.Tables;

/// <summary>A stretch of prose and where it starts.</summary>
/// <param name="Text">The text as it stands.</param>
/// <param name="Location">Where it starts.</param>
internal sealed record ProsePiece(string Text, SourceLocation Location)
{
    /// <summary>Gets what stands before and behind the first line across the page; null where there is none, nothing stands behind it, or code, a comment or HTML stands before it.</summary>
    public (ProsePiece Before, ProsePiece After)? SplitAtBreak()
    {
        var lines = Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal) || line.StartsWith('<'))
                return null;
            if (line is not ("---" or "***" or "___"))
                continue;
            var after = string.Join('\n', lines[(i + 1)..]);
            return string.IsNullOrWhiteSpace(after)
                ? null
                : (this with { Text = string.Join('\n', lines[..i]) }, new ProsePiece(after, SourceLocation.At(Location.Line + i + 1, 1)));
        }

        return null;
    }

    /// <summary>Gets the pieces as one text, an empty line between them.</summary>
    public static string Join(IReadOnlyCollection<ProsePiece> pieces) => pieces.Count == 0
        ? ""
        : string.Join("\n\n", pieces.Select(piece => TextRules.TrimEmptyLines(piece.Text)).Where(text => text.Length > 0));
}
