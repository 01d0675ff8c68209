using Raci.Tool.Reporting;

namespace Raci.Tool.Tests;

/// <summary>How far what a diagnostic speaks of goes on behind its place; a caret stands before the place in each example.</summary>
public sealed class ExtentTests
{
    [Theory]
    [InlineData("| Pay | ^perhaps not | A |", "'perhaps not' is no role", "perhaps not")]
    [InlineData("Order,^perhaps not,R", "'perhaps not' is no role", "perhaps not")]
    [InlineData("| ^l'équipe d'Ann | R |", "heading 'l'équipe d'Ann' is a party", "l'équipe d'Ann")]
    [InlineData("| Pay | ^Resp. | A |", "'Resp.' is no role; did you mean 'R'", "Resp.")]
    [InlineData("| Pay | ^Resp | A |", "letters such as 'R'", "Resp")]
    [InlineData("| Pay | ^a \\| b | A |", "seen", "a \\| b")]
    [InlineData("| Pay | ^two words", "seen", "two words")]
    [InlineData("Pay | ^two words |", "seen", "two words")]
    [InlineData("| Pay | ^| A |", "seen", "|")]
    [InlineData("^## Prepare", "seen", "##")]
    [InlineData("- ^Order: R", "seen", "Order")]
    [InlineData("{ ^\"say \\\"so\\\"\": 1 }", "seen", "\"say \\\"so\\\"\"")]
    [InlineData("^\"say \"\"so\"\", then\",R", "seen", "\"say \"\"so\"\", then\"")]
    [InlineData("^\"never closed", "seen", "\"never closed")]
    [InlineData("<tr>^<td>RX</td>", "'RX' is no role", "<td>RX")]
    [InlineData("text ^<br> more", "seen", "<br>")]
    [InlineData("^<not closed", "seen", "<")]
    [InlineData("支払^い R", "seen", "い")]
    [InlineData("^'", "'", "'")]
    [InlineData("^abc", "a quote ' alone at the end '", "abc")]
    [InlineData("the end^", "seen", "")]
    public void What_is_meant_is_found(string marked, string message, string meant)
    {
        var start = marked.IndexOf('^', StringComparison.Ordinal);
        var line = marked.Remove(start, 1);

        Assert.Equal(meant, line.Substring(start, Extent.Of(line, start, message)));
    }

    [Fact]
    public void No_line_is_looked_at_to_its_end() => Assert.Equal(1_000, Extent.Of(new string('x', 10_000_000), 5, "seen"));
}
