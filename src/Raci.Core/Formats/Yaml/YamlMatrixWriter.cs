using System.Text;
using Raci.Collections;
using Raci.Formats.Shape;

namespace Raci.Formats.Yaml;

/// <summary>Writes matrices as YAML, in the shape that <c>docs/formats/json.md</c> describes; it carries everything.</summary>
public sealed class YamlMatrixWriter : IMatrixWriter
{
    /// <inheritdoc/>
    public ValueList<Diagnostic> Write(Matrix matrix, Stream output)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var sink = new YamlSink(text);
        new ShapeWriter<YamlSink>(sink, matrix).Write();
        sink.Flush();
        return [];
    }
}
