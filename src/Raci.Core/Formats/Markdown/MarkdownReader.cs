using Raci.Formats.Documents;
using Raci.Formats.Markdown.Inlines;
using Raci.Formats.Markdown.Repairs;
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

    // A page that is broken as a whole may still hold its matrix beside what it shows.
    private static ReadResult Read(SourceText text, DiagnosticList diagnostics, ReadLimits limits)
    {
        var findings = new DiagnosticList();
        var page = MendedPage.Of(text, findings);
        if (ReferenceEquals(page, text))
            return ReadPage(text, diagnostics, limits, isExact: true);
        if (ReadPage(text, new DiagnosticList(), limits, isExact: true) is { Matrix: not null, Sources: PageSources } exact)
            return exact;
        diagnostics.Add(findings);
        return ReadPage(page, diagnostics, limits, isExact: false);
    }

    private static ReadResult ReadPage(SourceText text, DiagnosticList diagnostics, ReadLimits limits, bool isExact)
    {
        var (metadata, next) = FrontMatter.Read(text, diagnostics, limits);
        var hints = PageHints.Take(metadata, limits, diagnostics);
        if (hints.Whole is { } whole)
        {
            if (isExact && PageFingerprint.Of(text.Text.AsSpan(text.StartOf(next))) == hints.Fingerprint)
                return new ReadResult(whole, diagnostics.ToValueList(), new PageSources(whole, text, next));
            diagnostics.Add(PageChanged.At(SourceLocation.At(1, 1)));
        }

        var scanner = new BlockScanner(text, diagnostics);
        var blocks = scanner.Scan(next);
        var before = diagnostics.Copy();
        var result = ReadBlocks(text, blocks, scanner.Strays, withCode: false, hints, diagnostics, limits);
        return result.Matrix is null && scanner.Strays.Lines.Exists(stray => stray.Kind == StrayKind.Code)
            && ReadBlocks(text, blocks, scanner.Strays, withCode: true, hints, before, limits) is { Matrix: not null } code
            ? code
            : result;
    }

    private static ReadResult ReadBlocks(SourceText text, List<MarkdownBlock> blocks, StrayLines strays, bool withCode, PageHints hints, DiagnosticList diagnostics, ReadLimits limits)
    {
        var inlines = new InlineReader(diagnostics, limits);
        var mended = BrokenTables.Mend(text, blocks, strays, withCode, diagnostics);
        var items = new MarkdownOutline(text, inlines, diagnostics, limits).Of(mended);
        return MatrixReading.Read(items, hints.Metadata, (source, location) => inlines.Read(source, location), diagnostics, limits, stated: hints.Reading);
    }
}
