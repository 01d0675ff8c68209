using System.Text;
using System.Text.Unicode;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Markdown;

/// <summary>Makes a text of the bytes of a document: UTF-8, or UTF-16 with its byte order mark.</summary>
internal static class SourceDecoder
{
    /// <summary>Decodes a document; null where it is no text at all.</summary>
    public static SourceText? Decode(ReadOnlySpan<byte> bytes, DiagnosticList diagnostics)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return Refuse("it is a zip file, such as a workbook", diagnostics);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Repair(Encoding.Unicode.GetString(bytes[2..]), false, diagnostics);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Repair(Encoding.BigEndianUnicode.GetString(bytes[2..]), false, diagnostics);
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        if (bytes[..Math.Min(bytes.Length, 1024)].Contains((byte)0))
            return Refuse("it holds zero bytes", diagnostics);
        return Repair(Encoding.UTF8.GetString(bytes), !Utf8.IsValid(bytes), diagnostics);
    }

    // A document that stands in memory already, as a string.
    public static SourceText Decode(string text, DiagnosticList diagnostics) =>
        Repair(text.StartsWith('\uFEFF') ? text[1..] : text, false, diagnostics);

    private static SourceText? Refuse(string reason, DiagnosticList diagnostics)
    {
        diagnostics.Add(NotText.At(SourceLocation.At(1, 1), reason));
        return null;
    }

    // A lone CR is a line end of old; what no text may hold is taken out.
    private static SourceText Repair(string text, bool invalid, DiagnosticList diagnostics)
    {
        var source = new SourceText(text);
        if (!source.HasSuspects && !invalid)
            return source;
        text = LoneReturnsToFeeds(text);
        var first = FirstForbidden(text);
        var repaired = first < 0 ? text : TakeOut(text);
        if (first < 0 && invalid)
            first = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        source = new SourceText(repaired);
        if (first >= 0)
            diagnostics.Add(ForbiddenCharacters.At(source.LocationOf(Math.Min(first, repaired.Length)), Math.Max(text.Length - repaired.Length, text.Count(c => invalid && c == '\uFFFD'))));
        return source;
    }

    private static string LoneReturnsToFeeds(string text)
    {
        var buffer = text.ToCharArray();
        for (var i = 0; i < buffer.Length; i++)
        {
            if (buffer[i] == '\r' && (i + 1 == buffer.Length || buffer[i + 1] != '\n'))
                buffer[i] = '\n';
        }

        return new string(buffer);
    }

    // Line by line, because CR is allowed before LF only.
    private static int FirstForbidden(ReadOnlySpan<char> text)
    {
        for (var start = 0; ;)
        {
            var end = text[start..].IndexOf('\n');
            var line = end < 0 ? text[start..] : text[start..(start + end)];
            var index = TextRules.IndexOfForbidden(line.TrimEnd('\r'), lines: true);
            if (index >= 0)
                return start + index;
            if (end < 0)
                return -1;
            start += end + 1;
        }
    }

    private static string TakeOut(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var line in text.Split('\n'))
            builder.Append(TextRules.Repair(line.TrimEnd('\r'), lines: true)).Append('\n');
        return builder.ToString(0, builder.Length - 1);
    }
}
