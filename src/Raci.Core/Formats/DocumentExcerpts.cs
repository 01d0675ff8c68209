using Raci.Formats.Documents;
using Raci.Formats.Excel;

namespace Raci.Formats;

/// <summary>What a document holds at the places its diagnostics name: the line of a text, the words of a workbook's cell. It shows people what a diagnostic speaks of.</summary>
/// <remarks>Lines are those that readers count, without what no text may hold: columns of a <see cref="SourceLocation"/> fit them. Nothing is decoded before a place is asked for.</remarks>
public sealed class DocumentExcerpts
{
    private readonly Lazy<SourceText?> _text;
    private readonly Lazy<WorkbookExcerpts?> _workbook;

    private DocumentExcerpts(ReadOnlyMemory<byte> content, ReadLimits limits)
    {
        _text = new(() => SourceDecoder.Decode(content.Span, new DiagnosticList()));
        _workbook = new(() => WorkbookExcerpts.Open(content, limits));
    }

    /// <summary>Gets the excerpts of a document.</summary>
    /// <param name="content">All bytes of the document; they are not copied, and have to stay as they are.</param>
    /// <param name="limits">How much it may hold; <see cref="ReadLimits.Default"/> by default.</param>
    public static DocumentExcerpts Of(ReadOnlyMemory<byte> content, ReadLimits? limits = null) => new(content, limits ?? ReadLimits.Default);

    /// <summary>Gets the line of a place without its line end, or the words of its cell; null where the document has no such place or cannot be read.</summary>
    public string? At(SourceLocation location)
    {
        ArgumentNullException.ThrowIfNull(location);
        if (location.Sheet is { } sheet)
            return location.Cell is { } cell ? _workbook.Value?.At(sheet, cell) : null;
        return location.Line > 0 && _text.Value is { } text && location.Line <= text.LineCount ? text.Line(location.Line - 1).ToString() : null;
    }
}
