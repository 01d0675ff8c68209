using System.Buffers;
using System.Text;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Markdown;

/// <summary>Makes texts of the source of cells and headings; Markdig's inline parser runs only where there is markup.</summary>
/// <param name="diagnostics">Where to say what a text cannot hold.</param>
internal sealed class InlineReader(DiagnosticList diagnostics)
{
    // Markdig's time grows faster than the number of delimiters, and it throws where they nest too deep.
    private const int MostMarkup = 256;

    /// <summary>The characters that may be markup.</summary>
    public static readonly SearchValues<char> Markup = SearchValues.Create("*_`[<&\\");
    private static readonly SearchValues<char> MarkupOrOddSpace = SearchValues.Create("*_`[<&\\\t\r\n");

    private readonly MarkdownDocument _document = [];
    private InlineProcessor? _processor;

    /// <summary>Tells whether a source is its own text: without markup, with single spaces, not too long.</summary>
    public static bool IsPlain(ReadOnlySpan<char> source) =>
        source.Length <= TextRules.MostLength && !source.ContainsAny(MarkupOrOddSpace) && (source.IsEmpty || (source[0] != ' ' && source[^1] != ' ' && source.IndexOf("  ") < 0));

    /// <summary>Gives the links that references such as <c>[text][1]</c> point to.</summary>
    public void AddReference(string label, string url) => _document.SetLinkReferenceDefinition(label, new LinkReferenceDefinition(label, url, null), addGroup: false);

    /// <summary>Gets the text of a source.</summary>
    public Text Read(ReadOnlySpan<char> source, SourceLocation location)
    {
        if (IsPlain(source))
            return Text.OfNormal(source.ToString());
        if (!source.ContainsAny(Markup))
            return Plain(source.ToString(), location);
        var text = source.ToString().Replace("\\|", "|", StringComparison.Ordinal);
        var markup = CountMarkup(text);
        if (markup <= MostMarkup)
            return WordEmphasis.TryRead(text) ?? ReadMarkup(WordEmphasis.ToTags(text), location);
        diagnostics.Add(TooMuchMarkup.At(location, markup));
        return Plain(text, location);
    }

    private Text Plain(string source, SourceLocation location)
    {
        var folded = TextRules.Fold(source);
        if (folded.Length > TextRules.MostLength)
            diagnostics.Add(TextTooLong.At(location, folded, folded.Length));
        return Text.OfNormal(TextRules.Cut(folded));
    }

    private Text ReadMarkup(string source, SourceLocation location)
    {
        var leaf = new ParagraphBlock { Lines = new StringLineGroup(source), ProcessInlines = true };
        _processor ??= new InlineProcessor(_document, CreateParsers(), preciseSourcelocation: false, context: null, trackTrivia: false);
        _processor.ProcessInlineLeaf(leaf);
        var runs = new RunCollector(diagnostics, location);
        if (leaf.Inline is { } inlines)
            runs.AddChildren(inlines, new TextRun(""));
        return runs.ToText();
    }

    private static int CountMarkup(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var next = text.IndexOfAny(Markup); next >= 0; next = text.IndexOfAny(Markup))
        {
            count++;
            text = text[(next + 1)..];
        }

        return count;
    }

    private static InlineParserList CreateParsers() => new(
    [
        new HtmlEntityParser(),
        new LinkInlineParser(),
        new EscapeInlineParser(),
        new EmphasisInlineParser(),
        new CodeInlineParser(),
        new AutolinkInlineParser(),
        new LineBreakInlineParser(),
    ]);
}
