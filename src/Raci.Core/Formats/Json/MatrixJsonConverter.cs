using System.Text.Json;
using System.Text.Json.Serialization;
using Raci.Formats.Shape;

namespace Raci.Formats.Json;

/// <summary>Makes <see cref="JsonSerializer"/> read and write a matrix in the shape that <c>docs/formats/json.md</c> describes.</summary>
/// <remarks>A <see cref="Matrix"/> names it already: nothing needs to be set up. How the JSON is indented and what is escaped is up to the serializer's own options.</remarks>
public sealed class MatrixJsonConverter : JsonConverter<Matrix>
{
    /// <summary>Reads a matrix.</summary>
    /// <param name="reader">The tokens, at the start of the value.</param>
    /// <param name="typeToConvert">The type of a matrix.</param>
    /// <param name="options">Not looked at.</param>
    /// <exception cref="JsonException">The value has errors; the message lists every one with its JSON pointer.</exception>
    public override Matrix? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var draft = new MatrixDraft();
        var shape = new ShapeReader<JsonTokens>(new JsonTokens(reader, lines: null), draft, ReadLimits.Default);
        shape.Read();
        reader = shape.Tokens.Reader;
        var result = draft.ToResult(_ => Sources.None);
        return result.IsSuccess ? result.Matrix : throw new JsonException(new MatrixFormatException(result.Diagnostics).Message);
    }

    /// <summary>Writes a matrix.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The matrix.</param>
    /// <param name="options">Not looked at.</param>
    public override void Write(Utf8JsonWriter writer, Matrix value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        new ShapeWriter<JsonSink>(new JsonSink(writer, isFlushed: false), value).Write();
    }
}
