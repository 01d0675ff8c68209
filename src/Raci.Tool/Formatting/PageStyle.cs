using System.Diagnostics.CodeAnalysis;
using Raci.Formats.Markdown;

namespace Raci.Tool.Formatting;

/// <summary>How pages are written, as the user asked for it.</summary>
/// <param name="Emphasis">How letters are set off, by its name; null where the option was not given.</param>
/// <param name="Padding">Whether the columns of tables are padded.</param>
internal sealed record PageStyle(string? Emphasis = null, bool Padding = true)
{
    /// <summary>Gets the option that asks for something else than usual; null where none does.</summary>
    public string? Option => Emphasis is not null ? "--emphasis" : Padding ? null : "--no-padding";

    /// <summary>Gets the writer.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="failure">What is wrong with the options, where something is.</param>
    public bool TryGetWriter([NotNullWhen(true)] out MarkdownWriter? writer, [NotNullWhen(false)] out Failure? failure)
    {
        RoleEmphasis? emphasis = Emphasis switch
        {
            null or "none" => RoleEmphasis.None,
            "asterisks" => RoleEmphasis.Asterisks,
            "underscores" => RoleEmphasis.Underscores,
            _ => null,
        };
        writer = emphasis is { } known ? new MarkdownWriter(new MarkdownOptions { Emphasis = known, Padding = Padding }) : null;
        failure = writer is null ? Failure.Usage($"--emphasis {Emphasis}: no such emphasis; there are none, asterisks and underscores") : null;
        return writer is not null;
    }
}
