using AngleSharp.Dom;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Html;

/// <summary>Makes texts of what stands in an element: bold, italic, code and links; a line break is a space.</summary>
internal sealed class HtmlTexts(DiagnosticList diagnostics, ReadLimits limits)
{
    private readonly int _mostLength = Math.Min(limits.TextLength, TextRules.MostLength);

    /// <summary>Gets the text of some nodes.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="isLeftOut">Tells which elements are passed over.</param>
    /// <param name="location">Where to say that it is too long.</param>
    public Text Of(IEnumerable<INode> nodes, Func<IElement, bool> isLeftOut, SourceLocation location)
    {
        var builder = new TextBuilder();
        foreach (var node in nodes)
            Add(builder, node, new TextRun(""), isLeftOut);
        var text = builder.ToText();
        if (builder.Length <= _mostLength)
            return text;
        diagnostics.Add(TextTooLong.At(location, text.ToString(), text.Length, _mostLength));
        return text.Slice(0, TextRules.Cut(text.ToString(), _mostLength).Length);
    }

    private static void Add(TextBuilder builder, INode node, TextRun style, Func<IElement, bool> isLeftOut)
    {
        if (node is IText text)
            builder.Append(style with { Text = TextRules.Repair(text.Data, lines: true) });
        if (node is not IElement element || isLeftOut(element))
            return;
        if (element.LocalName is "br" or "p" or "div" or "li" or "tr" or "td" or "th")
            builder.Append(new TextRun(" "));
        if (HtmlReplaced.WordsOf(element) is { } words)
        {
            builder.Append(style with { Text = TextRules.Repair(words, lines: true) });
            return;
        }

        if (element.LocalName == "sup" && Marks.IsBracketed(element.TextContent.Trim()))
        {
            builder.Append(style with { Text = $"({element.TextContent.Trim()})" });
            return;
        }

        style = StyleOf(element, style);
        // A letter that is struck out is no role, and must not be read as one.
        var sign = element.LocalName is "s" or "del" or "strike" && element.TextContent.AsSpan().ContainsAnyExcept(" \t\r\n") ? "~~" : "";
        builder.Append(style with { Text = sign });
        foreach (var child in element.ChildNodes)
            Add(builder, child, style, isLeftOut);
        builder.Append(style with { Text = sign });
        if (element.LocalName is "p" or "div" or "li" or "tr")
            builder.Append(new TextRun(" "));
    }

    private static TextRun StyleOf(IElement element, TextRun style) => element.LocalName switch
    {
        "b" or "strong" => style with { Style = style.Style | TextStyle.Bold },
        "i" or "em" => style with { Style = style.Style | TextStyle.Italic },
        "code" or "kbd" or "samp" or "tt" => style with { Style = style.Style | TextStyle.Code },
        "a" when element.GetAttribute("href") is { } address && LinkOf(address) is { } link => style with { Link = link },
        _ => style,
    };

    private static string? LinkOf(string address)
    {
        var link = TextRules.Repair(address.Trim(), lines: false);
        return link.Length is 0 or > TextRules.MostLength ? null : link;
    }
}
