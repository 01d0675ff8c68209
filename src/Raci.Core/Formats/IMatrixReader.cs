namespace Raci.Formats;

/// <summary>Reads a matrix from the bytes of a document.</summary>
public interface IMatrixReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="content">All bytes of the document.</param>
    /// <param name="limits">How much it may hold; <see cref="ReadLimits.Default"/> by default.</param>
    /// <returns>A matrix, or at least one error; never an exception for what the bytes hold.</returns>
    ReadResult Read(ReadOnlyMemory<byte> content, ReadLimits? limits = null);

    /// <summary>Tells how surely a document is of this format, by its content alone and without reading all of it.</summary>
    /// <param name="content">All bytes of the document.</param>
    /// <returns>By default that nothing says so: such a format is found by its name or its extension only.</returns>
    FormatMatch Recognise(ReadOnlyMemory<byte> content) => FormatMatch.None;
}
