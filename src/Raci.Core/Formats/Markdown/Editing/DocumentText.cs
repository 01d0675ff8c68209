using System.Text;
using Raci.Formats.Documents;

namespace Raci.Formats.Markdown.Editing;

/// <summary>The text of a document and what makes its bytes of it again.</summary>
internal sealed class DocumentText
{
    private const string Mark = "\uFEFF";

    private readonly string _mark;
    private readonly Encoding _encoding;

    private DocumentText(string mark, string text, Encoding encoding) => (_mark, Text, _encoding) = (mark, text, encoding);

    /// <summary>Gets the text without the byte order mark.</summary>
    public string Text { get; }

    /// <summary>Gets the text of some bytes; null where it does not give the same bytes again, or is not read as it stands.</summary>
    public static DocumentText? Of(ReadOnlySpan<byte> bytes)
    {
        Encoding encoding = bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false)
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
            : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var text = encoding.GetString(bytes);
        return bytes.SequenceEqual(encoding.GetBytes(text)) ? Of(text, encoding) : null;
    }

    /// <summary>Gets the text of a string; null where it is not read as it stands.</summary>
    public static DocumentText? Of(string text) => Of(text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>Gets the same document with another text.</summary>
    public DocumentText With(string text) => new(_mark, text, _encoding);

    /// <summary>Gets the bytes.</summary>
    public byte[] ToBytes() => _encoding.GetBytes(ToString());

    /// <summary>Gets the text with the byte order mark.</summary>
    public override string ToString() => _mark + Text;

    private static DocumentText? Of(string text, Encoding encoding)
    {
        var mark = text.StartsWith('\uFEFF') ? Mark : "";
        var rest = text[mark.Length..];
        var read = SourceDecoder.Decode(text, new DiagnosticList()).Text;
        // Lines are counted the same where the reader made line feeds of whole line ends.
        return read == rest || read == rest.Replace("\r\n", "\n", StringComparison.Ordinal) ? new DocumentText(mark, rest, encoding) : null;
    }
}
