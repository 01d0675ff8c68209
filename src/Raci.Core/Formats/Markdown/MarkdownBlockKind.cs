namespace Raci.Formats.Markdown;

/// <summary>What some lines of a document are.</summary>
internal enum MarkdownBlockKind
{
    /// <summary>Anything else, kept as it stands: paragraphs, lists, quotes, code, HTML, comments.</summary>
    Prose,

    /// <summary>A heading that starts with number signs.</summary>
    Heading,

    /// <summary>A heading with a line of = or - below.</summary>
    UnderlinedHeading,

    /// <summary>A pipe table: a header row, a row of dashes, body rows.</summary>
    Table,

    /// <summary>A table of HTML, from its first tag to its last.</summary>
    HtmlTable,
}
