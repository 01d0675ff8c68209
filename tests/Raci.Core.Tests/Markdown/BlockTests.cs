namespace Raci.Core.Tests.Markdown;

public sealed class BlockTests
{
    private const string Table = "| Activity | Client |\n|---|---|\n| Order | R |\n| Pay | A |\n";

    [Theory]
    [InlineData("---")]
    [InlineData("=======")]
    [InlineData("***")]
    [InlineData("- item")]
    [InlineData("1. item")]
    [InlineData("> quote")]
    [InlineData("```\ncode\n```")]
    [InlineData("<!-- comment -->")]
    [InlineData("<div>\nx\n</div>")]
    public void A_table_ends_where_another_block_starts(string block)
    {
        var matrix = Page.Matrix(Table + block + "\n");

        Assert.Equal(["Order", "Pay"], matrix.Rows.Select(row => row.Activity.Name.ToString()));
        Assert.Equal(block, matrix.Phases[0].Conclusion);
    }

    [Theory]
    [InlineData("```\n", "```\n")]
    [InlineData("~~~~ text\n", "~~~~\n")]
    [InlineData("````\n```\n", "````\n")]
    [InlineData("<!--\n", "-->\n")]
    [InlineData("<pre>\n", "</pre>\n")]
    [InlineData("{/*\n", "*/}\n")]
    public void A_table_in_code_or_a_comment_is_prose(string open, string close)
    {
        var hidden = $"{open}| Activity | Other |\n|---|---|\n| Hidden | A |\n{close}";

        var matrix = Page.Matrix($"{hidden}\n{Table}");

        Assert.Equal(["Client"], matrix.Parties.Select(party => party.Name));
        Assert.Equal(hidden.TrimEnd(), matrix.Prose.Before);
    }

    [Theory]
    [InlineData("    ")]
    [InlineData("\t")]
    public void An_indented_table_is_code_but_not_inside_a_list(string indent)
    {
        var indented = string.Concat(Table.TrimEnd().Split('\n').Select(line => $"{indent}{line}\n"));

        Assert.Equal(indented.TrimEnd(), Page.Matrix($"{Table}\nText.\n\n{indented}").Phases[0].Conclusion["Text.\n\n".Length..]);
        Assert.Equal(2, Page.Matrix($"- An item:\n\n{indented}").Rows.Count);
    }

    [Theory]
    [InlineData("```")]
    [InlineData("<!--")]
    public void What_is_never_closed_is_told(string open)
    {
        var result = Page.Read($"{Table}\n{open}\nmore\n");

        Assert.Equal(["RACI1026(6,1)"], Page.Findings(result));
        Assert.Equal($"{open}\nmore", result.Matrix!.Phases[0].Conclusion);
    }

    [Theory]
    [InlineData("Activity | Client\n--- | ---\nOrder | R\nPay | A\n")]
    [InlineData("Activity | Client\n- | -\nOrder | R\nPay | A")]
    [InlineData("|Activity|Client|\n|:-:|-:|\n|Order|R|\n|Pay|A|")]
    [InlineData("  | Activity | Client\n  |---|---\n  | Order | R\n  | Pay | A")]
    [InlineData("A paragraph right above.\n| Activity | Client |\n|---|---|\n| Order | R |\n| Pay | A |\n")]
    [InlineData("\uFEFF| Activity | Client |\r\n|---|---|\r\n| Order | R |\r\n| Pay | A |\r\n")]
    [InlineData("| Activity | Client |\r|---|---|\r| Order | R |\r| Pay | A |")]
    public void A_table_is_read_whatever_its_pipes_and_line_ends(string page)
    {
        var matrix = Page.Matrix(page);

        Assert.Equal("Order=R, Pay=A", string.Join(", ", matrix.Rows.Select(row => $"{row.Activity.Name}={row.Activity["Client"]}")));
    }

    [Fact]
    public void Rows_of_dashes_and_rows_like_list_items_are_rows()
    {
        var matrix = Page.Matrix("Activity | Client\n---|---\nOrder | R\n- | -\n1. x | R\n- q | R\n");

        Assert.Equal(["Order", "-", "1. x", "- q"], matrix.Rows.Select(row => row.Activity.Name.ToString()));
    }

    [Theory]
    [InlineData("Heading\n=======\n", "Heading")]
    [InlineData("Two\nlines\n---\n", "Two lines")]
    [InlineData("## Closed ##\n", "Closed")]
    [InlineData("## C# and F#\n", "C# and F#")]
    [InlineData("##   Wide\n", "Wide")]
    [InlineData("   ## Indented\n", "Indented")]
    public void A_heading_is_read_whatever_its_form(string heading, string title) =>
        Assert.Equal(title, Page.Matrix($"# Page\n\n{heading}\n{Table}").Phases[0].Title.ToString());

    [Theory]
    [InlineData("#hashtag")]
    [InlineData("####### seven")]
    [InlineData(@"\# escaped")]
    public void What_only_looks_like_a_heading_is_prose(string line) =>
        Assert.Equal(line, Page.Matrix($"{line}\n\n{Table}").Prose.Before);

    [Theory]
    [InlineData("| Stop | 12 | 3 |\n| Go | 7 | 8 |\n", "RACI1034(6,1)")]
    [InlineData("| Stop |\n", "RACI1034(6,1)")]
    [InlineData("| Tool | Price | Shop |\n| Saw | 12 | Ops |\n", "RACI1034(6,1)")]
    public void Rows_that_belong_to_no_table_are_told(string rows, string finding)
    {
        var result = Page.Read($"{Table}\n{rows}");

        Assert.Equal([finding], Page.Findings(result));
        Assert.Equal(rows.TrimEnd(), result.Matrix!.Phases[0].Conclusion);
    }

    [Theory]
    [InlineData("1. ```bash\n   cmd\n   ```\n2. next\n")]
    [InlineData("- ```\n  | Activity | Ops |\n  |---|---|\n  | Hidden | R |\n  ```\n")]
    [InlineData("- - <!--\n| Activity | Ops |\n|---|---|\n| Hidden | R |\n-->\n")]
    [InlineData("- item\n\n      | Activity | Ops |\n      |---|---|\n      | Hidden | R |\n")]
    public void Code_and_comments_in_a_list_are_prose(string list)
    {
        var result = Page.Read($"{list}\n{Table}");

        Assert.Empty(Page.Findings(result));
        Assert.Equal(["Client"], result.Matrix!.Parties.Select(party => party.Name));
    }

    [Fact]
    public void A_document_without_a_matrix_says_what_was_looked_for()
    {
        var error = Assert.Single(Page.Read("# Nothing\n\nWords.\n").Diagnostics);

        Assert.Equal(
            "(1,1): error RACI1001: no responsibility matrix found: looked for a table whose first row names parties and whose cells hold role letters such as R, A, C, I; "
            + "the document has no table that can be read; write a table such as: | Activity | Client | Provider |",
            error.ToString());
    }

    [Fact]
    public void A_table_that_is_no_matrix_stays_prose_and_is_told()
    {
        const string Other = "| Tool | Price |\n|---|---|\n| Hammer | 10 |";

        var result = Page.Read($"{Other}\n\n{Table}");

        Assert.Equal(Other, result.Matrix!.Prose.Before);
        Assert.Equal("(1,3): info RACI1013: the table 'Tool' is not read as a matrix and stays prose: no column holds mostly role letters", Assert.Single(result.Diagnostics, d => d.Id == "RACI1013").ToString());
    }
}
