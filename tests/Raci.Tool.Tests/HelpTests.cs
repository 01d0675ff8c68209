namespace Raci.Tool.Tests;

/// <summary>Help and version go to the standard output and are no failure.</summary>
public sealed class HelpTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help_lists_the_commands_with_an_example(string option)
    {
        var run = await ToolRun.Of(option);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("convert <IN>", run.Output, StringComparison.Ordinal);
        Assert.Contains("raci convert plan.md plan.xlsx", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("convert", "--help")]
    [InlineData("convert", "--help", "--nonsense")]
    [InlineData("convert", "a.plan", "b.text", "--help")]
    public async Task Help_of_convert_tells_options_formats_examples_and_exit_codes(params string[] args)
    {
        var run = await ToolRun.Of(args);

        Assert.Equal(0, run.ExitCode);
        string[] told = ["--output <PLACE>", "--recursive", "--force", "--from <FORMAT>", "--to <FORMAT>", "--lenient", "--strict", "--diagnostics <FORM>", "--sheet <NAME>", "--emphasis <STYLE>", "--no-padding", "--separator <CHARACTER>", "--quiet", "--verbose", "--no-color", "markdown", "xlsx", "Examples:", "Exit codes:", "64", "130"];
        Assert.All(told, word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("show", "--party <NAME>", "--role <LETTER>", "--phase <TEXT>", "--plain", "raci show plan.md", "textconv")]
    [InlineData("stats", "--by <PART>", "--portfolio", "raci stats plan.md")]
    public async Task Help_of_what_asks_a_matrix_tells_options_forms_examples_and_exit_codes(string command, params string[] told)
    {
        var run = await ToolRun.Of(command, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All([.. told, "--format <FORM>", "--width <N>", "--from <FORMAT>", "--sheet <NAME>", "--recursive", "--quiet", "Examples:", "Exit codes:", "64", "130"], word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task The_version_is_a_version_and_nothing_else()
    {
        var run = await ToolRun.Of("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?\r?\n$", run.Output);
    }
}
