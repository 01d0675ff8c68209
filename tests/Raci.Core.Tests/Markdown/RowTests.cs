namespace Raci.Core.Tests.Markdown;

public sealed class RowTests
{
    [Theory]
    [InlineData(@"| Cut \| paste | R | A |", "Cut | paste")]
    [InlineData("| Run `a|b` now | R | A |", "Run a|b now")]
    [InlineData(@"| Run `a\|b` now | R | A |", "Run a|b now")]
    [InlineData("| Run `a | b` now | R | A |", "Run a | b now")]
    [InlineData("| Run ``a|`b`` now | R | A |", "Run a|`b now")]
    [InlineData("| One ` tick | R | A |", "One ` tick")]
    [InlineData("Order more | R | A", "Order more")]
    [InlineData("1. first | R | A", "1. first")]
    [InlineData("- q | R | A", "- q")]
    [InlineData("* q | R | A", "* q")]
    [InlineData("| **Bold** and *it* and `code` | R | A |", "Bold and it and code")]
    [InlineData("| [Order](http://a.b/c) form | R | A |", "Order form")]
    [InlineData("| a &amp; b &lt;c&gt; | R | A |", "a & b <c>")]
    [InlineData(@"| snake\_case and 5 \* 3 | R | A |", "snake_case and 5 * 3")]
    [InlineData("| snake_case_name | R | A |", "snake_case_name")]
    [InlineData("| two<br>lines | R | A |", "two lines")]
    [InlineData("|  wide   spaces  | R | A |", "wide spaces")]
    [InlineData("| # not a heading | R | A |", "# not a heading")]
    [InlineData("| ~~old~~ new | R | A |", "~~old~~ new")]
    [InlineData("| [y][No] end | R | A |", "[y][No] end")]
    [InlineData("| *open [x | R | A |", "*open [x")]
    [InlineData("| a [b] c [d][e] | R | A |", "a [b] c [d][e]")]
    public void The_text_of_an_activity_is_read_as_its_author_meant_it(string row, string name)
    {
        var result = Page.Row(row);

        Assert.Empty(Page.Findings(result));
        Assert.Equal($"{name}: Client=R; Provider=A", Page.LastRow(result));
    }

    [Fact]
    public void Markup_in_an_activity_becomes_runs()
    {
        var name = Page.Row("| a **b** *c* `d` [e](f.md) __R__est | R | A |").Matrix!.Rows[^1].Activity.Name;

        Assert.Equal(
            new Text(
                new TextRun("a "), new TextRun("b", TextStyle.Bold), new TextRun(" "), new TextRun("c", TextStyle.Italic), new TextRun(" "),
                new TextRun("d", TextStyle.Code), new TextRun(" "), new TextRun("e", Link: "f.md"), new TextRun(" "), new TextRun("R", TextStyle.Bold), new TextRun("est")),
            name);
    }

    [Fact]
    public void A_link_by_reference_is_a_link()
    {
        var matrix = Page.Matrix("""
            | Activity | Client |
            |---|---|
            | [Order][1] | R |

            [1]: https://example.org/order
            """);

        Assert.Equal(new Text(new TextRun("Order", Link: "https://example.org/order")), matrix.Rows[0].Activity.Name);
        Assert.Contains("[1]: https://example.org/order", matrix.Phases[0].Conclusion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[doc](https://x.y/a__b__c)", "https://x.y/a__b__c")]
    [InlineData("<https://x.y/a__b__c>", "https://x.y/a__b__c")]
    public void Underscores_in_an_address_stay(string link, string address) =>
        Assert.Equal(address, Page.Row($"| {link} | R | A |").Matrix!.Rows[^1].Activity.Name.Runs[0].Link);

    [Fact]
    public void A_row_with_too_few_cells_is_read_with_a_warning()
    {
        var result = Page.Row("| Sign | R |");

        Assert.Equal(["RACI1005(5,1)"], Page.Findings(result));
        Assert.Equal("Sign: Client=R", Page.LastRow(result));
    }

    [Fact]
    public void A_row_with_too_many_cells_is_read_with_a_warning_that_quotes_the_rest()
    {
        var result = Page.Row("| Sign | R | A | C | extra |");

        var warning = Assert.Single(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Warning);
        Assert.Equal("(5,18): warning RACI1004: the row has 5 cells and the header 3; left out: 'C | extra'; add the missing heading, or mark a separator as part of the text: \\| in Markdown, quotes around the text in CSV", warning.ToString());
        Assert.Equal("Sign: Client=R; Provider=A", Page.LastRow(result));
    }

    [Fact]
    public void What_a_text_cannot_hold_is_told()
    {
        var result = Page.Row("| <u>Sign</u> ![x](y.png) | R | A |");

        Assert.Equal("Sign x", result.Matrix!.Rows[^1].Activity.Name.ToString());
        Assert.Equal(["the tag <u> in a cell", "an image in a cell"], result.Diagnostics.Where(d => d.Id == "RACI1019").Select(d => d.Message.Split(" cannot")[0]));
    }

    [Fact]
    public void An_extra_column_becomes_an_attribute()
    {
        var matrix = Page.Matrix("""
            | # | Activity | Client | Notes |
            |---|---|---|---|
            | 1.1 | Order | R | by **mail** |
            | 1.2 | Pay | A |  |
            """);

        Assert.Equal(["Client"], matrix.Parties.Select(p => p.Name));
        Assert.Equal([("#", "1.1"), new ActivityAttribute("Notes", new Text(new TextRun("by "), new TextRun("mail", TextStyle.Bold)))], matrix.Rows[0].Activity.Attributes);
        Assert.Equal([("#", "1.2")], matrix.Rows[1].Activity.Attributes);
        Assert.Equal("Activity", matrix.Headings.Activity.ToString());
    }

    [Fact]
    public void Where_rows_and_cells_came_from_can_be_asked()
    {
        var result = Page.Row("| Sign | R | **A** |");
        var place = result.Matrix!.Rows[^1].Place;

        Assert.Equal("(5,3)", result.Sources.Describe(place));
        Assert.Equal("(5,14)", result.Sources.Describe(place, "Provider"));
        Assert.Equal("p.md(5,14)", result.Sources.InFile("p.md").Describe(place, "Provider"));
        Assert.Equal("phase 9, row 1, Provider", result.Sources.Describe(new Place([8], 0), "Provider"));
    }
}
