using Raci.Formats.Documents;
using Raci.Formats.Html;
using Raci.Formats.Markdown.Inlines;
using Raci.Formats.Tables;

namespace Raci.Formats.Markdown;

/// <summary>Makes the headings, prose and tables of a document out of its blocks.</summary>
internal sealed class MarkdownOutline(SourceText text, InlineReader inlines, DiagnosticList diagnostics, ReadLimits limits)
{
    private int _level;

    /// <summary>Gets the pieces of a document in order, each made when it is asked for, so that who looks at a table at once finds its lines in the cache.</summary>
    public IEnumerable<OutlineItem> Of(List<MarkdownBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Kind == MarkdownBlockKind.Prose)
                AddReferences(block);
        }

        foreach (var block in blocks)
        {
            switch (block.Kind)
            {
                case MarkdownBlockKind.Table:
                    yield return new OutlineItem.Table(TableOf(block));
                    break;
                case MarkdownBlockKind.Prose:
                    yield return ProseOf(block);
                    break;
                case MarkdownBlockKind.HtmlTable:
                    foreach (var item in HtmlOf(block))
                        yield return item;
                    break;
                default:
                    _level = block.Size;
                    yield return HeadingOf(block);
                    break;
            }
        }
    }

    private SourceTable TableOf(MarkdownBlock block)
    {
        var table = new PipeTable(text, block, inlines);
        return table.MayHavePhases || TablePhases.MayHaveColumn(table) ? TablePhases.Of(table, table.MayHavePhases) : table;
    }

    private OutlineItem.Prose ProseOf(MarkdownBlock block) => new(text.Lines(block.First, block.End), text.LocationOf(block.First, 0)) { IsVerbatim = true };

    // A table of HTML without letters stays the prose it is.
    private IEnumerable<OutlineItem> HtmlOf(MarkdownBlock block)
    {
        var source = text.Lines(block.First, block.End);
        var start = source.IndexOf("<table", StringComparison.OrdinalIgnoreCase);
        var end = source.LastIndexOf("</table", StringComparison.OrdinalIgnoreCase);
        end = end < start ? source.Length : source.IndexOf('>', end) is >= 0 and var close ? close + 1 : source.Length;
        var offset = text.StartOf(block.First) + start;
        var (line, column) = (text.LineOf(offset), offset - text.StartOf(text.LineOf(offset)));
        var fragment = new SourceText(source[start..end], (down, right) => text.LocationOf(line + down, down == 0 ? column + right : right));
        if (HtmlFragment.Read(fragment, _level, diagnostics, limits) is not { } items)
        {
            yield return ProseOf(block);
            yield break;
        }

        if (!source.AsSpan(0, start).IsWhiteSpace())
            yield return new OutlineItem.Prose(source[..start], text.LocationOf(block.First, 0));
        foreach (var item in items)
            yield return item;
        if (!source.AsSpan(end).IsWhiteSpace())
            yield return new OutlineItem.Prose(source[end..], fragment.LocationOf(end - start));
    }

    private OutlineItem.Heading HeadingOf(MarkdownBlock block)
    {
        var location = text.LocationOf(block.First, 0);
        var source = text.Lines(block.First, block.End);
        var content = block.Kind == MarkdownBlockKind.Heading
            ? LineSyntax.HeadingContent(text.Line(block.First).TrimEnd(" \t").TrimStart(LineSyntax.OddSpaces))
            : text.Lines(block.First, block.End - 1).AsSpan().Trim(" \t\r\n");
        return new OutlineItem.Heading(block.Size, inlines.Read(LineSyntax.WithoutAttributes(content), location), source, location);
    }

    // "[label]: address": what links such as [text][label] point to. The definitions themselves stay prose.
    private void AddReferences(MarkdownBlock block)
    {
        for (var line = block.First; line < block.End; line++)
        {
            var content = text.Line(line).Trim(" \t");
            if (content.IsEmpty || content[0] != '[')
                continue;
            var close = content.IndexOf("]:");
            if (close < 2 || content[1] == '^')
                continue;
            var address = content[(close + 2)..].Trim(" \t");
            var end = address.StartsWith('<') ? address.IndexOf('>') : address.IndexOfAny(' ', '\t');
            address = (end < 0 ? address : address[..end]).TrimStart('<');
            if (!address.IsEmpty)
                inlines.AddReference(content[1..close].ToString(), address.ToString());
        }
    }
}
