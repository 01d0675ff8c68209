using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Raci.Formats.Documents;
using Raci.Formats.Shape;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Json;

/// <summary>Reads matrices from JSON, in the shape that <c>docs/formats/json.md</c> describes.</summary>
public sealed class JsonMatrixReader : IMatrixReader
{
    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> content, ReadLimits? limits = null)
    {
        limits ??= ReadLimits.Default;
        var draft = new MatrixDraft();
        return Utf8Of(content, draft.Diagnostics) is { } document
            ? Read(document, draft, limits)
            : new ReadResult(null, draft.AllDiagnostics(), Sources.None);
    }

    /// <inheritdoc/>
    public FormatMatch Recognise(ReadOnlyMemory<byte> content) => JsonSigns.Find(TextStart.Of(content));

    private static ReadResult Read(ReadOnlyMemory<byte> document, MatrixDraft draft, ReadLimits limits)
    {
        var lines = new JsonLines(document);
        try
        {
            var tokens = new JsonTokens(ReaderOf(document.Span), lines);
            tokens.Next();
            var reader = new ShapeReader<JsonTokens>(tokens, draft, limits);
            reader.Read();
            tokens = reader.Tokens;
            tokens.Next();
        }
        catch (JsonException exception)
        {
            draft.IsCutShort = true;
            var at = lines.IndexOf(exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
            draft.Diagnostics.Add(BrokenJson.At(lines.LocationOf(at), new Wording(JsonFault.At(document.Span, at) ?? MessageOf(exception))));
        }

        return draft.ToResult(matrix => new ShapeSources(matrix, draft, new JsonPlaces(document)), () => RootOf(document), limits);
    }

    private static ListNode RootOf(ReadOnlyMemory<byte> document)
    {
        var tokens = new JsonTokens(ReaderOf(document.Span), new JsonLines(document));
        tokens.Next();
        return ListNode.Of(ref tokens, "");
    }

    // The reader of the shape bounds the depth, and says where it is exceeded.
    internal static Utf8JsonReader ReaderOf(ReadOnlySpan<byte> document) => new(document, new JsonReaderOptions { MaxDepth = int.MaxValue });

    // The document itself where it is UTF-8, so that nothing is copied.
    private static ReadOnlyMemory<byte>? Utf8Of(ReadOnlyMemory<byte> content, DiagnosticList diagnostics)
    {
        var bytes = content.Span;
        var start = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        if (!bytes[..Math.Min(bytes.Length, 1024)].Contains((byte)0) && !bytes.StartsWith("PK\u0003\u0004"u8) && Utf8.IsValid(bytes))
            return content[start..];
        return SourceDecoder.Decode(bytes, diagnostics) is { } text ? Encoding.UTF8.GetBytes(text.Text) : default(ReadOnlyMemory<byte>?);
    }

    // The framework repeats the place behind its message.
    private static string MessageOf(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? exception.Message : exception.Message[..end]).TrimEnd('.');
    }
}
