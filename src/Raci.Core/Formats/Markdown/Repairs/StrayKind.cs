namespace Raci.Formats.Markdown.Repairs;

/// <summary>Where a line stands that looks like a row and is part of no table.</summary>
internal enum StrayKind
{
    /// <summary>In a paragraph.</summary>
    Paragraph,

    /// <summary>In an item of a list, behind its marker.</summary>
    Item,

    /// <summary>In a quote.</summary>
    Quote,

    /// <summary>In a block of HTML, such as right below the summary of details.</summary>
    Html,

    /// <summary>So far to the right that Markdown takes it for code.</summary>
    Code,
}
