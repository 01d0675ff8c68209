namespace Raci;

/// <summary>The text around the tables of a document, as Markdown with <c>\n</c> between lines.</summary>
public sealed record Prose
{
    /// <summary>Creates the prose of a document.</summary>
    /// <param name="before">What stands before the legend and the phases; empty for nothing.</param>
    /// <param name="after">What stands after the last phase; empty for nothing.</param>
    /// <exception cref="ArgumentException">A text holds control characters other than tabs and line ends, lone surrogates or noncharacters.</exception>
    public Prose(string before = "", string after = "")
    {
        Before = TextRules.CheckLines(before, nameof(before));
        After = TextRules.CheckLines(after, nameof(after));
    }

    /// <summary>Gets the prose of a document that has none.</summary>
    public static Prose None { get; } = new();

    /// <summary>Gets what stands before the legend and the phases; empty for nothing.</summary>
    public string Before { get; }

    /// <summary>Gets what stands after the last phase; empty for nothing.</summary>
    public string After { get; }

    /// <summary>Gets the prose with another beginning.</summary>
    /// <exception cref="ArgumentException">The text holds a forbidden character.</exception>
    public Prose WithBefore(string before) => new(before, After);

    /// <summary>Gets the prose with another end.</summary>
    /// <exception cref="ArgumentException">The text holds a forbidden character.</exception>
    public Prose WithAfter(string after) => new(Before, after);
}
