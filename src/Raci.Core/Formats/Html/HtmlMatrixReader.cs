using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Raci.Collections;
using Raci.Formats.Documents;
using Raci.Formats.Tables;

namespace Raci.Formats.Html;

/// <summary>Reads matrices from HTML pages: headings as phases, tables, a legend, notes, and prose around them. Nothing a page points to is loaded and no script is run.</summary>
/// <remarks>See <c>docs/formats/html.md</c>.</remarks>
public sealed class HtmlMatrixReader : IMatrixReader
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
    /// <param name="html">The document.</param>
    /// <param name="limits">How much it may hold; <see cref="ReadLimits.Default"/> by default.</param>
    /// <returns>A matrix, or at least one error; never an exception for what the string holds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public ReadResult Read(string html, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        var diagnostics = new DiagnosticList();
        return Read(SourceDecoder.Decode(html, diagnostics), diagnostics, limits ?? ReadLimits.Default);
    }

    /// <inheritdoc/>
    public FormatMatch Recognise(ReadOnlyMemory<byte> content)
    {
        var start = TextStart.Of(content).AsSpan().TrimStart();
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<table", StringComparison.OrdinalIgnoreCase))
            return FormatMatch.Certain;
        return start.Length > 1 && start[0] == '<' && char.IsAsciiLetter(start[1]) ? FormatMatch.Likely : FormatMatch.None;
    }

    private static ReadResult Read(SourceText text, DiagnosticList diagnostics, ReadLimits limits)
    {
        if (!HtmlBounds.Check(text, diagnostics, limits))
            return new ReadResult(null, diagnostics.ToValueList(), Sources.None);
        using var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(text.Text);
        var items = document.DocumentElement is { } root ? new HtmlOutline(diagnostics, limits).Read(root) : [];
        var texts = new PlainTexts(diagnostics, limits);
        return MatrixReading.Read(items, MetadataOf(document), texts.Of, diagnostics, limits);
    }

    // What a page says about itself is to it what front matter is to a page of Markdown.
    private static MetadataValue MetadataOf(IHtmlDocument document)
    {
        var members = new List<MetadataMember>();
        Add("title", document.Title);
        Add("lang", document.DocumentElement?.GetAttribute("lang"));
        return MetadataValue.OfMap(members.ToValueList());

        void Add(string name, string? value)
        {
            var text = TextRules.Fold(TextRules.Repair(value ?? "", lines: true));
            if (text.Length > 0)
                members.Add(new MetadataMember(name, MetadataValue.OfText(text)));
        }
    }
}
