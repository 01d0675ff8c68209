namespace Raci.Core.Tests.Metamorphic;

/// <summary>A part of a foreign document; words and cells are written as in Markdown.</summary>
internal abstract record ForeignBlock
{
    /// <summary>A heading.</summary>
    public sealed record Heading(int Level, string Words) : ForeignBlock;

    /// <summary>Lines that are no table.</summary>
    public sealed record Prose(string Lines) : ForeignBlock;

    /// <summary>A table whose first row heads it; a row may have fewer cells.</summary>
    public sealed record Table(string[][] Rows) : ForeignBlock;
}
