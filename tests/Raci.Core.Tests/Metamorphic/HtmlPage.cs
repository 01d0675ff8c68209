using System.Net;
using System.Text.RegularExpressions;

namespace Raci.Core.Tests.Metamorphic;

/// <summary>Writes the parts of a document as HTML.</summary>
internal static partial class HtmlPage
{
    public static string Write(IEnumerable<ForeignBlock> blocks) => $"<!DOCTYPE html>\n<html>\n<body>\n{string.Join('\n', blocks.Select(block => block switch
    {
        ForeignBlock.Heading heading => $"<h{heading.Level}>{Inline(heading.Words)}</h{heading.Level}>",
        ForeignBlock.Prose prose => $"<p>{Inline(prose.Lines)}</p>",
        ForeignBlock.Table table => Table(table.Rows),
        _ => throw new InvalidOperationException($"{block}"),
    }))}\n</body>\n</html>";

    public static string Table(string[][] rows) =>
        $"<table>\n{string.Join('\n', rows.Select((row, i) => $"<tr>{string.Concat(row.Select(cell => i == 0 ? $"<th>{Inline(cell)}</th>" : $"<td>{Inline(cell)}</td>"))}</tr>"))}\n</table>";

    /// <summary>Gets a line without markup, for formats that have none.</summary>
    public static string Plain(string markdown) => Markup().Replace(markdown.Replace("\\|", "|", StringComparison.Ordinal).Replace("<br>", "\n", StringComparison.Ordinal), "${words}").Replace("\\", "", StringComparison.Ordinal);

    private static string Inline(string markdown)
    {
        var html = string.Join("<br>", markdown.Replace("\\|", "|", StringComparison.Ordinal).Split("<br>").Select(WebUtility.HtmlEncode));
        return Markup().Replace(html, match => match.ValueSpan[0] == '`' ? $"<code>{match.Groups["words"]}</code>" : match.Value.StartsWith("**", StringComparison.Ordinal) ? $"<b>{match.Groups["words"]}</b>" : $"<i>{match.Groups["words"]}</i>")
            .Replace("\\", "", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<sign>\*\*|__|(?<!\\)\*|`)(?<words>[^*`]+?)\k<sign>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Markup();
}
