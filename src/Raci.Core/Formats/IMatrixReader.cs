namespace Raci.Formats;

/// <summary>Reads a matrix from the bytes of a document.</summary>
public interface IMatrixReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="content">All bytes of the document.</param>
    /// <returns>A matrix, or at least one error; never an exception for what the bytes hold.</returns>
    ReadResult Read(ReadOnlyMemory<byte> content);
}
