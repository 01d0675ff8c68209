using System.Text;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Markdown.Merging;

/// <summary>What a page keeps of its own where its matrix changes.</summary>
public sealed class KeptLineTests
{
    private const string Page = "# Release\n\n| Activity | Client | Provider |\n|---|---|---|\n| Order | R | A |\n| Pay | RA | I |\n";

    [Fact]
    public void What_one_side_writes_beside_a_row_of_the_other_contradicts_nothing()
    {
        var row = Page.Replace("| Pay | RA | I |", "| Pay | R | I |", StringComparison.Ordinal);
        var comment = Page + "<!-- Ask the bank. -->\n";
        var both = row + "<!-- Ask the bank. -->\n";

        foreach (var (ours, theirs) in new[] { (row, comment), (comment, row) })
        {
            var merged = MarkdownMerge.Merge(MarkdownDocument.Parse(Page), MarkdownDocument.Parse(ours), MarkdownDocument.Parse(theirs));

            Assert.Equal(both, merged.Page.ToString());
            Assert.True(merged.IsClean, string.Join('\n', merged.Diagnostics));
        }
    }

    [Fact]
    public void A_row_that_becomes_the_first_of_its_phase_names_the_phase()
    {
        var page = MarkdownDocument.Parse("| Phase | Task | Client | Provider |\n|---|---|---|---|\n| Run | Order | R | A |\n| | Pay | A | I |\n| Close | Archive | I | RA |\n");

        Assert.Equal(
            "| Phase | Task | Client | Provider |\n|---|---|---|---|\n| Run | Pay | A | I |\n| Run | Order | R | A |\n| Close | Archive | I | RA |\n",
            page.Rewrite(page.Matrix.Move(new Place([0], 0), new Place([0], 1))).ToString());
    }

    [Fact]
    public void A_page_without_padding_gets_a_column_without_padding()
    {
        var options = new MarkdownOptions { Padding = false };
        var page = MarkdownDocument.Parse(Written(MarkdownDocument.Parse(Page).Matrix, options));
        var wanted = page.Matrix.AddParty("Bank").Assign(new Place([0], 1), "Bank", "C");

        Assert.Equal(Written(wanted, options), page.Rewrite(wanted).ToString());
    }

    [Fact]
    public void A_new_row_has_blanks_in_columns_that_are_no_party_s()
    {
        var page = MarkdownDocument.Parse("| Activity | Client | Provider | Comment |\n| --- | --- | --- | --- |\n| Freeze | RA | C | x y z |\n| Order | R | A | because of this |\n");

        var added = page.Insert(new Place([0], 2), new Activity("New")).ToString();

        Assert.Equal("| New |  |  |  |", added.Split('\n')[4]);
    }

    [Fact]
    public void A_page_written_whole_ends_its_lines_as_before()
    {
        const string html = "# Release\r\n\r\n<table>\r\n<tr><th>Activity</th><th>Client</th><th>Provider</th></tr>\r\n<tr><td>Order</td><td>R</td><td>A</td></tr>\r\n<tr><td>Pay</td><td>RA</td><td>I</td></tr>\r\n</table>\r\n";
        var (start, ours) = (MarkdownDocument.Parse(html), MarkdownDocument.Parse(html.Replace("<td>R</td>", "<td>RA</td>", StringComparison.Ordinal)));
        var theirs = MarkdownDocument.Parse(html.Replace("<td>A</td>", "<td>C</td>", StringComparison.Ordinal));

        var merged = MarkdownMerge.Merge(start, ours, theirs).Page;

        Assert.Equal(["RA", "C"], merged.Matrix.Rows[0].Activity.Assignments.Select(cell => $"{cell}"));
        Assert.Equal(merged.ToString().Count(c => c == '\n'), merged.ToString().Split("\r\n").Length - 1);
    }

    private static string Written(Matrix matrix, MarkdownOptions options)
    {
        using var bytes = new MemoryStream();
        new MarkdownWriter(options).Write(matrix, bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
