using Raci.Collections;

namespace Raci.Formats;

/// <summary>Writes a matrix as a document.</summary>
public interface IMatrixWriter
{
    /// <summary>Writes a document.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="output">Where its bytes go; written from where it stands, never sought, left open.</param>
    /// <returns>What the format could not carry; empty where it carried everything.</returns>
    /// <exception cref="MatrixFormatException">The matrix does not fit the format at all; nothing was written.</exception>
    ValueList<Diagnostic> Write(Matrix matrix, Stream output);
}
