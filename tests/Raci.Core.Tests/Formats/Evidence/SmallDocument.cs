using System.Net;
using Raci.Core.Tests.Formats.Examples;
using Raci.Formats;

namespace Raci.Core.Tests.Formats.Evidence;

/// <summary>A document on one line: tables parted by <c>##</c>, each with words above it in brackets if it has some, rows parted by <c>//</c>, cells by bars.</summary>
internal static class SmallDocument
{
    public static readonly string[] Formats = ["markdown", "csv", "xlsx", "html"];

    public static ReadResult Read(string document, string format = "markdown")
    {
        var text = string.Join(format == "csv" ? "\n\n" : "\n", document.Split("##").Select((table, i) => Table(table.Trim(), format, i)));
        Assert.True(MatrixFormats.BuiltIn.FindByPath(format == "markdown" ? ".md" : $".{format}", out var known), format);
        return known.Reader!.Read(ExampleBook.Of(format, format == "html" ? $"<html><body>{text}</body></html>" : text));
    }

    /// <summary>Gets the activities with their cells as <c>Order: Client R, Provider A; Pay: …</c>; the sign – for no matrix.</summary>
    public static string Rows(ReadResult result) => result.Matrix is not { } matrix
        ? "–"
        : string.Join("; ", matrix.Rows.Select(row => $"{row.Activity.Name}: {string.Join(", ", row.Activity.Assignments.Select(cell => $"{cell.Party} {cell.ToString(matrix.Scheme)}"))}"));

    private static string Table(string table, string format, int index)
    {
        var end = table.StartsWith('[') ? table.IndexOf(']', StringComparison.Ordinal) : -1;
        var words = end < 0 ? "" : table[1..end];
        var rows = table[(end + 1)..].Split("//").Select(row => row.Split('|').Select(cell => cell.Trim()).ToArray()).ToList();
        return format switch
        {
            "markdown" => $"{(words.Length > 0 ? $"## {words}\n\n" : "")}{Line(rows[0])}\n|{string.Concat(rows[0].Select(_ => "---|"))}\n{string.Join('\n', rows.Skip(1).Select(Line))}\n",
            "csv" => $"{(words.Length > 0 ? $"{words}\n" : "")}{string.Join('\n', rows.Select(row => string.Join(',', row)))}",
            "xlsx" => $"[Sheet{index}]\n{(words.Length > 0 ? $"{words}\n" : "")}{string.Join('\n', rows.Select(row => string.Join('|', row)))}\n",
            _ => $"{(words.Length > 0 ? $"<h2>{words}</h2>" : "")}<table>{string.Concat(rows.Select((row, i) => $"<tr>{string.Concat(row.Select(cell => $"<{(i == 0 ? "th" : "td")}>{WebUtility.HtmlEncode(cell)}"))}"))}</table>",
        };
    }

    private static string Line(string[] cells) => $"| {string.Join(" | ", cells)} |";
}
