namespace Raci.Tool.Tests;

/// <summary>A wrong command line gives 64 and says what is wrong with it.</summary>
public sealed class UsageTests
{
    private const string Read = "those that are read: plan (.plan, .schedule), markdown (.md";

    private const string Written = "those that are written: text (.text), binary (.binary), full (.full), huge (.huge), xlsx (.xlsx)";

    [Theory]
    [InlineData("no command is given")]
    [InlineData("unknown command 'conver' (did you mean convert?)", "conver", "a.plan", "b.text")]
    [InlineData("unknown command 'frobnicate'", "frobnicate")]
    [InlineData("unknown option '--nonsense'", "--nonsense")]
    [InlineData("the operand IN is missing; the operand OUT is missing", "convert")]
    [InlineData("the operand OUT is missing", "convert", "a.plan")]
    [InlineData("the operand IN is empty", "convert", "", "b.text")]
    [InlineData("the operand OUT is empty", "convert", "a.plan", "")]
    [InlineData("convert takes two operands, IN and OUT; 'c.text' is one too many", "convert", "a.plan", "b.text", "c.text")]
    [InlineData("unknown option '--lenent' (did you mean --lenient?)", "convert", "a.plan", "b.text", "--lenent")]
    [InlineData("unknown option '--frm' (did you mean --from?)", "convert", "a.plan", "b.text", "--frm", "plan")]
    [InlineData("the option --from needs a value", "convert", "a.plan", "b.text", "--from")]
    [InlineData("--quiet and --verbose exclude each other", "convert", "-q", "-v", "a.plan", "b.text")]
    public async Task A_command_line_that_does_not_parse_says_why_and_where_help_is(string why, params string[] args)
    {
        var run = await ToolRun.Of(args);

        Assert.Equal(64, run.ExitCode);
        Assert.Equal([$"raci: error: {why}; {(args is ["convert", ..] ? "raci convert" : "raci")} --help tells how"], run.ErrorLines);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("a.docx: the extension '.docx' is of no format; name the format with --from; " + Read, "a.docx", "b.text")]
    [InlineData("a: there is no extension; name the format with --from; " + Read, "a", "b.text")]
    [InlineData("a.text: the format text is not read; " + Read, "a.text", "b.text")]
    [InlineData("a standard stream has no extension: name its format with --from; " + Read, "-", "b.text")]
    [InlineData("--from doc: no such format; " + Read, "a.plan", "b.text", "--from", "doc")]
    [InlineData("b.pdf: the extension '.pdf' is of no format; name the format with --to; " + Written, "a.plan", "b.pdf")]
    [InlineData("b.plan: the format plan is not written; " + Written, "a.plan", "b.plan")]
    [InlineData("--to plan: the format plan is not written; " + Written, "a.plan", "b.text", "--to", "plan")]
    [InlineData("a standard stream has no extension: name its format with --to; " + Written, "a.plan", "-")]
    public async Task A_format_that_cannot_be_found_is_told_with_those_there_are(string why, params string[] args)
    {
        var run = await ToolRun.Of(["convert", .. args]);

        Assert.Equal(64, run.ExitCode);
        Assert.StartsWith($"raci: error: {why}", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("PLAN")]
    [InlineData("schedule")]
    public async Task A_format_goes_by_its_name_or_by_an_extension(string name)
    {
        var run = await ToolRun.Of("convert", "--from", name, "missing.docx", "b.text");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["raci: error: missing.docx: no such file"], run.ErrorLines);
    }

    [Fact]
    public async Task A_file_may_be_called_like_an_option_or_a_list_of_arguments()
    {
        Assert.Equal(["raci: error: -missing.plan: no such file"], (await ToolRun.Of("convert", "--", "-missing.plan", "b.text")).ErrorLines);
        Assert.Equal(["raci: error: @missing.plan: no such file"], (await ToolRun.Of("convert", "@missing.plan", "b.text")).ErrorLines);
    }
}
