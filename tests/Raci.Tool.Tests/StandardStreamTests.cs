using System.Text;

namespace Raci.Tool.Tests;

/// <summary><c>-</c> for the standard input and output, and what a terminal gets.</summary>
public sealed class StandardStreamTests : IDisposable
{
    private const string Escape = "\e[";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_document_goes_from_the_standard_input_to_the_standard_output()
    {
        var run = await ToolRun.Of(console => console, "a warning", "convert", "--from", "plan", "--to", "text", "-", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("written", Encoding.UTF8.GetString(run.OutputBytes));
        Assert.Empty(run.Output);
        Assert.Equal(
            ["<stdin>(1,3): warning TEST1: seen", "<stdout>: warning TEST2: left out", "<stdin> → <stdout>: 3 phases, 3 activities, 2 parties"],
            run.ErrorLines);
    }

    [Theory]
    [InlineData("-", "--to", "text")]
    [InlineData("-", "--to", "text", "-o", "-")]
    [InlineData("-", "-", "--to", "text")]
    public async Task The_standard_input_goes_by_its_content_and_to_the_standard_output(params string[] args)
    {
        var run = await ToolRun.Of(console => console, "| Activity | Client |\n|---|---|\n| Pay | RA |\n", ["convert", .. args]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("written", Encoding.UTF8.GetString(run.OutputBytes));
        Assert.Contains("<stdin> → <stdout>: 1 phase, 1 activity, 1 party", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_goes_to_the_standard_output()
    {
        File.WriteAllText(_folder["in.plan"], "fine");

        var run = await ToolRun.Of("convert", _folder["in.plan"], "--to", "text", "-o", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("written", Encoding.UTF8.GetString(run.OutputBytes));
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_standard_input_that_is_no_document_is_unusable()
    {
        var run = await ToolRun.Of(console => console, "prose", "convert", "-", "--to", "text");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("<stdin>", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Empty(run.OutputBytes);
    }

    [Fact]
    public async Task A_binary_document_does_not_go_to_a_terminal()
    {
        var run = await ToolRun.Of(console => console with { IsOutputTerminal = true }, "", "convert", "--from", "plan", "--to", "binary", "-", "-");

        Assert.Equal(64, run.ExitCode);
        Assert.Equal(["raci: error: the document is binary and the standard output is a terminal: redirect it, or name a file"], run.ErrorLines);
        Assert.Empty(run.OutputBytes);
    }

    [Theory]
    [InlineData(false, "binary")]
    [InlineData(true, "text")]
    public async Task Any_other_document_goes_to_the_standard_output(bool isTerminal, string format)
    {
        var run = await ToolRun.Of(console => console with { IsOutputTerminal = isTerminal }, "", "convert", "--from", "plan", "--to", format, "-", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(run.OutputBytes);
    }

    [Fact]
    public async Task A_writer_that_fails_puts_nothing_on_the_standard_output()
    {
        var run = await ToolRun.Of(console => console, "", "convert", "--from", "plan", "--to", "full", "-", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["raci: error: <stdout>: cannot be written: the disk is full"], run.ErrorLines);
        Assert.Empty(run.OutputBytes);
    }

    [Fact]
    public async Task A_standard_output_that_is_full_is_an_unusable_output()
    {
        using var full = new FullWriter();

        var run = await ToolRun.Of(console => console with { Output = full }, "", "--help");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["raci: error: <stdout>: cannot be written: the disk is full"], run.ErrorLines);
    }

    [Fact]
    public async Task Nowhere_left_to_say_anything_still_gives_an_exit_code()
    {
        using var full = new FullWriter();

        var run = await ToolRun.Of(console => console with { Output = full, Error = full }, "", "convert");

        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task A_terminal_shows_severities_in_colours_and_the_line_as_it_is()
    {
        var run = await ToolRun.Of(console => console with { IsErrorTerminal = true }, "an error\na warning", "convert", "--from", "plan", "-", _folder["new.text"]);

        Assert.Equal(
            [
                $"{Escape}91m<stdin>(1,4): error TEST1: seen{Escape}0m",
                $"{Escape}90m  1 │ {Escape}0man error",
                $"{Escape}90m    │ {Escape}0m{Escape}91m   ^~~~~{Escape}0m",
                $"{Escape}93m<stdin>(2,3): warning TEST1: seen{Escape}0m",
                $"{Escape}90m  2 │ {Escape}0ma warning",
                $"{Escape}90m    │ {Escape}0m{Escape}93m  ^~~~~~~{Escape}0m",
            ],
            run.ErrorLines[..6]);
    }

    [Theory]
    [InlineData(true, true, null)]
    [InlineData(true, false, "--no-color")]
    [InlineData(false, false, null)]
    public async Task Colours_are_not_shown_where_they_are_not_wanted(bool isTerminal, bool isPlain, string? option)
    {
        string[] args = ["convert", "--from", "plan", "-", _folder["new.text"]];

        var run = await ToolRun.Of(
            console => console with { IsErrorTerminal = isTerminal, IsPlain = isPlain },
            "an error",
            option is null ? args : [option, .. args]);

        Assert.Equal("<stdin>(1,4): error TEST1: seen", run.ErrorLines[0]);
    }

    [LinuxFact]
    public async Task The_name_of_a_file_neither_breaks_a_line_nor_commands_the_terminal()
    {
        var run = await ToolRun.Of("convert", "line\nfeed\e[31m.plan", _folder["new.text"]);

        Assert.Equal(["raci: error: line\uFFFDfeed\uFFFD[31m.plan: no such file"], run.ErrorLines);
    }
}
