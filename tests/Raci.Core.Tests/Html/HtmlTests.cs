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
    public void A_line_above_a_table_that_names_its_phase_stands_where_its_prose_does()
    {
        var result = Read($"<p>Build</p>{Table}<p>See below</p><p>Run</p>{Table}");

        Assert.Equal(["Build", "Run"], result.Matrix!.Phases.Select(phase => phase.Title.ToString()));
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(1, diagnostic.Location.Line));
    }

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

    [Theory]
    [InlineData("<img src=r.png alt=R>")]
    [InlineData("<select><option>A<option selected>R<option>C</select>")]
    [InlineData("<select><option>R<option>A</select>")]
    [InlineData("<input value=R>")]
    [InlineData("<input type=text value=R><input type=hidden value=x>")]
    [InlineData("<textarea>R</textarea>")]
    public void What_a_browser_shows_in_place_of_an_element_is_read(string cell)
    {
        var result = Read(Table.Replace("<td>R", $"<td>{cell}", StringComparison.Ordinal));

        Assert.Equal("R", result.Matrix!.Rows[0].Activity["Client"].ToString());
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity != DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData("<img src=r.png>")]
    [InlineData("<svg><text>R</text></svg>")]
    [InlineData("<object data=x>R</object>")]
    [InlineData("<iframe src=x>R</iframe>")]
    [InlineData("<noscript>R</noscript>")]
    [InlineData("<video>R</video>")]
    [InlineData("<input type=checkbox checked>")]
    public void What_has_no_words_is_told(string element)
    {
        var inCell = Read(Table.Replace("<td>R", $"<td>{element}", StringComparison.Ordinal));
        Assert.StartsWith(element.StartsWith("<svg", StringComparison.Ordinal) ? "(1,84): warning RACI1093" : "(1,88): warning RACI1093", Assert.Single(inCell.Diagnostics, diagnostic => diagnostic.Id == "RACI1093").ToString(), StringComparison.Ordinal);
        Assert.True(inCell.Matrix!.Rows[0].Activity["Client"].IsEmpty);
        Assert.Single(Read($"{Table}<p>See {element}</p>").Diagnostics, diagnostic => diagnostic.Id == "RACI1093");
    }

    [Fact]
    public void The_words_of_an_image_in_prose_are_kept() => Assert.Equal("See the flow here", Matrix($"<p>See <img alt='the flow'> here{Table}").Prose.Before);

    [Fact]
    public void A_letter_that_is_struck_out_is_no_role()
    {
        var result = Read(Table.Replace("</table>", "<tr><td>Pay<td><s>R</s> C<td>A<tr><td>Ship<td>C<td>A</table>", StringComparison.Ordinal));
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "RACI1003");
        Assert.Equal("~~R~~ C", result.Matrix!.Rows[1].Activity.AssignmentOf("Client").Remark);
    }

    [Fact]
    public void A_hidden_row_is_not_read_and_told()
    {
        var result = Read(Table.Replace("</table>", "<tr hidden><td>Draft<td>R<td>A<tbody style='display:none'><tr><td>Old<td>R<td>A</table>", StringComparison.Ordinal));

        Assert.Equal("Order", Assert.Single(result.Matrix!.Rows).Activity.Name);
        Assert.Contains("(elements: 2)", Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id == "RACI1091").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<table><tr><td colspan=3>Release<tr><td><tr><td>Task<td>Client<td>Team<tr><td>Order<td>R<td>A</table>")]
    [InlineData("<table><thead><tr><th colspan=3>Release<tr><th>Task<th>Client<th>Team<tbody><tr><td>Order<td>R<td>A</table>")]
    [InlineData("<table><tr><th>Release<tr><th>Task<th>Client<th>Team<tr><td>Order<td>R<td>A</table>")]
    public void A_single_cell_above_the_header_is_a_caption(string table)
    {
        var matrix = Matrix(table);

        Assert.Equal("Release", Assert.Single(matrix.Phases).Title);
        Assert.Equal(["Client", "Team"], matrix.Parties.Select(party => party.Name));
        Assert.Equal("Order", Assert.Single(matrix.Rows).Activity.Name);
    }

    [Fact]
    public void A_heading_of_a_row_with_nothing_behind_it_is_a_phase()
    {
        var matrix = Matrix("<table><thead><tr><th>Task<th>Client<th>Team<tbody><tr><th scope=rowgroup>Build<td><td><tr><td>Order<td>R<td>A<tr><th>Run<td><td><tr><td>Pay<td><td>RA</table>");
        Assert.Equal(["Build: Order", "Run: Pay"], matrix.Rows.Select(row => $"{row.PhasePath}: {row.Activity.Name}"));

        Assert.Equal(2, Matrix("<table><tr><th>Task<th>Client<th>Team<tr><th>Order<td>R<td>A<tr><th>Later<td><td></table>").Rows.Count);
    }

    [Fact]
    public void A_cell_over_all_columns_below_the_last_activity_is_prose()
    {
        var matrix = Matrix(Table.Replace("</table>", "<tr><td colspan=3>* by mail<tr><td colspan=3>Source: board</table>", StringComparison.Ordinal));

        Assert.Equal("by mail", Assert.Single(matrix.Phases).Notes[0].Text);
        Assert.Equal("Source: board", matrix.Phases[0].Conclusion);
    }

    [Fact]
    public void A_matrix_with_a_table_in_a_cell_is_a_matrix() =>
        Assert.Equal(["Order x y: R A*"], Matrix(Table.Replace("Order", "Order<table><tr><td>x</td><td>y</td></tr></table>", StringComparison.Ordinal)).Rows.Select(row => $"{row.Activity.Name}: {string.Join(' ', row.Activity.Assignments.Select(assignment => assignment.ToString()))}"));

    [Fact]
    public void What_a_browser_does_not_show_is_not_read_and_told()
    {
        var result = Read($"<p hidden>x</p><div style='display: none'>y</div><script>z</script><!-- c -->{Table}");

        Assert.Equal("", result.Matrix!.Prose.Before);
        var told = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id == "RACI1091");
        Assert.Equal("(1,1)", told.Location.ToString());
        Assert.Contains("(elements: 2)", told.Message, StringComparison.Ordinal);
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
