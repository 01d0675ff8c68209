namespace Raci.Tool.Tests;

/// <summary>A wrong command line gives 64 and says what is wrong with it.</summary>
public sealed class UsageTests
{
    private const string Read = "those that are read: plan (.plan, .schedule), both (.both), markdown (.md";

    private const string Written = "those that are written: both (.both), text (.text), binary (.binary), full (.full), huge (.huge), ";

    [Theory]
    [InlineData("no command is given")]
    [InlineData("unknown command 'conver' (did you mean convert?)", "conver", "a.plan", "b.text")]
    [InlineData("unknown command 'frobnicate'", "frobnicate")]
    [InlineData("unknown option '--nonsense'", "--nonsense")]
    [InlineData("the operand IN is missing", "convert")]
    [InlineData("an operand is empty", "convert", "", "b.text")]
    [InlineData("an operand is empty", "convert", "a.plan", "")]
    [InlineData("the place of -o is empty", "convert", "a.plan", "-o", "")]
    [InlineData("unknown option '-x'", "convert", "a.plan", "b.text", "-x")]
    [InlineData("unknown option '--lenent' (did you mean --lenient?)", "convert", "a.plan", "b.text", "--lenent")]
    [InlineData("unknown option '--frm' (did you mean --from?)", "convert", "a.plan", "b.text", "--frm", "plan")]
    [InlineData("the option --from needs a value", "convert", "a.plan", "b.text", "--from")]
    [InlineData("--quiet and --verbose exclude each other", "convert", "-q", "-v", "a.plan", "b.text")]
    [InlineData("--strict and --lenient exclude each other", "convert", "--strict", "--lenient", "a.plan", "b.text")]
    [InlineData("the option --diagnostics needs a value", "convert", "a.plan", "b.text", "--diagnostics")]
    [InlineData("--diagnostics xml: no such form; there are text and json", "convert", "a.plan", "b.text", "--diagnostics", "xml")]
    [InlineData("unknown option '--strickt' (did you mean --strict?)", "convert", "a.plan", "b.text", "--strickt")]
    public async Task A_command_line_that_does_not_parse_says_why_and_where_help_is(string why, params string[] args)
    {
        var run = await ToolRun.Of(args);

        Assert.Equal(64, run.ExitCode);
        Assert.Equal([$"raci: error: {why}; {(args is ["convert", ..] ? "raci convert" : "raci")} --help tells how"], run.ErrorLines);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("a.text: the format text is not read; " + Read, "a.text", "b.text")]
    [InlineData("--from doc: no such format; " + Read, "a.plan", "b.text", "--from", "doc")]
    [InlineData("b.pdf: the extension '.pdf' is of no format; name the format with --to; " + Written, "a.plan", "b.pdf")]
    [InlineData("b.plan: the format plan is not written; " + Written, "a.plan", "b.plan")]
    [InlineData("--to plan: the format plan is not written; " + Written, "a.plan", "-o", "b.text", "--to", "plan")]
    [InlineData("a standard stream has no extension: name its format with --to; " + Written, "a.plan", "-")]
    [InlineData("a standard stream has no extension: name its format with --to; " + Written, "a.plan", "-o", "-")]
    public async Task A_format_that_cannot_be_found_is_told_with_those_there_are(string why, params string[] args)
    {
        var run = await ToolRun.Of(["convert", .. args]);

        Assert.Equal(64, run.ExitCode);
        Assert.StartsWith($"raci: error: {why}", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the operand OUT is missing; or name the format with --to", "a.plan")]
    [InlineData("without --to there are two operands, IN and OUT; 'c.text' is one too many", "a.plan", "b.text", "c.text")]
    [InlineData("c.text: is one output, and there are 2 inputs; name a folder with -o", "a.plan", "b.plan", "-o", "c.text")]
    [InlineData("c.text: is one output, and there are 2 inputs; name a folder with -o", "a.plan", "b.plan", "-o", "c.text", "--to", "text")]
    [InlineData("-: is one output, and there are 2 inputs; name a folder with -o", "a.plan", "b.plan", "-o", "-", "--to", "text")]
    [InlineData("folder/: is a folder; name the format of the files in it with --to", "a.plan", "-o", "folder/")]
    [InlineData("folder: is a folder; name the format of the files in it with --to", "a.plan", "b.plan", "-o", "folder")]
    [InlineData("the standard input has no name to be written under; convert it alone, with -o FILE or -o -", "-", "a.plan", "--to", "text")]
    [InlineData("the standard input has no name to be written under; convert it alone, with -o FILE or -o -", "-", "-o", "folder/", "--to", "text")]
    public async Task Operands_and_a_place_that_do_not_fit_each_other_are_wrong_usage(string why, params string[] args)
    {
        var run = await ToolRun.Of(["convert", .. args]);

        Assert.Equal(64, run.ExitCode);
        Assert.Equal([$"raci: error: {why}"], run.ErrorLines);
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
