using System.Text.Encodings.Web;
using System.Text.Json;
using Raci.Collections;
using Raci.Formats.Shape;

namespace Raci.Formats.Json;

/// <summary>Writes matrices as JSON, in the shape that <c>docs/formats/json.md</c> describes; it carries everything.</summary>
public sealed class JsonMatrixWriter : IMatrixWriter
{
    // Letters stay letters; what this encoder does not escape matters only where JSON is pasted into HTML unescaped.
    private static JsonWriterOptions Options => new()
    {
        Indented = true,
        IndentCharacter = ' ',
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
        MaxDepth = int.MaxValue,
    };

    /// <inheritdoc/>
    public ValueList<Diagnostic> Write(Matrix matrix, Stream output)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(output);
        using (var writer = new Utf8JsonWriter(output, Options))
            new ShapeWriter<JsonSink>(new JsonSink(writer, isFlushed: true), matrix).Write();
        output.Write("\n"u8);
        return [];
    }
}
