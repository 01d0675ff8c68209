using Raci.Tool.Converting;
using Raci.Tool.Reporting;

namespace Raci.Tool.Tests;

/// <summary>What <c>raci convert</c> writes, says and returns.</summary>
public sealed class ConvertTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ConvertTests()
    {
        File.WriteAllText(_folder["good.plan"], "fine");
        File.WriteAllText(_folder["bad.plan"], "info\nthe warning\nan error\nanother error");
        File.WriteAllText(_folder["warned.plan"], "info\nthe warning");
        File.WriteAllText(_folder["empty.plan"], "nothing, and an error");
        File.WriteAllText(_folder["old.text"], "old");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_document_becomes_the_other_and_one_line_says_so()
    {
        var run = await ToolRun.Of("convert", _folder["good.plan"], _folder["new.text"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("written", File.ReadAllText(_folder["new.text"]));
        Assert.Equal($"{_folder["good.plan"]} → {_folder["new.text"]}: 3 phases, 3 activities, 2 parties{Environment.NewLine}", run.Output);
    }

    [Fact]
    public async Task What_was_left_out_is_told_with_the_file_it_was_left_out_of()
    {
        var run = await ToolRun.Of("convert", _folder["good.plan"], _folder["new.text"]);

        Assert.Equal([$"{_folder["new.text"]}: warning TEST2: left out"], run.ErrorLines);
    }

    [Fact]
    public async Task A_named_output_is_replaced()
    {
        var run = await ToolRun.Of("convert", _folder["good.plan"], _folder["old.text"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("written", File.ReadAllText(_folder["old.text"]));
    }

    [Theory]
    [InlineData(null, "warned.plan(2,5): warning TEST1: seen", "old.text: warning TEST2: left out")]
    [InlineData("--verbose", "warned.plan(1,1): info TEST1: seen", "warned.plan(2,5): warning TEST1: seen", "old.text: warning TEST2: left out")]
    [InlineData("--quiet")]
    public async Task The_user_says_how_much_is_told(string? option, params string[] told)
    {
        string[] operands = ["convert", _folder["warned.plan"], _folder["old.text"]];

        var run = await ToolRun.Of(option is null ? operands : [.. operands, option]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(told.Select(line => _folder[line]), run.ErrorLines);
        Assert.Equal(option == "--quiet", run.Output.Length == 0);
    }

    [Fact]
    public async Task Errors_in_the_document_are_told_each_with_its_place_and_nothing_is_written()
    {
        var run = await ToolRun.Of("convert", "--quiet", _folder["bad.plan"], _folder["old.text"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            [
                $"{_folder["bad.plan"]}(3,4): error TEST1: seen",
                $"{_folder["bad.plan"]}(4,9): error TEST1: seen",
                $"raci: error: {_folder["bad.plan"]}: 2 errors, so nothing was written; --lenient converts all the same",
            ],
            run.ErrorLines);
        AssertUntouched(run);
    }

    [Fact]
    public async Task Lenient_converts_a_document_with_errors_and_tells_them_all_the_same()
    {
        var run = await ToolRun.Of("convert", "--lenient", _folder["bad.plan"], _folder["old.text"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("written", File.ReadAllText(_folder["old.text"]));
        Assert.Contains(run.ErrorLines, line => line.EndsWith("(3,4): error TEST1: seen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_there_is_no_matrix_lenient_cannot_help()
    {
        var run = await ToolRun.Of("convert", "--lenient", _folder["empty.plan"], _folder["old.text"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"raci: error: {_folder["empty.plan"]}: 1 error, and no matrix to convert", run.ErrorLines[^1]);
        AssertUntouched(run);
    }

    [Fact]
    public async Task A_full_disk_is_told_in_one_line_and_leaves_no_trace()
    {
        File.Move(_folder["old.text"], _folder["old.full"]);

        var run = await ToolRun.Of("convert", _folder["good.plan"], _folder["old.full"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([$"raci: error: {_folder["old.full"]}: cannot be written: the disk is full"], run.ErrorLines);
        File.Move(_folder["old.full"], _folder["old.text"]);
        AssertUntouched(run);
    }

    [Fact]
    public async Task A_matrix_that_does_not_fit_the_format_is_told_with_the_reason()
    {
        var run = await ToolRun.Of("convert", _folder["good.plan"], _folder["new.huge"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            [$"{_folder["new.huge"]}: error TEST3: too large", $"raci: error: {_folder["new.huge"]}: the matrix does not fit the format, so nothing was written"],
            run.ErrorLines);
        AssertUntouched(run);
    }

    [Theory]
    [InlineData("missing.plan", "new.text", "missing.plan: no such file")]
    [InlineData("folder.plan", "new.text", "folder.plan: is a folder, not a file; --to FORMAT converts the documents in it")]
    [InlineData("good.plan", "folder.text", "folder.text: is a folder, not a file")]
    public async Task What_cannot_be_read_or_written_is_told_in_one_line(string input, string output, string told)
    {
        Directory.CreateDirectory(_folder["folder.plan"]);
        Directory.CreateDirectory(_folder["folder.text"]);

        var run = await ToolRun.Of("convert", _folder[input], _folder[output]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([$"raci: error: {_folder[told]}"], run.ErrorLines);
        AssertUntouched(run);
    }

    [Theory]
    [InlineData("in.docx")]
    [InlineData("in")]
    public async Task A_file_whose_extension_says_nothing_is_read_by_its_content(string name)
    {
        File.WriteAllText(_folder[name], "# Plan\n\n| Activity | Client |\n|---|---|\n| Pay | RA |\n");

        var run = await ToolRun.Of("convert", _folder[name], _folder["new.text"]);

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith($"1 phase, 1 activity, 1 party{Environment.NewLine}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_extension_that_the_content_contradicts_is_told_and_from_settles_it()
    {
        File.WriteAllText(_folder["page.plan"], "# Plan\n\n| Activity | Client |\n|---|---|\n| Pay | RA |\n");

        var hinted = await ToolRun.Of("convert", _folder["page.plan"], _folder["new.text"]);
        var settled = await ToolRun.Of("convert", "--from", "markdown", _folder["page.plan"], _folder["new.text"]);
        var insisted = await ToolRun.Of("convert", "--from", "plan", _folder["page.plan"], _folder["new.text"]);

        Assert.Contains("RACI1036", hinted.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("1 activity, 1 party", hinted.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("RACI1036", settled.Error, StringComparison.Ordinal);
        Assert.Contains("1 activity, 1 party", settled.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("RACI1036", insisted.Error, StringComparison.Ordinal);
        Assert.Contains("3 activities", insisted.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new.text", "--to", "text")]
    [InlineData("new.dat", "--to", "text", "-o")]
    [InlineData("new.text", "-o")]
    public async Task An_output_is_named_as_operand_or_as_option(string output, params string[] options)
    {
        var run = await ToolRun.Of(["convert", _folder["good.plan"], .. options, _folder[output]]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("written", File.ReadAllText(_folder[output]));
    }

    [Fact]
    public async Task A_format_without_an_output_writes_beside_the_input_and_keeps_what_is_there()
    {
        string[] args = ["convert", _folder["good.plan"], "--to", "text"];

        var first = await ToolRun.Of(args);
        File.WriteAllText(_folder["good.text"], "mine");
        var second = await ToolRun.Of(args);

        Assert.Equal(0, first.ExitCode);
        Assert.Equal(2, second.ExitCode);
        Assert.Equal([$"raci: error: {_folder["good.text"]}: is there and is kept; --force replaces it"], second.ErrorLines);
        Assert.Equal("mine", File.ReadAllText(_folder["good.text"]));

        var third = await ToolRun.Of([.. args, "--force"]);

        Assert.Equal(0, third.ExitCode);
        Assert.Equal("written", File.ReadAllText(_folder["good.text"]));
    }

    [Fact]
    public async Task A_summary_that_cannot_be_printed_does_not_undo_what_was_done()
    {
        using var full = new FullWriter();

        var run = await ToolRun.Of(console => console with { Output = full }, "", "convert", _folder["good.plan"], _folder["new.text"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("written", File.ReadAllText(_folder["new.text"]));
    }

    [Fact]
    public async Task A_missing_folder_of_the_output_is_named()
    {
        var output = Path.Combine(_folder["missing"], "new.text");

        var run = await ToolRun.Of("convert", _folder["good.plan"], output);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([$"raci: error: {output}: there is no folder '{_folder["missing"]}' to write it in"], run.ErrorLines);
    }

    [LinuxFact]
    public async Task A_missing_folder_behind_a_link_is_named()
    {
        File.CreateSymbolicLink(_folder["link.text"], _folder["missing/new.text"]);

        var run = await ToolRun.Of("convert", _folder["good.plan"], _folder["link.text"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"There is no folder '{_folder["missing"]}'", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void An_interruption_while_writing_leaves_no_trace()
    {
        using var user = new CancellationTokenSource();
        using var stream = new MemoryStream();
        using var error = new StringWriter();
        var console = new ToolConsole { Input = stream, OutputBytes = stream, Output = error, Error = error };
        var writer = new FakeWriter(output =>
        {
            output.Write("half"u8);
            user.Cancel();
            output.Write("the other half"u8);
        });
        var formats = ToolRun.Formats.With(new Formats.MatrixFormat("text", [".text"], writer: writer));
        var request = new ConvertRequest { Operands = [_folder["good.plan"], _folder["old.text"]] };
        Assert.True(new ConvertPlanner(request, formats).TryPlan(out var plan, out _));
        var conversion = new Conversion(plan, request, console, new Reporter(console, DiagnosticSeverity.Warning, new PlainForm(console.Error)));

        Assert.Throws<OperationCanceledException>(() => conversion.Run(user.Token));

        Assert.Equal("old", File.ReadAllText(_folder["old.text"]));
        Assert.Equal(["bad.plan", "empty.plan", "good.plan", "old.text", "warned.plan"], _folder.Files);
    }

    private void AssertUntouched(ToolRun run)
    {
        Assert.Empty(run.Output);
        Assert.Equal("old", File.ReadAllText(_folder["old.text"]));
        Assert.Equal(["bad.plan", "empty.plan", "good.plan", "old.text", "warned.plan"], _folder.Files);
    }
}
