using System.Buffers;
using System.Text;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Markdown.Inlines;

/// <summary>Makes texts of the source of cells and headings; Markdig's inline parser runs only where there is markup.</summary>
/// <param name="diagnostics">Where to say what a text cannot hold.</param>
/// <param name="limits">How long a text may be.</param>
internal sealed class InlineReader(DiagnosticList diagnostics, ReadLimits limits)
{
    // Markdig's time grows faster than the number of delimiters, and it throws where they nest too deep.
    private const int MostMarkup = 256;

    // A character may be an entity between the tags of three styles; what is longer than that cannot be a text that is short enough.
    private const int MostSourceOfCharacter = 64;

    /// <summary>The characters that may be markup.</summary>
    public static readonly SearchValues<char> Markup = SearchValues.Create("*_`[<&\\");
    private static readonly SearchValues<char> MarkupOrBracket = SearchValues.Create("*_`[<\\]");
    private static readonly SearchValues<char> MarkupOrOddSpace = SearchValues.Create("*_`[<&\\\t\r\n");

    private readonly Dictionary<string, string> _references = new(StringComparer.OrdinalIgnoreCase);
    private readonly int _mostLength = Math.Min(limits.TextLength, TextRules.MostLength);
    private InlineProcessor? _processor;

    /// <summary>Tells whether a source is its own text: without markup, with single spaces, not too long.</summary>
    public bool IsPlain(ReadOnlySpan<char> source) =>
        source.Length <= _mostLength && !source.ContainsAny(MarkupOrOddSpace) && (source.IsEmpty || (source[0] != ' ' && source[^1] != ' ' && source.IndexOf("  ") < 0));

    /// <summary>Gives the link that references such as <c>[text][1]</c> point to; the first of a label counts.</summary>
    public void AddReference(string label, string url) => _references.TryAdd(label, url);

    /// <summary>Gets the text of a source.</summary>
    public Text Read(ReadOnlySpan<char> source, SourceLocation location)
    {
        if (IsPlain(source))
            return Text.OfNormal(source.ToString());
        if (!source.ContainsAny(Markup))
            return Plain(source.ToString(), location);
        if (source.Length / MostSourceOfCharacter > _mostLength)
            return Plain(source.ToString(), location);
        var text = source.ToString().Replace("\\|", "|", StringComparison.Ordinal);
        var markup = CountMarkup(text);
        if (markup <= MostMarkup)
            return (text.Length <= _mostLength ? WordEmphasis.TryRead(text) : null) ?? ReadMarkup(WordEmphasis.ToTags(text), location);
        diagnostics.Add(TooMuchMarkup.At(location, markup));
        return Plain(text, location);
    }

    private Text Plain(string source, SourceLocation location)
    {
        var folded = TextRules.Fold(source);
        if (folded.Length > _mostLength)
            diagnostics.Add(TextTooLong.At(location, folded, folded.Length, _mostLength));
        return Text.OfNormal(TextRules.Cut(folded, _mostLength));
    }

    private Text ReadMarkup(string source, SourceLocation location)
    {
        var leaf = new ParagraphBlock { Lines = new StringLineGroup(source), ProcessInlines = true };
        ProcessorOf(source).ProcessInlineLeaf(leaf);
        var runs = new RunCollector(diagnostics, location, _mostLength);
        if (leaf.Inline is { } inlines)
            runs.AddChildren(inlines, new TextRun(""));
        return runs.ToText();
    }

    // Markdig compares each new reference with all others, so it gets those that the source names and no more.
    private InlineProcessor ProcessorOf(string source)
    {
        var document = default(Markdig.Syntax.MarkdownDocument);
        var added = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var open = _references.Count == 0 ? -1 : source.IndexOf('['); open >= 0; open = source.IndexOf('[', open + 1))
        {
            var close = source.IndexOf(']', open);
            if (close > open && _references.TryGetValue(source[(open + 1)..close], out var url) && added.Add(source[(open + 1)..close]))
                (document ??= []).SetLinkReferenceDefinition(source[(open + 1)..close], new LinkReferenceDefinition(source[(open + 1)..close], url, null), addGroup: false);
        }

        return document is null ? _processor ??= Create([]) : Create(document);

        static InlineProcessor Create(Markdig.Syntax.MarkdownDocument document) => new(document, CreateParsers(), preciseSourcelocation: false, context: null, trackTrivia: false);
    }

    // Escapes, entities and the tags of our styles cost the parser nothing, and brackets only where they or the address behind them stay open.
    private static int CountMarkup(ReadOnlySpan<char> text)
    {
        var (count, open, end) = (0, 0, 0);
        for (var next = 0; next < text.Length; next++)
        {
            var skipped = text[next..].IndexOfAny(MarkupOrBracket);
            if (skipped < 0)
                break;
            next += skipped;
            var mark = text[next];
            var rest = text[(next + 1)..];
            open = mark switch { '[' => open + 1, ']' => Math.Max(0, open - 1), _ => open };
            // Where an address ends is looked up once for all that end there.
            if (mark == ']' && rest.StartsWith('(') && end <= next)
                end = next + 1 + (rest.IndexOfAny(')', '[') is >= 0 and var length ? length : rest.Length);
            var isOpen = mark == ']' && rest.StartsWith('(') && (end == text.Length || text[end] == '[');
            count += isOpen || mark is '*' or '_' or '`' || (mark == '<' && !IsStyleTag(rest)) || (mark == '[' && open > 1) ? 1 : 0;
            next += mark == '\\' ? 1 : 0;
        }

        return count;
    }

    private static bool IsStyleTag(ReadOnlySpan<char> tag)
    {
        tag = tag.StartsWith('/') ? tag[1..] : tag;
        return tag.StartsWith("strong>") || tag.StartsWith("em>") || tag.StartsWith("code>");
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
