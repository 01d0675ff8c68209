namespace Raci.Formats.Tables;

/// <summary>A piece of a document, in the order of the document: a heading, prose, or a table.</summary>
internal abstract record OutlineItem
{
    private OutlineItem()
    {
    }

    /// <summary>A heading.</summary>
    /// <param name="Level">Its level, 1 for the highest.</param>
    /// <param name="Text">Its words.</param>
    /// <param name="Source">The heading as it stands, for prose.</param>
    /// <param name="Location">Where it stands.</param>
    public sealed record Heading(int Level, Text Text, string Source, SourceLocation Location) : OutlineItem;

    /// <summary>Anything that is neither heading nor table.</summary>
    /// <param name="Source">The text as it stands.</param>
    /// <param name="Location">Where it starts.</param>
    public sealed record Prose(string Source, SourceLocation Location) : OutlineItem
    {
        /// <summary>Gets whether its lines and columns are those of the document.</summary>
        public bool IsVerbatim { get; init; }
    }

    /// <summary>A table.</summary>
    /// <param name="Content">Its cells.</param>
    public sealed record Table(SourceTable Content) : OutlineItem;
}
