using Raci.Formats.Documents;
using Raci.Formats.Shape;
using YamlDotNet.Core;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Yaml;

/// <summary>Reads matrices from YAML, in the shape that <c>docs/formats/json.md</c> describes.</summary>
public sealed class YamlMatrixReader : IMatrixReader, IContentProof
{
    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> content, ReadLimits? limits = null)
    {
        limits ??= ReadLimits.Default;
        var draft = new MatrixDraft { IsCutShort = true };
        if (content.Length > limits.YamlBytes)
        {
            draft.Diagnostics.Add(LimitExceeded.At(SourceLocation.At(1, 1), limits.YamlBytes, new Wording("bytes of YAML"), new Wording(nameof(ReadLimits.YamlBytes))));
            return new ReadResult(null, draft.AllDiagnostics(), Sources.None);
        }

        var nodes = SourceDecoder.Decode(content.Span, draft.Diagnostics) is { } text ? NodesOf(text, limits, draft.Diagnostics) : null;
        if (nodes is null)
            return new ReadResult(null, draft.AllDiagnostics(), Sources.None);
        draft.IsCutShort = false;
        if (nodes.Count > 0)
            new ShapeReader<ListTokens>(new ListTokens(nodes, SourceLocation.At(1, 1)), draft, limits).Read();
        return draft.ToResult(matrix => new ShapeSources(matrix, draft, new YamlPlaces(nodes)), nodes.Count == 0 ? null : () => RootOf(nodes), limits);
    }

    /// <inheritdoc/>
    public FormatMatch Recognise(ReadOnlyMemory<byte> content) => YamlSigns.Find(TextStart.Of(content));

    // Nearly any line of words is YAML too, so only a map or a list counts.
    bool IContentProof.CanBe(ReadOnlyMemory<byte> content, ReadLimits limits)
    {
        var said = new DiagnosticList();
        return content.Length <= limits.YamlBytes && SourceDecoder.Decode(content.Span, said) is { } text
            && NodesOf(text, limits, said) is [{ Kind: ShapeToken.StartObject or ShapeToken.StartList }, ..];
    }

    private static ListNode RootOf(List<ShapeNode> nodes)
    {
        var tokens = new ListTokens(nodes, SourceLocation.At(1, 1));
        return ListNode.Of(ref tokens, "");
    }

    private static List<ShapeNode>? NodesOf(SourceText text, ReadLimits limits, DiagnosticList diagnostics)
    {
        try
        {
            return YamlNodes.Read(text, limits, diagnostics);
        }
        catch (YamlException exception)
        {
            diagnostics.Add(BrokenYaml.At(YamlNodes.LocationOf(text, exception.Start), new Wording(MessageOf(exception))));
            return null;
        }
    }

    // The library repeats the place before its message.
    private static string MessageOf(YamlException exception)
    {
        var message = exception.Message;
        var colon = message.IndexOf("): ", StringComparison.Ordinal);
        return (message.StartsWith('(') && colon > 0 ? message[(colon + 3)..] : message).TrimEnd('.');
    }
}
