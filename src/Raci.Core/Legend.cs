using Raci.Collections;

namespace Raci;

/// <summary>A document's own words around its explanation of the roles; the explanations themselves are the roles of the scheme.</summary>
public sealed record Legend
{
    /// <summary>Creates a legend.</summary>
    /// <param name="heading">The heading above it; empty for none.</param>
    /// <param name="introduction">The prose between the heading and the explanations, as Markdown; empty for none.</param>
    /// <param name="columns">The headings of its table: two where a cell holds letter and name, three where they stand apart; none for a list.</param>
    /// <param name="conclusion">The prose after the explanations, as Markdown; empty for none.</param>
    /// <exception cref="ArgumentException">Prose holds a forbidden character.</exception>
    public Legend(Text heading = default, string introduction = "", ValueList<Text> columns = default, string conclusion = "")
    {
        Heading = heading;
        Introduction = TextRules.CheckLines(introduction, nameof(introduction));
        Columns = columns;
        Conclusion = TextRules.CheckLines(conclusion, nameof(conclusion));
    }

    /// <summary>Gets the heading above the legend; empty for none.</summary>
    public Text Heading { get; }

    /// <summary>Gets the prose between the heading and the explanations, as Markdown with <c>\n</c> between lines.</summary>
    public string Introduction { get; }

    /// <summary>Gets the headings of the legend's table; none for a list.</summary>
    public ValueList<Text> Columns { get; }

    /// <summary>Gets the prose after the explanations, as Markdown with <c>\n</c> between lines.</summary>
    public string Conclusion { get; }

    /// <summary>Gets the legend under another heading.</summary>
    public Legend WithHeading(Text heading) => new(heading, Introduction, Columns, Conclusion);

    /// <summary>Gets the legend with another introduction.</summary>
    /// <exception cref="ArgumentException">The prose holds a forbidden character.</exception>
    public Legend WithIntroduction(string introduction) => new(Heading, introduction, Columns, Conclusion);

    /// <summary>Gets the legend with other column headings.</summary>
    public Legend WithColumns(ValueList<Text> columns) => new(Heading, Introduction, columns, Conclusion);

    /// <summary>Gets the legend with another conclusion.</summary>
    /// <exception cref="ArgumentException">The prose holds a forbidden character.</exception>
    public Legend WithConclusion(string conclusion) => new(Heading, Introduction, Columns, conclusion);
}
