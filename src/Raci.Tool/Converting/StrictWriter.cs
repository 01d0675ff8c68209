using Raci.Collections;
using Raci.Formats;
using Raci.Tool.Reporting;

namespace Raci.Tool.Converting;

/// <summary>Writes as another writer does, and takes its warnings for errors: what loses something is not written.</summary>
internal sealed class StrictWriter(IMatrixWriter writer) : IMatrixWriter
{
    /// <inheritdoc/>
    /// <exception cref="MatrixFormatException">There were warnings.</exception>
    public ValueList<Diagnostic> Write(Matrix matrix, Stream output)
    {
        var left = Strictness.Of(writer.Write(matrix, output));
        return left.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? throw new MatrixFormatException(left) : left;
    }
}
