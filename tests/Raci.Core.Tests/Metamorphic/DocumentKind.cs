namespace Raci.Core.Tests.Metamorphic;

/// <summary>What a foreign document is a file of.</summary>
internal enum DocumentKind
{
    /// <summary>Markdown with pipe tables.</summary>
    Markdown,

    /// <summary>Markdown whose tables are HTML.</summary>
    MarkdownWithHtml,

    /// <summary>A page of HTML.</summary>
    Html,

    /// <summary>CSV parted by commas.</summary>
    Csv,

    /// <summary>CSV parted by semicolons.</summary>
    Semicolons,

    /// <summary>CSV parted by tabs.</summary>
    Tabs,

    /// <summary>A workbook of one sheet.</summary>
    Workbook,

    /// <summary>A workbook with a sheet for each phase.</summary>
    Sheets,

    /// <summary>JSON, a list of activities.</summary>
    Json,

    /// <summary>YAML, a list of activities.</summary>
    Yaml,
}
