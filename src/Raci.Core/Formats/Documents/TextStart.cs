using System.Text;

namespace Raci.Formats.Documents;

/// <summary>The first lines of a document, by which a format is recognised without reading all of it.</summary>
internal static class TextStart
{
    private const int MostBytes = 64 * 1024;

    /// <summary>Gets the start of a text without a byte order mark; empty where the document is no text.</summary>
    public static string Of(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode.GetString(Cut(bytes[2..]));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(Cut(bytes[2..]));
        bytes = Cut(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        return bytes.Contains((byte)0) ? "" : Encoding.UTF8.GetString(bytes);
    }

    private static ReadOnlySpan<byte> Cut(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, MostBytes)];
}
