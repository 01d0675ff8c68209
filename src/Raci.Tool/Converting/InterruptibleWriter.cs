using Raci.Collections;
using Raci.Formats;

namespace Raci.Tool.Converting;

/// <summary>Writes as another writer does until the user interrupts.</summary>
internal sealed class InterruptibleWriter(IMatrixWriter writer, CancellationToken cancellation) : IMatrixWriter
{
    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public ValueList<Diagnostic> Write(Matrix matrix, Stream output)
    {
        using var interruptible = new InterruptibleStream(output, cancellation);
        var left = writer.Write(matrix, interruptible);
        cancellation.ThrowIfCancellationRequested();
        return left;
    }
}
