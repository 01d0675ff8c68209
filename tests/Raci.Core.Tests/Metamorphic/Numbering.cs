namespace Raci.Core.Tests.Metamorphic;

/// <summary>How a foreign document numbers its activities and phases.</summary>
internal enum Numbering
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Before the titles: <c>1. Prepare</c>, <c>1.1 Order</c>.</summary>
    InTitles,

    /// <summary>In a column of its own, which is an attribute.</summary>
    Column,
}
