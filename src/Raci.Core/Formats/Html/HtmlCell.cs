namespace Raci.Formats.Html;

/// <summary>A cell of a table of a page.</summary>
/// <param name="text">What stands in it.</param>
/// <param name="location">Where it starts.</param>
/// <param name="isHeading">Whether it is one of the headings.</param>
/// <param name="lines">Its words with the line breaks between them; null where it has none.</param>
internal sealed class HtmlCell(Text text, SourceLocation location, bool isHeading, string? lines = null)
{
    public Text Text { get; } = text;

    public string Words { get; } = text.ToString();

    public string Lines => lines ?? Words;

    public SourceLocation Location { get; } = location;

    public bool IsHeading { get; } = isHeading;
}
