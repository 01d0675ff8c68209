using Markdig;
using Markdig.Syntax;

namespace Raci.Benchmarks;

/// <summary>The peer of reading: Markdig with pipe tables and front matter, which parses and makes no matrix.</summary>
internal static class MarkdigPeer
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().Build();

    public static MarkdownDocument Parse(string text) => Markdown.Parse(text, Pipeline);
}
