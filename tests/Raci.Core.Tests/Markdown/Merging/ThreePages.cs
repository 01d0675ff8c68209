using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Markdown.Merging;

/// <summary>A page and what two sides made of it.</summary>
internal sealed record ThreePages(string Start, string Ours, string Theirs)
{
    public MarkdownMergeResult Merge() => MarkdownMerge.Merge(MarkdownDocument.Parse(Start), MarkdownDocument.Parse(Ours), MarkdownDocument.Parse(Theirs));
}
