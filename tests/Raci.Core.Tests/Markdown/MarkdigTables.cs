using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Raci.Core.Tests.Markdown;

/// <summary>Reads the tables of a page with Markdig: the words of their cells.</summary>
internal static class MarkdigTables
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().Build();

    public static List<List<string[]>> Of(string page) =>
        [.. Markdig.Markdown.Parse(page, Pipeline).Descendants<Table>().Select(table => table.Cast<TableRow>().Select(CellsOf).ToList())];

    private static string[] CellsOf(TableRow row) => [.. row.Cast<TableCell>().Select(cell => WordsOf(cell).Trim())];

    private static string WordsOf(TableCell cell)
    {
        var words = new StringBuilder();
        foreach (var paragraph in cell.OfType<LeafBlock>())
            Append(words, paragraph.Inline);
        return words.ToString();
    }

    private static void Append(StringBuilder words, ContainerInline? inlines)
    {
        foreach (var inline in inlines ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    words.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    words.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    words.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    words.Append(link.Url);
                    break;
                case ContainerInline container:
                    Append(words, container);
                    break;
            }
        }
    }
}
