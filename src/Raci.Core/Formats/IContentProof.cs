namespace Raci.Formats;

/// <summary>Tells of a reader's format, by reading all of a document, whether the document can be of it, where its first lines leave that open.</summary>
internal interface IContentProof
{
    /// <summary>Tells whether the content can be of the format.</summary>
    /// <param name="content">All bytes of the document.</param>
    /// <param name="limits">How much it may hold.</param>
    bool CanBe(ReadOnlyMemory<byte> content, ReadLimits limits);
}
