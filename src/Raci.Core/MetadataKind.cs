namespace Raci;

/// <summary>What a piece of metadata is; the types of YAML 1.2's core schema.</summary>
public enum MetadataKind
{
    /// <summary>Nothing: <c>null</c>, <c>~</c> or an empty value.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A number, kept with the digits of its source.</summary>
    Number,

    /// <summary>A text; dates are texts.</summary>
    Text,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>Named values in their order.</summary>
    Map,
}
