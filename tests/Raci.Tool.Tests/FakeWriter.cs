using Raci.Collections;
using Raci.Formats;

namespace Raci.Tool.Tests;

/// <summary>Writes whatever a test wants.</summary>
internal sealed class FakeWriter(Action<Stream> write) : IMatrixWriter
{
    public ValueList<Diagnostic> Write(Matrix matrix, Stream output)
    {
        write(output);
        return [new Diagnostic("TEST2", DiagnosticSeverity.Warning, "left out", SourceLocation.None)];
    }
}
