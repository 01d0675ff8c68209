namespace Raci.Core.Tests.Metamorphic;

/// <summary>How a foreign document explains its letters.</summary>
internal enum LegendStyle
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>A table of letters and words.</summary>
    Table,

    /// <summary>A list.</summary>
    List,

    /// <summary>A sentence.</summary>
    Sentence,

    /// <summary>Lines of a quote.</summary>
    Quote,

    /// <summary>Lines of code.</summary>
    Code,
}
