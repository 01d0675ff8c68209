namespace Raci.Core.Tests.Markdown;

public sealed class RoleCellTests
{
    [Theory]
    [InlineData("RA", "RA")]
    [InlineData("__RA__", "RA")]
    [InlineData("**RA**", "RA")]
    [InlineData("*R*", "R")]
    [InlineData("_R_", "R")]
    [InlineData("***R***", "R")]
    [InlineData("`R/A`", "RA")]
    [InlineData("CI", "CI")]
    [InlineData("C, I", "CI")]
    [InlineData("__C, I__", "CI")]
    [InlineData("R/A", "RA")]
    [InlineData("A / R", "RA")]
    [InlineData("**A**/R", "RA")]
    [InlineData("**R** / **A**", "RA")]
    [InlineData("__R__, __A__", "RA")]
    [InlineData("R **A**", "RA")]
    [InlineData("R·A", "RA")]
    [InlineData("R.A", "RA")]
    [InlineData("R & A", "RA")]
    [InlineData("A R", "RA")]
    [InlineData("RACI", "RACI")]
    [InlineData("ra", "RA")]
    [InlineData("\u00A0R\u00A0", "R")]
    [InlineData("RA*", "RA*")]
    [InlineData("**RA***", "RA*")]
    [InlineData("**RA**\\*", "RA*")]
    [InlineData("__RA__*", "RA*")]
    [InlineData("R\\*\\*", "R**")]
    [InlineData("R***", "R***")]
    [InlineData("`A*`", "A*")]
    [InlineData("A*/R*", "RA*")]
    [InlineData("R†", "R†")]
    [InlineData("R¹", "R¹")]
    [InlineData("RA(1)", "RA(1)")]
    [InlineData("RA (1)", "RA(1)")]
    [InlineData("__RA__ (1)", "RA(1)")]
    [InlineData("RA[2]", "RA[2]")]
    [InlineData("**RA**[^1]", "RA[^1]")]
    [InlineData("R (^1)", "R (^1)")]
    [InlineData("R (veto)", "R (veto)")]
    [InlineData("**R** (signs)", "R (signs)")]
    [InlineData("**R (signs)**", "R (signs)")]
    [InlineData("R* (veto)", "R* (veto)")]
    [InlineData("R [veto]", "R (veto)")]
    [InlineData("R (as is) and (later)", "R ((as is) and (later))")]
    [InlineData("R ((a))", "R ((a))")]
    [InlineData("<b>RA</b>", "RA")]
    [InlineData("[RA](#roles)", "RA")]
    [InlineData("R &amp; A", "RA")]
    [InlineData("R **(veto)**", "R (veto)")]
    [InlineData("R&#42;", "R*")]
    [InlineData("— (see below)", "— (see below)")]
    [InlineData("- (1)", "—(1)")]
    public void A_cell_of_roles_is_read_whatever_its_notation(string cell, string expected)
    {
        var result = Page.Row($"| Sign | {cell} |  |");

        Assert.Empty(Page.Findings(result));
        Assert.Equal($"Sign: Client={expected}", Page.LastRow(result));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("–")]
    [InlineData("—")]
    [InlineData("**—**")]
    [InlineData("/")]
    [InlineData("N/A")]
    [InlineData("n/a")]
    [InlineData("\u00A0")]
    [InlineData("&nbsp;")]
    [InlineData("&mdash;")]
    public void A_cell_of_nothing_is_read_as_no_assignment(string cell)
    {
        var result = Page.Row($"| Sign | {cell} | I |");

        Assert.Empty(Page.Findings(result));
        Assert.Equal("Sign: Provider=I", Page.LastRow(result));
    }

    [Theory]
    [InlineData("Bob")]
    [InlineData("X")]
    [InlineData("RR")]
    [InlineData("RX")]
    [InlineData("R01")]
    [InlineData("air")]
    [InlineData("R/")]
    [InlineData("Accountable-ish")]
    [InlineData("✗")]
    [InlineData("50 %")]
    public void A_cell_that_is_no_role_is_an_error_with_its_place_and_stays_as_a_remark(string cell)
    {
        var result = Page.Row($"| Sign | {cell} | I |");

        Assert.Equal(["RACI1003(5,10)"], Page.Findings(result));
        Assert.Equal($"Sign: Client=— ({cell}); Provider=I", Page.LastRow(result));
    }

    [Fact]
    public void Words_without_brackets_are_taken_as_a_remark_with_a_warning()
    {
        var result = Page.Row("| Sign | A for medium, I for low | R |");

        Assert.Equal(["RACI1029(5,10)"], Page.Findings(result));
        Assert.Equal("Sign: Client=AI (A for medium, I for low); Provider=R", Page.LastRow(result));
    }

    [Fact]
    public void Several_marks_in_a_cell_are_told()
    {
        var result = Page.Row("| Sign | R*/A† | I |");

        Assert.Equal(["RACI1025(5,10)"], Page.Findings(result));
        Assert.Equal("Sign: Client=RA* (R*/A†); Provider=I", Page.LastRow(result));
    }

    [Fact]
    public void A_remark_keeps_its_markup()
    {
        var remark = Page.Row("| Sign | R (see **annex** [B](b.md)) |  |").Matrix!.Rows[^1].Activity.AssignmentOf("Client").Remark;

        Assert.Equal(new Text(new TextRun("see "), new TextRun("annex", TextStyle.Bold), new TextRun(" "), new TextRun("B", Link: "b.md")), remark);
    }
}
