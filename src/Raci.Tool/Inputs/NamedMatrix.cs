namespace Raci.Tool.Inputs;

/// <summary>A document that a matrix was read from.</summary>
/// <param name="Input">The document.</param>
/// <param name="Result">What was read; its matrix is there.</param>
internal sealed record NamedMatrix(InputFile Input, ReadResult Result)
{
    /// <summary>Gets the matrix.</summary>
    public Matrix Matrix { get; } = Result.Matrix ?? throw new ArgumentException("The document has no matrix.", nameof(Result));
}
