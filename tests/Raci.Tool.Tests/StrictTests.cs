namespace Raci.Tool.Tests;

/// <summary><c>--strict</c> takes warnings for errors, on reading and on writing.</summary>
public sealed class StrictTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public StrictTests()
    {
        _folder.Add("warned.plan", "a warning");
        _folder.Add("good.plan");
        _folder.Add("told.plan", "info");
        _folder.Add("old.text", "old");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_warning_of_the_reader_is_an_error_and_nothing_is_written()
    {
        var run = await ToolRun.Of("convert", "--strict", _folder["warned.plan"], _folder["old.text"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            [$"{_folder["warned.plan"]}(1,3): error TEST1: seen", $"raci: error: {_folder["warned.plan"]}: 1 error, so nothing was written: with --strict warnings are errors"],
            run.ErrorLines);
        Assert.Equal("old", File.ReadAllText(_folder["old.text"]));
    }

    [Theory]
    [InlineData("good.plan")]
    [InlineData("told.plan")]
    public async Task What_would_be_lost_on_writing_is_an_error_and_nothing_is_written(string name)
    {
        var run = await ToolRun.Of("convert", "--strict", _folder[name], _folder["old.text"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            [$"{_folder["old.text"]}: error TEST2: left out", $"raci: error: {_folder["old.text"]}: 1 error, so nothing was written: with --strict warnings are errors"],
            run.ErrorLines);
        Assert.Equal("old", File.ReadAllText(_folder["old.text"]));
        Assert.Equal(["good.plan", "old.text", "told.plan", "warned.plan"], _folder.Files);
    }

    [Fact]
    public async Task Nothing_goes_to_the_standard_output_either()
    {
        var run = await ToolRun.Of("convert", "--strict", _folder["good.plan"], "-o", "-", "--to", "text");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.OutputBytes);
    }

    [Fact]
    public async Task A_document_without_a_doubt_is_written()
    {
        _folder.Add("plan.md", "| Activity | Client |\n|---|---|\n| Pay | RA |\n");

        var run = await ToolRun.Of("convert", "--strict", _folder["plan.md"], _folder["plan.json"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.ErrorLines);
    }

    [Fact]
    public async Task A_document_that_fails_does_not_stop_the_others_and_one_without_a_matrix_is_left_out_as_ever()
    {
        _folder.Add("in/a.md", "# Prose\n\nand no more.\n");
        _folder.Add("in/b.md", "| Activity | Client |\n|---|---|\n| Pay | RA |\n");
        _folder.Add("in/c.plan", "a warning");

        var run = await ToolRun.Of("convert", "--strict", _folder["in"], "--to", "json");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"3 files: 1 converted, 1 without a matrix, 1 unreadable{Environment.NewLine}", run.Output);
    }
}
