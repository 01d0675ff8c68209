namespace Raci.Formats.Markdown;

/// <summary>What a row means for how a page is read.</summary>
internal enum RowWeight
{
    /// <summary>Nothing: it is like many others.</summary>
    None,

    /// <summary>Its table needs it: it has the first cell of a party's column there.</summary>
    Table,

    /// <summary>The page needs it: it is unlike others, or has the first cell of a party or the first of some letters.</summary>
    Page,
}
