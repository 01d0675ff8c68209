using System.Text;

namespace Raci.Formats.Shape;

/// <summary>The name of a member, in the two encodings it is compared and written in.</summary>
/// <param name="text">The name.</param>
internal sealed class ShapeName(string text)
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(text);

    /// <summary>Gets the name.</summary>
    public string Text { get; } = text;

    /// <summary>Gets the name in UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8 => _utf8;

    /// <summary>Gets the name.</summary>
    public override string ToString() => Text;
}
