namespace Raci.Tool.Tests;

/// <summary>The options that are of one format each.</summary>
public sealed class FormatOptionTests : IDisposable
{
    private const string Page = """
        # Plan

        | Activity | Client | Provider |
        |---|---|---|
        | Order | RA | C |

        """;

    private readonly TemporaryFolder _folder = new();

    public FormatOptionTests() => _folder.Add("plan.md", Page);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("| Order    | RA     | C        |")]
    [InlineData("| Order    | RA     | C        |", "--emphasis", "none")]
    [InlineData("| Order    | **RA** | **C**    |", "--emphasis", "asterisks")]
    [InlineData("| Order    | __RA__ | __C__    |", "--emphasis", "underscores")]
    [InlineData("| Order | RA | C |", "--no-padding")]
    [InlineData("| Order | **RA** | **C** |", "--emphasis", "asterisks", "--no-padding")]
    public async Task Markdown_is_written_as_asked(string row, params string[] options)
    {
        var run = await ToolRun.Of(["convert", _folder["plan.md"], _folder["new.md"], .. options]);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains(row, await File.ReadAllLinesAsync(_folder["new.md"]));
    }

    [Theory]
    [InlineData(",", ',')]
    [InlineData("comma", ',')]
    [InlineData(";", ';')]
    [InlineData("semicolon", ';')]
    [InlineData("|", '|')]
    [InlineData("pipe", '|')]
    [InlineData("tab", '\t')]
    [InlineData("\\t", '\t')]
    [InlineData("\t", '\t')]
    public async Task Csv_is_separated_as_asked_and_reads_back(string separator, char written)
    {
        var run = await ToolRun.Of("convert", _folder["plan.md"], _folder["plan.csv"], "--separator", separator);
        var back = await ToolRun.Of("convert", _folder["plan.csv"], _folder["back.md"]);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains($"Order{written}RA{written}C", await File.ReadAllTextAsync(_folder["plan.csv"]), StringComparison.Ordinal);
        Assert.True(back.ExitCode == 0, back.Error);
        Assert.Equal("RA", MatrixFile.Read(_folder["back.md"]).Rows[0].Activity["Client"].ToString());
    }

    [Fact]
    public async Task Only_the_sheet_of_a_workbook_that_is_named_is_read()
    {
        await ToolRun.Of("convert", _folder["plan.md"], _folder["plan.xlsx"]);

        var right = await ToolRun.Of("convert", _folder["plan.xlsx"], _folder["back.md"], "--sheet", "Matrix");
        var wrong = await ToolRun.Of("convert", _folder["plan.xlsx"], _folder["never.md"], "--sheet", "Budget");

        Assert.True(right.ExitCode == 0, right.Error);
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("RACI1078", wrong.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(["back.md", "plan.md", "plan.xlsx"], _folder.Files);
    }

    [Fact]
    public async Task A_sheet_is_for_the_workbooks_among_several_documents()
    {
        await ToolRun.Of("convert", _folder["plan.md"], _folder["book.xlsx"]);

        var run = await ToolRun.Of("convert", _folder["plan.md"], _folder["book.xlsx"], "--to", "json", "--sheet", "Matrix");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(["book.json", "book.xlsx", "plan.json", "plan.md"], _folder.Files);
    }

    [Theory]
    [InlineData("--sheet is for workbooks, and no input is one", "plan.md", "new.json", "--sheet", "Plan")]
    [InlineData("--sheet is for workbooks, and no input is one", "plan", "new.json", "--sheet", "Plan", "--from", "csv")]
    [InlineData("--emphasis is for markdown, and json is written", "plan.md", "new.json", "--emphasis", "none")]
    [InlineData("--no-padding is for markdown, and json is written", "plan.md", "new.json", "--no-padding")]
    [InlineData("--separator is for csv, and json is written", "plan.md", "new.json", "--separator", ",")]
    [InlineData("--separator is for csv, and tsv is written", "plan.md", "new.tsv", "--separator", ";")]
    [InlineData("--emphasis bold: no such emphasis; there are none, asterisks and underscores", "plan.md", "new.md", "--emphasis", "bold")]
    [InlineData("--separator :: no such separator; there are comma, semicolon, tab and pipe, or the character itself", "plan.md", "new.csv", "--separator", ":")]
    public async Task An_option_that_could_change_nothing_or_says_nothing_is_wrong_usage(string why, string input, string output, params string[] options)
    {
        var run = await ToolRun.Of(["convert", _folder[input], _folder[output], .. options]);

        Assert.Equal(64, run.ExitCode);
        Assert.Equal([$"raci: error: {why}"], run.ErrorLines);
        Assert.Equal(["plan.md"], _folder.Files);
    }

    [Fact]
    public async Task The_standard_input_may_be_a_workbook_of_that_sheet()
    {
        var run = await ToolRun.Of(console => console, Page, "convert", "-", _folder["new.json"], "--sheet", "Plan");

        Assert.Equal(0, run.ExitCode);
    }
}
