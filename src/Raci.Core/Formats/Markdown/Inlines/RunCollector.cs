using Markdig.Syntax.Inlines;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Markdown.Inlines;

/// <summary>Collects the runs of a text from Markdig's inlines.</summary>
/// <param name="diagnostics">Where to say what a text cannot hold.</param>
/// <param name="location">Where the text stands.</param>
/// <param name="mostLength">How long it may be.</param>
internal sealed class RunCollector(DiagnosticList diagnostics, SourceLocation location, int mostLength)
{
    private static readonly (string Tag, TextStyle Style)[] StyleTags =
    [
        ("strong", TextStyle.Bold), ("b", TextStyle.Bold), ("em", TextStyle.Italic), ("i", TextStyle.Italic), ("code", TextStyle.Code),
    ];

    private readonly TextBuilder _builder = new();
    private readonly List<string> _dropped = [];
    private int _forbidden;
    private int _bold;
    private int _italic;
    private int _code;

    /// <summary>Gets the text of all runs.</summary>
    public Text ToText()
    {
        foreach (var dropped in _dropped.Distinct(StringComparer.Ordinal))
            diagnostics.Add(MarkupSimplified.At(location, dropped, "its words are kept"));
        if (_forbidden > 0)
            diagnostics.Add(ForbiddenCharacters.At(location, _forbidden));
        if (_builder.Length <= mostLength)
            return _builder.ToText();
        var plain = _builder.ToText().ToString();
        diagnostics.Add(TextTooLong.At(location, plain, plain.Length, mostLength));
        return Text.OfNormal(TextRules.Cut(plain, mostLength));
    }

    /// <summary>Adds what stands in a container, in a style.</summary>
    public void AddChildren(ContainerInline container, TextRun style)
    {
        foreach (var inline in container)
            Add(inline, style);
    }

    private void Add(Inline inline, TextRun style)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Append(literal.Content.ToString(), style);
                break;
            case EmphasisInline emphasis:
                AddChildren(emphasis, style with { Style = style.Style | (emphasis.DelimiterCount == 2 ? TextStyle.Bold : TextStyle.Italic) });
                break;
            case CodeInline code:
                Append(code.Content, style with { Style = style.Style | TextStyle.Code });
                break;
            case LinkInline link:
                AddLink(link, style);
                break;
            case AutolinkInline link:
                Append(link.Url, style with { Link = Repair(link.IsEmail ? "mailto:" + link.Url : link.Url) });
                break;
            case HtmlEntityInline entity:
                Append(entity.Transcoded.ToString(), style);
                break;
            case HtmlInline tag:
                AddTag(tag.Tag, style);
                break;
            case LineBreakInline:
                Append(" ", style);
                break;
            case DelimiterInline unmatched:
                Append(unmatched.ToLiteral(), style);
                AddChildren(unmatched, style);
                break;
            case ContainerInline other:
                AddChildren(other, style);
                break;
        }
    }

    private void AddLink(LinkInline link, TextRun style)
    {
        if (link.IsImage)
            _dropped.Add("an image");
        if (!string.IsNullOrEmpty(link.Title))
            _dropped.Add("the title of a link");
        var url = Repair(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "");
        AddChildren(link, url.Length == 0 || url.Length > TextRules.MostLength ? style : style with { Link = url });
    }

    // Tags of our styles are styles, a line break is a space, of any other tag only its content is kept.
    private void AddTag(string tag, TextRun style)
    {
        var isEnd = tag.StartsWith("</", StringComparison.Ordinal);
        var name = tag.AsSpan(isEnd ? 2 : 1).TrimEnd("/> \t");
        var space = name.IndexOfAny(' ', '\t');
        name = space < 0 ? name : name[..space];
        foreach (var (known, styled) in StyleTags)
        {
            if (!name.Equals(known, StringComparison.OrdinalIgnoreCase))
                continue;
            ref var depth = ref styled == TextStyle.Bold ? ref _bold : ref styled == TextStyle.Italic ? ref _italic : ref _code;
            depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            return;
        }

        if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
            Append(" ", style);
        else
            _dropped.Add(tag.StartsWith("<!--", StringComparison.Ordinal) ? "a comment" : $"the tag <{name}>");
    }

    private void Append(string text, TextRun style)
    {
        var tags = (_bold > 0 ? TextStyle.Bold : TextStyle.None) | (_italic > 0 ? TextStyle.Italic : TextStyle.None) | (_code > 0 ? TextStyle.Code : TextStyle.None);
        _builder.Append(style with { Text = Repair(text), Style = style.Style | tags });
    }

    private string Repair(string text)
    {
        var repaired = TextRules.Repair(text, lines: true);
        _forbidden += text.Length - repaired.Length;
        return repaired;
    }
}
