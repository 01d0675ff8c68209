namespace Raci.Tool.Results;

/// <summary>The forms of a result.</summary>
internal enum ResultForm
{
    /// <summary>For people at a terminal.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For spreadsheets.</summary>
    Csv,

    /// <summary>For pages and pull requests.</summary>
    Markdown,
}
