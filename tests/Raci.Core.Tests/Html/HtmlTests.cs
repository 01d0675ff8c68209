using Raci.Formats.Html;

namespace Raci.Core.Tests.Html;

public sealed class HtmlTests
{
    private const string Table = "<table><tr><th>Activity</th><th>Client</th><th>Provider</th></tr><tr><td>Order</td><td>R</td><td>A*</td></tr></table>";

    [Fact]
    public void Headings_are_phases_and_the_page_says_its_title_and_language()
    {
        var matrix = Matrix($"<!DOCTYPE html><html lang=fr><head><title>Plan</title></head><body><h2>Build</h2>{Table}<h2>Run</h2>{Table}<p>* by mail</p></body></html>");

        Assert.Equal("Plan", matrix.Title);
        Assert.Equal("fr", matrix.Language);
        Assert.Equal(["Build", "Run"], matrix.Phases.Select(phase => phase.Title.ToString()));
        Assert.Equal("A*", matrix.Rows[0].Activity.AssignmentOf("Provider").ToString());
        Assert.Equal("by mail", Assert.Single(matrix.Notes).Text);
    }

    [Fact]
    public void Cells_keep_bold_italic_code_and_links()
    {
        var activity = Matrix(Table.Replace("Order", "a <b>b</b> <em>c</em><br><code>d</code> <a href='x'>e</a> &lt;f&gt;", StringComparison.Ordinal)).Rows[0].Activity;

        Assert.Equal(
            new Text(new TextRun("a "), new TextRun("b", TextStyle.Bold), new TextRun(" "), new TextRun("c", TextStyle.Italic), new TextRun(" "), new TextRun("d", TextStyle.Code), new TextRun(" "), new TextRun("e", TextStyle.None, "x"), new TextRun(" <f>")),
            activity.Name);
    }

    [Fact]
    public void A_caption_is_a_phase() => Assert.Equal("Build", Matrix(Table.Replace("<table>", "<table><caption>Build</caption>", StringComparison.Ordinal)).Phases[0].Title);

    [Fact]
    public void A_row_of_one_cell_over_all_columns_is_a_phase()
    {
        var matrix = Matrix("<table><thead><tr><th>Task<th>Client<th>Team<tbody><tr><td colspan=3>Build<tr><td>Order<td>R<td>A<tr><td colspan=3>Run<tr><td>Pay<td><td>RA</table>");

        Assert.Equal(["Build: Order", "Run: Pay"], matrix.Rows.Select(row => $"{row.PhasePath}: {row.Activity.Name}"));
    }

    [Fact]
    public void Spans_fill_the_places_they_cover()
    {
        var matrix = Matrix("<table><tr><th rowspan=2>Task<th colspan=2>Client<tr><th>Lead<th>Team<tr><td>Order<td colspan=2>R<tr><td>Pay<td rowspan=2>A<td>C<tr><td>Ship<td>I</table>");

        Assert.Equal(["Client Lead", "Client Team"], matrix.Parties.Select(party => party.Name));
        Assert.Equal(["R R", "A C", "A I"], matrix.Rows.Select(row => string.Join(' ', row.Activity.Assignments.Select(assignment => assignment.ToString()))));
    }

    [Fact]
    public void What_a_browser_does_not_show_is_not_read_and_told()
    {
        var result = Read($"<p hidden>x</p><div style='display: none'>y</div><script>z</script><!-- c -->{Table}");

        Assert.Equal("", result.Matrix!.Prose.Before);
        Assert.Equal("(1,1): info RACI1091: 2 elements", Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id == "RACI1091").ToString()[..32]);
    }

    [Fact]
    public void Text_around_a_table_is_prose()
    {
        var matrix = Matrix($"<p>Before</p><ul><li>one<li>two</ul>{Table}<p>After");

        Assert.Equal("Before\n- one\n- two", matrix.Prose.Before);
        Assert.Equal("After", matrix.Phases[0].Conclusion);
    }

    [Fact]
    public void A_table_inside_another_is_read_and_the_outer_one_is_its_frame() =>
        Assert.Equal("Order", Assert.Single(Matrix($"<table><tr><td>Menu</td><td>{Table}</td></tr></table>").Rows).Activity.Name);

    [Fact]
    public void Places_are_those_of_the_cells()
    {
        var result = Read("<table>\r\n<tr><th>Activity<th>Client<th>Team\r\n<tr><td>é😀<td>R<td>Bob\n<tr><td>Pay<td>R<td>A\n<tr><td>Ship<td>R<td>A</table>");

        Assert.Equal("(3,17)", Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id == "RACI1003").Location.ToString());
        Assert.Equal(SourceLocation.At(3, 5), result.Sources.Of(result.Matrix!.Rows[0].Place));
    }

    [Fact]
    public void A_page_without_a_matrix_is_an_error() => Assert.Contains(Read("<p>nothing").Diagnostics, diagnostic => diagnostic.Id == "RACI1001");

    [Fact]
    public void The_example_of_the_page_is_read_as_it_says()
    {
        var row = Assert.Single(Matrix(Formats.PageExamples.Of("html.md", "html")[0]).Rows);

        Assert.Equal(("Build", "Order now", "RA", "C"), ($"{row.PhasePath}", $"{row.Activity.Name}", $"{row.Activity["Client"]}", $"{row.Activity["Provider"]}"));
    }

    private static ReadResult Read(string html) => new HtmlMatrixReader().Read(html);

    private static Matrix Matrix(string html)
    {
        var result = Read(html);
        Assert.True(result.IsSuccess, string.Join('\n', result.Diagnostics));
        return result.Matrix;
    }
}
