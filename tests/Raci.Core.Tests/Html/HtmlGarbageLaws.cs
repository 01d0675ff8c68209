using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Raci.Core.Tests.Formats;
using Raci.Formats;

namespace Raci.Core.Tests.Html;

/// <summary>Any bytes give a matrix or an error, at places inside them, in a time that grows with their number.</summary>
public sealed class HtmlGarbageLaws
{
    private const int MiB = 1024 * 1024;

    private static readonly string[] Scraps =
    [
        "<table>", "</table>", "<tr>", "<td>", "<th>", "</td>", "<thead>", "<tbody>", "<caption>c</caption>", "<td colspan=9>", "<td rowspan=9>", "<td colspan=1000000>", "<h1>", "</h1>", "<h3>x</h3>", "<p>", "<b>", "</b>", "<a href=x>", "</a>",
        "<li>", "<ul>", "<br>", "<sup>1</sup>", "<!--", "-->", "<script>", "</script>", "<template>", "<svg>", "<frameset>", "<title>t</title>", "<html lang=de>", "<p hidden>", "&#0;", "&#xFFFF;", "&#xD800;", "&amp;", "R", "A*", "Activity", "Client", "\n", "\r", "\0", "\u00A0", "😀", "'", "\"", "<", ">",
        "<table><tr><th>Activity<th>Client<tr><td>Order<td>R</table>",
    ];

    private static readonly byte[][] Documents =
    [
        "<!DOCTYPE html><html lang=\"en\"><head><title>Plan</title></head><body><h1>Plan</h1><h2>Build</h2><table><thead><tr><th>Activity</th><th>Client</th></tr></thead><tbody><tr><td>Order <b>it</b></td><td>R*</td></tr></tbody></table><p>* note</p></body></html>"u8.ToArray(),
        "<table><tr><th rowspan=2>Task<th colspan=2>Client<tr><th>Lead<th>Team<tr><td colspan=3>Run<tr><td>Order<td>R<td>A (x)<tr><td>é😀<td rowspan=2>A<td>C<tr><td>Ship<td>I</table>"u8.ToArray(),
    ];

    [Fact]
    public void Any_bytes() => Law.Holds(Arb.From(Gen.Choose(0, 255).Select(b => (byte)b).ArrayOf(), Documented.Shrink), Check);

    [Fact]
    public void Any_scraps() =>
        Law.Holds(Arb.From(Gen.Choose(0, 40).SelectMany(count => Gen.Elements(Scraps).ArrayOf(count)), Documented.Shrink), scraps => Check(Encoding.UTF8.GetBytes(string.Concat(scraps))));

    [Fact]
    public void Damaged_documents() => Law.Holds(Arb.From(Documented.Damaged(Documents), Documented.Shrink), Check);

    [Theory]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("<b>")]
    [InlineData("<div>")]
    [InlineData("<table>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<p>")]
    [InlineData("</p>")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("<tr><td colspan=1000000>")]
    [InlineData("<p a1 a2 a3 ")]
    public void Ten_megabytes_of_one_piece_end_soon(string piece)
    {
        var watch = Stopwatch.StartNew();
        var result = MatrixFormats.Html.Reader!.Read(Encoding.UTF8.GetBytes(new StringBuilder().Insert(0, piece, 10 * MiB / piece.Length).ToString()));

        Assert.True(result.HasErrors);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }

    [Fact]
    public void Spans_ask_for_no_more_than_a_bounded_memory()
    {
        var rows = string.Concat(Enumerable.Repeat("<tr><td colspan=1000000 rowspan=1000000>x", 2000));

        var result = MatrixFormats.Html.Reader!.Read(Encoding.UTF8.GetBytes($"<table><tr><th>Activity<th>Client<tr><td>Order<td>R{rows}</table>"));

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "RACI1092");
    }

    private static void Check(byte[] document)
    {
        var result = MatrixFormats.Html.Reader!.Read(document);

        Assert.True(result.Matrix is not null || result.HasErrors);
        Assert.All(result.Diagnostics, diagnostic => Documented.Inside(diagnostic.Location, document));
        foreach (var row in result.Matrix?.Rows.AsEnumerable() ?? [])
            Documented.Inside(Assert.IsType<SourceLocation>(result.Sources.Of(row.Place)), document);
    }
}
