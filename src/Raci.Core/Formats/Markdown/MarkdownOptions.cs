namespace Raci.Formats.Markdown;

/// <summary>How Markdown is written. Whatever the options, a page reads back to the same matrix.</summary>
public sealed record MarkdownOptions
{
    /// <summary>Gets the options a writer has when it is given none.</summary>
    public static MarkdownOptions Default { get; } = new();

    /// <summary>Gets how the letters of role cells are set off; <see cref="RoleEmphasis.None"/> by default.</summary>
    public RoleEmphasis Emphasis { get; init; }

    /// <summary>Gets whether the cells of a column are padded to one width, measured as a text editor shows them; true by default.</summary>
    public bool Padding { get; init; } = true;
}
