using System.Text.Json;
using Raci.Formats.Shape;

namespace Raci.Formats.Json;

/// <summary>Writes tokens as JSON.</summary>
/// <param name="writer">Where they go.</param>
/// <param name="isFlushed">Whether what was written is handed on between rows; not where somebody else does that.</param>
internal readonly struct JsonSink(Utf8JsonWriter writer, bool isFlushed) : IShapeSink
{
    private const int MostPending = 16 * 1024;

    public void StartObject() => writer.WriteStartObject();

    public void EndObject() => writer.WriteEndObject();

    public void StartList() => writer.WriteStartArray();

    public void EndList() => writer.WriteEndArray();

    public ShapeName Prepare(string text) => new(text, writer.Options.Encoder);

    public void Name(ShapeName name) => writer.WritePropertyName(name.Json);

    public void Name(string name) => writer.WritePropertyName(name);

    public void Text(string text) => writer.WriteStringValue(text);

    public void Text(ShapeName text) => writer.WriteStringValue(text.Json);

    // The digits as they are: 1.10 is not 1.1.
    public void Number(string digits) => writer.WriteRawValue(digits, skipInputValidation: true);

    public void Boolean(bool value) => writer.WriteBooleanValue(value);

    public void Null() => writer.WriteNullValue();

    public void Pause()
    {
        if (isFlushed && writer.BytesPending > MostPending)
            writer.Flush();
    }
}
