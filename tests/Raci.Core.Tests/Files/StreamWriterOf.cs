using System.Text;
using Raci.Collections;
using Raci.Formats;

namespace Raci.Core.Tests.Files;

/// <summary>A writer of anything at all: what counts is the file it is given.</summary>
internal sealed class StreamWriterOf(Action<Stream> write) : IMatrixWriter
{
    public static StreamWriterOf Text(string text) => new(stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    public ValueList<Diagnostic> Write(Matrix matrix, Stream output)
    {
        write(output);
        return [new Diagnostic("TEST1", DiagnosticSeverity.Warning, "left out", SourceLocation.None)];
    }
}
