using Raci.Formats.Documents;
using Raci.Formats.Markdown.Inlines;
using Raci.Formats.Tables;

namespace Raci.Formats.Markdown;

/// <summary>Makes the headings, prose and tables of a document out of its blocks.</summary>
internal static class MarkdownOutline
{
    /// <summary>Gets the pieces of a document in order, each made when it is asked for, so that who looks at a table at once finds its lines in the cache.</summary>
    public static IEnumerable<OutlineItem> Of(SourceText text, List<MarkdownBlock> blocks, InlineReader inlines)
    {
        foreach (var block in blocks)
        {
            if (block.Kind == MarkdownBlockKind.Prose)
                AddReferences(text, block, inlines);
        }

        foreach (var block in blocks)
        {
            yield return block.Kind switch
            {
                MarkdownBlockKind.Table => new OutlineItem.Table(new PipeTable(text, block, inlines)),
                MarkdownBlockKind.Prose => new OutlineItem.Prose(text.Lines(block.First, block.End), SourceLocation.At(block.First + 1, 1)) { IsVerbatim = true },
                _ => HeadingOf(text, block, inlines),
            };
        }
    }

    private static OutlineItem.Heading HeadingOf(SourceText text, MarkdownBlock block, InlineReader inlines)
    {
        var location = SourceLocation.At(block.First + 1, 1);
        var source = text.Lines(block.First, block.End);
        var content = block.Kind == MarkdownBlockKind.Heading
            ? LineSyntax.HeadingContent(text.Line(block.First).Trim(" \t"))
            : text.Lines(block.First, block.End - 1).AsSpan().Trim(" \t\r\n");
        return new OutlineItem.Heading(block.Size, inlines.Read(content, location), source, location);
    }

    // "[label]: address": what links such as [text][label] point to. The definitions themselves stay prose.
    private static void AddReferences(SourceText text, MarkdownBlock block, InlineReader inlines)
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
