using Raci.Collections;

namespace Raci.Formats.Tables;

/// <summary>What a document states about its matrix, so that it need not be guessed.</summary>
internal sealed record ReadingHints
{
    /// <summary>Gets the hints of a document that states nothing.</summary>
    public static ReadingHints None { get; } = new();

    /// <summary>Gets the title; null where it is to be found.</summary>
    public Text? Title { get; init; }

    /// <summary>Gets whether the language is stated, if only that there is none.</summary>
    public bool HasLanguage { get; init; }

    /// <summary>Gets the language.</summary>
    public string? Language { get; init; }

    /// <summary>Gets the alphabet; null where it is to be found.</summary>
    public RoleScheme? Scheme { get; init; }

    /// <summary>Gets the document's words around its legend; null where they are to be found.</summary>
    public Legend? Legend { get; init; }

    /// <summary>Gets the words for the headings of tables; null where they are to be found.</summary>
    public Headings? Headings { get; init; }

    /// <summary>Gets the parties, each with the source of its heading; none where they are to be found.</summary>
    public ValueList<(Party Party, string Source)> Parties { get; init; }
}
