using System.Text;
using System.Text.Unicode;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Documents;

/// <summary>Makes a text of the bytes of a document: UTF-8, UTF-16 with its byte order mark, or Windows-1252.</summary>
internal static class SourceDecoder
{
    /// <summary>Decodes a document; null where it is no text at all.</summary>
    public static SourceText? Decode(ReadOnlySpan<byte> bytes, DiagnosticList diagnostics)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return Refuse("it is a zip file, such as a workbook", diagnostics);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return RepairUtf16(Encoding.Unicode.GetString(bytes[2..]), diagnostics);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return RepairUtf16(Encoding.BigEndianUnicode.GetString(bytes[2..]), diagnostics);
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        if (bytes[..Math.Min(bytes.Length, 1024)].Contains((byte)0))
            return Refuse("it holds zero bytes", diagnostics);
        if (Utf8.IsValid(bytes))
            return Repair(Encoding.UTF8.GetString(bytes), false, diagnostics);
        if (Windows1252.Decode(bytes) is not { } western)
            return Repair(Encoding.UTF8.GetString(bytes), true, diagnostics);
        var source = Repair(western, false, diagnostics);
        var first = western.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F');
        diagnostics.Add(OldEncoding.At(source.LocationOf(Math.Min(first, source.Text.Length)), western[first].ToString()));
        return source;
    }

    // A document that stands in memory already, as a string.
    public static SourceText Decode(string text, DiagnosticList diagnostics) =>
        Repair(text.StartsWith('\uFEFF') ? text[1..] : text, false, diagnostics);

    private static SourceText RepairUtf16(string text, DiagnosticList diagnostics) => Repair(text, text.Contains('\uFFFD'), diagnostics);

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
        text = TextRules.WithLineFeeds(text);
        var repaired = TextRules.Repair(text, lines: true);
        source = new SourceText(repaired);
        var replaced = invalid ? repaired.Count(c => c == '\uFFFD') : 0;
        var first = replaced > 0 ? repaired.IndexOf('\uFFFD', StringComparison.Ordinal) : TextRules.IndexOfForbidden(text, lines: true);
        if (first >= 0)
            diagnostics.Add(ForbiddenCharacters.At(source.LocationOf(Math.Min(first, repaired.Length)), text.Length - repaired.Length + replaced));
        return source;
    }
}
