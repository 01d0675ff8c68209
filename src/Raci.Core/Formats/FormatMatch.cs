namespace Raci.Formats;

/// <summary>How surely the content of a document is of a format.</summary>
public enum FormatMatch
{
    /// <summary>Nothing in the content says so.</summary>
    None,

    /// <summary>The content may be of the format and of others too.</summary>
    Possible,

    /// <summary>The content has what documents of the format usually have.</summary>
    Likely,

    /// <summary>The content has what only documents of the format have.</summary>
    Certain,
}
