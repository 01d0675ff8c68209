using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Raci.Benchmarks;

/// <summary>The framework's serializer with code generated for <see cref="PlainMatrix"/>.</summary>
[JsonSerializable(typeof(PlainMatrix))]
internal sealed partial class PlainJson : JsonSerializerContext
{
    /// <summary>Gets the serializer, set to the layout and the escapes of ours.</summary>
    public static PlainJson Readable { get; } = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
