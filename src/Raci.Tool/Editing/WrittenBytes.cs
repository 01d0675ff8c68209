using Raci.Collections;
using Raci.Formats;

namespace Raci.Tool.Editing;

/// <summary>Writes bytes that are there already, so that a file becomes these whole or not at all.</summary>
internal sealed class WrittenBytes(byte[] bytes) : IMatrixWriter
{
    /// <inheritdoc/>
    public ValueList<Diagnostic> Write(Matrix matrix, Stream output)
    {
        output.Write(bytes);
        return [];
    }
}
