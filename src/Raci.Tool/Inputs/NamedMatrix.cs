using Raci.Formats;

namespace Raci.Tool.Inputs;

/// <summary>A document that a matrix was read from.</summary>
/// <param name="Input">The document.</param>
/// <param name="Result">What was read; its matrix is there.</param>
/// <param name="Excerpts">What the document holds at the places that are told; null where that was not kept.</param>
internal sealed record NamedMatrix(InputFile Input, ReadResult Result, DocumentExcerpts? Excerpts)
{
    /// <summary>Gets the matrix.</summary>
    public Matrix Matrix { get; } = Result.Matrix ?? throw new ArgumentException("The document has no matrix.", nameof(Result));
}
