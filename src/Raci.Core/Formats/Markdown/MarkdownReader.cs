using Raci.Formats.Documents;
using Raci.Formats.Markdown.Inlines;
using Raci.Formats.Tables;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Markdown;

/// <summary>Reads matrices from Markdown: front matter, headings as phases, pipe tables, a legend, notes, and prose around them.</summary>
/// <remarks>In stages, each a type of its own: bytes, a text with its lines, blocks, an outline of headings, prose and tables, a matrix. See <c>docs/formats/markdown.md</c>.</remarks>
public sealed class MarkdownReader : IMatrixReader
{
    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> content, ReadLimits? limits = null)
    {
        var diagnostics = new DiagnosticList();
        return SourceDecoder.Decode(content.Span, diagnostics) is { } text
            ? Read(text, diagnostics, limits ?? ReadLimits.Default)
            : new ReadResult(null, diagnostics.ToValueList(), Sources.None);
    }

    /// <summary>Reads a document that stands in memory as a string.</summary>
    /// <param name="markdown">The document.</param>
    /// <param name="limits">How much it may hold; <see cref="ReadLimits.Default"/> by default.</param>
    /// <returns>A matrix, or at least one error; never an exception for what the string holds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="markdown"/> is null.</exception>
    public ReadResult Read(string markdown, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var diagnostics = new DiagnosticList();
        return Read(SourceDecoder.Decode(markdown, diagnostics), diagnostics, limits ?? ReadLimits.Default);
    }

    /// <inheritdoc/>
    public FormatMatch Recognise(ReadOnlyMemory<byte> content) => MarkdownSigns.Find(TextStart.Of(content));

    private static ReadResult Read(SourceText text, DiagnosticList diagnostics, ReadLimits limits)
    {
        var (metadata, next) = FrontMatter.Read(text, diagnostics, limits);
        var hints = PageHints.Take(metadata, limits, diagnostics);
        if (hints.Whole is { } whole)
        {
            if (PageFingerprint.Of(text.Text.AsSpan(text.StartOf(next))) == hints.Fingerprint)
                return new ReadResult(whole, diagnostics.ToValueList(), new PageSources(whole, text, next));
            diagnostics.Add(PageChanged.At(SourceLocation.At(1, 1)));
        }

        var blocks = new BlockScanner(text, diagnostics).Scan(next);
        var inlines = new InlineReader(diagnostics, limits);
        var items = MarkdownOutline.Of(text, blocks, inlines);
        return MatrixReading.Read(items, hints.Metadata, hints.Reading, (source, location) => inlines.Read(source, location), diagnostics, limits);
    }
}
