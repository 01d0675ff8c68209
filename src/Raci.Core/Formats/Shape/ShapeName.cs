using System.Text.Encodings.Web;
using System.Text.Json;

namespace Raci.Formats.Shape;

/// <summary>The name of a member, or a text that comes again and again, made ready to be compared and written.</summary>
/// <param name="text">The name.</param>
/// <param name="encoder">What JSON escapes of it; the framework's default for names that it does not touch.</param>
internal sealed class ShapeName(string text, JavaScriptEncoder? encoder = null)
{
    /// <summary>Gets the name.</summary>
    public string Text { get; } = text;

    /// <summary>Gets the name as JSON writes it.</summary>
    public JsonEncodedText Json { get; } = JsonEncodedText.Encode(text, encoder);

    /// <summary>Gets the name in UTF-8.</summary>
    public byte[] Utf8 { get; } = System.Text.Encoding.UTF8.GetBytes(text);

    /// <summary>Gets the name.</summary>
    public override string ToString() => Text;
}
