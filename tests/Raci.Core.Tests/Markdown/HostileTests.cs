using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Markdown;

public sealed class HostileTests
{
    private static readonly int Long = int.TryParse(Environment.GetEnvironmentVariable("RACI_HOSTILE"), out var asked) ? asked : 10_000_000;
    private const string Table = "\n\n| Activity | Client |\n|---|---|\n| Order | R |\n";

    [Theory]
    [InlineData("|")]
    [InlineData("[")]
    [InlineData(">")]
    [InlineData("\"")]
    [InlineData(" ")]
    [InlineData("#")]
    [InlineData("- ")]
    [InlineData("\\")]
    [InlineData("*")]
    [InlineData("[a]: b\n")]
    [InlineData("a\n---\n")]
    [InlineData("<?\n?>\n")]
    public void Megabytes_of_one_thing_are_prose_or_headings(string thing)
    {
        var junk = string.Concat(Enumerable.Repeat(thing, Long / thing.Length));

        Assert.Single(Page.Matrix(junk + Table).Rows);
        Assert.Equal("RACI1001", Assert.Single(Page.Read(junk).Diagnostics, d => d.Severity == DiagnosticSeverity.Error).Id);
    }

    [Fact]
    public void Lists_nested_thousands_deep_are_prose() =>
        Assert.Single(Page.Matrix(string.Concat(Enumerable.Range(0, 5000).Select(i => $"{new string(' ', 2 * i)}- x\n")) + Table).Rows);

    [Theory]
    [InlineData("*", 30_000)]
    [InlineData("*a **b ", 4000)]
    [InlineData("[", 30_000)]
    [InlineData("![a](", 4000)]
    [InlineData("`", 30_000)]
    [InlineData("<b>", 8000)]
    public void A_cell_with_too_much_markup_is_plain_text_with_a_warning(string markup, int times)
    {
        var result = Page.Row($"| x{string.Concat(Enumerable.Repeat(markup, times))} | R | A |");

        Assert.Equal(["RACI1020(5,3)"], Page.Findings(result));
        Assert.Equal("R", result.Matrix!.Rows[^1].Activity["Client"].ToString());
    }

    [Theory]
    [InlineData("&amp;", "&", 5000)]
    [InlineData("\\*", "*", 15_000)]
    [InlineData("<strong>a</strong>", "a", 1700)]
    [InlineData("[a](b)", "a", 5000)]
    public void Escapes_entities_tags_of_styles_and_links_are_read_however_many_there_are(string markup, string read, int times)
    {
        var result = Page.Row($"| x{string.Concat(Enumerable.Repeat(markup, times))} | R | A |");

        Assert.Equal("x" + string.Concat(Enumerable.Repeat(read, times)), result.Matrix!.Rows[^1].Activity.Name.ToString());
    }

    [Theory]
    [InlineData("*a **b ")]
    [InlineData("[")]
    [InlineData("![a](")]
    [InlineData("<b><i>")]
    [InlineData("**a*")]
    public void A_cell_at_the_limit_of_markup_is_read(string markup)
    {
        var times = 256 / markup.Count(c => "*_`[<&\\".Contains(c, StringComparison.Ordinal));

        Assert.Empty(Page.Findings(Page.Row($"| x{string.Concat(Enumerable.Repeat(markup, times))} | R | A |")));
    }

    [Fact]
    public void A_text_that_is_too_long_is_cut_with_an_error()
    {
        var result = Page.Row($"| {new string('x', 40_000)} | R | A |");

        Assert.Equal(["RACI1007(5,3)"], Page.Findings(result));
        Assert.Equal(32_767, result.Matrix!.Rows[^1].Activity.Name.Length);
    }

    [Fact]
    public void A_table_of_too_many_columns_is_prose_with_an_error()
    {
        var result = Page.Read($"{string.Concat(Enumerable.Repeat("|a", 2000))}\n{string.Concat(Enumerable.Repeat("|-", 2000))}\n{string.Concat(Enumerable.Repeat("|R\n", 10_000))}");

        Assert.Contains("RACI1030(2,1)", Page.Findings(result));
    }

    [Fact]
    public void A_table_with_more_than_5120_bold_cells_is_read()
    {
        var rows = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"| Work {i} | **R** | **A** |\n"));

        Assert.Equal(10_000, Page.Matrix($"| Activity | Client | Provider |\n|---|---|---|\n{rows}").Rows.Count(row => row.Activity["Client"] == "R" && row.Activity["Provider"] == "A"));
    }

    [Fact]
    public void Characters_no_text_may_hold_are_left_out_with_a_warning()
    {
        var result = Page.Read("| Activity | Client |\n|---|---|\n| Or\u0001der\uFFFF | R\0 |\n");

        Assert.Equal(["RACI1006(3,5)"], Page.Findings(result));
        Assert.Equal("Order: Client=R", Page.LastRow(result));
    }

    [Fact]
    public void Line_ends_are_no_characters_to_leave_out()
    {
        var result = Page.Read("| Activity | Client |\r\n|---|---|\r\n| Order | R |\r\n| Pa\u0001y | R |\r\n");

        var told = Assert.Single(result.Diagnostics, d => d.Id == "RACI1006");
        Assert.Equal("(4,5)", told.Location.ToString());
        Assert.EndsWith("(number: 1)", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        Assert.Equal("RACI1022", Assert.Single(new MarkdownReader().Read("PK\u0003\u0004rest"u8.ToArray()).Diagnostics).Id);
        Assert.Equal("RACI1022", Assert.Single(new MarkdownReader().Read(new byte[2000]).Diagnostics).Id);
    }

    [Fact]
    public void Text_in_utf_16_is_read()
    {
        byte[] bytes = [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes("| Activity | Client |\n|---|---|\n| Ordér | R |\n")];

        Assert.Equal("Ordér", new MarkdownReader().Read(bytes).Matrix!.Rows[0].Activity.Name);
    }

    [Fact]
    public void Bytes_that_are_no_utf_8_among_others_that_are_are_replaced_with_a_warning()
    {
        byte[] bytes = [.. "| Activity | Ämter |\n|---|---|\n| Ord"u8, 0xE9, .. "r | R |\n"u8];

        var result = new MarkdownReader().Read(bytes);

        Assert.Equal(["RACI1006(3,6)"], Page.Findings(result));
        Assert.Equal("Ord\uFFFDr", result.Matrix!.Rows[0].Activity.Name);
    }

    [Fact]
    public void Text_of_the_western_code_page_is_read_with_a_warning()
    {
        byte[] bytes = [.. "| Activity | Client |\n|---|---|\n| Ord"u8, 0xE9, .. "r for 5 "u8, 0x80, .. " | R |\n"u8];

        var result = new MarkdownReader().Read(bytes);

        Assert.Equal(["RACI1052(3,6)"], Page.Findings(result));
        Assert.Equal("Ordér for 5 €", result.Matrix!.Rows[0].Activity.Name);
    }

    [Fact]
    public void Bytes_that_are_of_no_encoding_are_replaced_with_a_warning()
    {
        byte[] bytes = [.. "| Activity | Client |\n|---|---|\n| Ord"u8, 0x81, .. "r | R |\n"u8];

        Assert.Equal(["RACI1006(3,6)"], Page.Findings(new MarkdownReader().Read(bytes)));
    }
}
