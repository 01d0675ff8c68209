using Raci.Formats;
using Raci.Tool.Converting;
using Raci.Tool.Reporting;

namespace Raci.Tool.Tests;

/// <summary>Folders, patterns and lists of files: what is read, where it is written, and what is said in the end.</summary>
public sealed class ManyFilesTests : IDisposable
{
    private static readonly string[] ToText = ["--to", "text"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_of_several_files_is_written_beside_itself()
    {
        Add("b.plan", "a/c.schedule");

        var run = await Convert(_folder["b.plan"], _folder["a/c.schedule"], "--to", "text");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"2 files: 2 converted{Environment.NewLine}", run.Output);
        Assert.Equal(["a/c.schedule", "a/c.text", "b.plan", "b.text"], _folder.AllFiles);
    }

    [Theory]
    [InlineData(false, "out/b.text")]
    [InlineData(true, "out/a/c.text", "out/a/d/e.text", "out/b.text")]
    public async Task A_folder_gives_its_documents_and_recursively_those_below(bool recursive, params string[] written)
    {
        Add("in/b.plan", "in/a/c.plan", "in/a/d/e.schedule", "in/photo.png", "in/notes.txt", "in/out.text");

        var run = await Convert([_folder["in"], "-o", _folder["out"], .. ToText, .. recursive ? ["--recursive"] : Array.Empty<string>()]);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(written, Written());
    }

    [Fact]
    public async Task What_no_person_keeps_documents_in_is_left_out()
    {
        Add("in/a.plan", "in/.hidden.plan", "in/.git/b.plan", "in/node_modules/c.plan", "in/x/bin/d.plan", "in/obj/e.plan", "in/~$a.plan");

        var run = await Convert([_folder["in"], "-r", "-o", _folder["out"], .. ToText]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["out/a.text"], Written());
    }

    [Theory]
    [InlineData("in/*.plan", "out/a.text", "out/b.text")]
    [InlineData("in/**/*.plan", "out/a.text", "out/b.text", "out/x/c.text", "out/x/y/d.text")]
    [InlineData("in/*/*.plan", "out/x/c.text")]
    [InlineData("in/**/d.*", "out/x/y/d.text")]
    [InlineData("in/x/**", "out/c.text", "out/y/d.text")]
    [InlineData("**/y/*", "out/in/x/y/d.text")]
    public async Task A_pattern_gives_what_is_called_so_under_its_path_below_the_first_star(string pattern, params string[] written)
    {
        Add("in/b.plan", "in/a.plan", "in/x/c.plan", "in/x/y/d.plan");

        var run = await Convert([_folder[pattern], "-o", _folder["out"], .. ToText]);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(written, Written());
    }

    [Fact]
    public async Task Files_come_in_the_order_of_the_operands_and_ordinally_within_one_and_none_twice()
    {
        Add("in/b.plan", "in/B.schedule", "in/a/z.plan", "in/a.plan", "last.plan", "first.plan");

        var run = await Convert([_folder["first.plan"], _folder["in"], "-r", _folder["in/*.plan"], _folder["in/a.plan"], _folder["last.plan"], "-v", "-o", _folder["out"], .. ToText]);

        Assert.Equal(0, run.ExitCode);
        string[] expected = ["first.plan", "in/B.schedule", "in/a.plan", "in/a/z.plan", "in/b.plan", "last.plan"];
        Assert.Equal(expected.Select(name => _folder[name]), run.Output.Split(Environment.NewLine)[..^2].Select(line => line[..line.IndexOf(" →", StringComparison.Ordinal)]));
    }

    [LinuxFact]
    public async Task A_file_called_like_a_pattern_is_that_file()
    {
        Add("*.plan", "a.plan");

        var run = await Convert(_folder["*.plan"], "-o", _folder["out/"], "--to", "text");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["out/*.text"], Written());
    }

    [LinuxFact]
    public async Task A_folder_that_leads_back_to_itself_comes_to_an_end()
    {
        Add("in/a.plan");
        File.CreateSymbolicLink(_folder["in/around"], ".");

        var run = await Convert([_folder["in"], "-r", "-o", _folder["out"], .. ToText]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["out/a.text"], Written());
    }

    [Theory]
    [InlineData("missing/*.plan", "missing/*.plan: there is no folder '{0}'")]
    [InlineData("in/*.docx", "in/*.docx: no file is called so")]
    [InlineData("in", "in: holds no document of a format that is read; --recursive looks into its folders too")]
    public async Task A_folder_or_pattern_that_gives_nothing_is_unusable_and_the_others_are_converted(string operand, string told)
    {
        Add("good.plan", "in/photo.png");

        var run = await Convert([_folder[operand], _folder["good.plan"], "-o", _folder["out"], .. ToText]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"raci: error: {_folder[string.Format(System.Globalization.CultureInfo.InvariantCulture, told, _folder["missing"])]}", run.ErrorLines[0]);
        Assert.Equal($"1 file: 1 converted{Environment.NewLine}", run.Output);
        Assert.Equal(["out/good.text"], Written());
    }

    [Fact]
    public async Task A_bad_file_does_not_stop_the_others_and_the_last_line_counts()
    {
        Add("in/a.plan", "in/z.plan", "out/kept.text", "in/kept.plan");
        _folder.Add("in/bad.plan", "an error");
        _folder.Add("in/none.plan", "nothing, and an error");

        var run = await Convert([_folder["in"], _folder["in/missing.plan"], "-o", _folder["out"], .. ToText]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"6 files: 2 converted, 1 kept (exists), 3 unreadable{Environment.NewLine}", run.Output);
        Assert.Equal(["out/a.text", "out/kept.text", "out/z.text"], Written());
        Assert.Equal("fine", File.ReadAllText(_folder["out/kept.text"]));
        Assert.Contains($"raci: error: {_folder["in/missing.plan"]}: no such file", run.ErrorLines);
    }

    [Fact]
    public async Task Force_replaces_what_is_there()
    {
        Add("in/a.plan", "out/a.text");

        var run = await Convert([_folder["in"], "-o", _folder["out"], "--force", .. ToText]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("written", File.ReadAllText(_folder["out/a.text"]));
    }

    [Fact]
    public async Task Two_inputs_of_one_output_are_named_and_the_first_is_converted()
    {
        Add("in/a.plan", "in/a.schedule");

        var run = await Convert([_folder["in"], "-o", _folder["out"], .. ToText]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"raci: error: {_folder["in/a.schedule"]}: its output {_folder["out/a.text"]} is that of {_folder["in/a.plan"]} too, so it is not converted", run.ErrorLines);
        Assert.Equal($"2 files: 1 converted, 1 not written{Environment.NewLine}", run.Output);
    }

    [Fact]
    public async Task An_output_that_is_another_input_is_wrong_usage_and_nothing_is_written()
    {
        Add("a.plan", "b.plan", "b.both");

        var run = await Convert(_folder["a.plan"], _folder["b.plan"], _folder["b.both"], "--to", "both", "--force");

        Assert.Equal(64, run.ExitCode);
        Assert.Equal([$"raci: error: {_folder["b.both"]}: IN and OUT are the same file"], run.ErrorLines);
        Assert.Equal(["a.plan", "b.both", "b.plan"], _folder.AllFiles);
    }

    [Fact]
    public async Task A_document_of_a_folder_that_is_in_the_format_already_is_left_alone()
    {
        Add("in/a.both", "in/b.plan");

        var run = await Convert(_folder["in"], "--to", "both");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"1 file: 1 converted{Environment.NewLine}", run.Output);
        Assert.Equal("fine", File.ReadAllText(_folder["in/a.both"]));
    }

    [Fact]
    public async Task What_a_former_run_wrote_into_a_folder_inside_is_not_read()
    {
        Add("in/a.plan");
        string[] args = [_folder["in"], "-r", "-o", _folder["in/out"], "--to", "both", "--force"];

        await Convert(args);
        var run = await Convert(args);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["in/a.plan", "in/out/a.both"], _folder.AllFiles);
    }

    [Fact]
    public async Task From_says_which_files_of_a_folder_are_taken()
    {
        Add("in/a.plan", "in/b.md", "in/c.both");

        var run = await Convert([_folder["in"], "--from", "plan", "-o", _folder["out"], .. ToText]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["out/a.text"], Written());
    }

    [Fact]
    public async Task A_file_where_a_folder_should_be_is_unusable()
    {
        Add("a.plan", "b.plan", "out");

        var run = await Convert([_folder["a.plan"], _folder["b.plan"], "-o", _folder["out"], .. ToText]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([$"raci: error: {_folder["out"]}: is a file, not a folder"], run.ErrorLines);
    }

    [Fact]
    public async Task Many_files_show_a_bar_on_a_terminal_with_the_diagnostics_above_it()
    {
        Add("in/a.plan");
        _folder.Add("in/b.plan", "a warning");

        var run = await ToolRun.Of(console => console with { IsErrorTerminal = true }, "", ["convert", _folder["in"], "-o", _folder["out"], .. ToText]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("100%", run.Error, StringComparison.Ordinal);
        Assert.Contains("(1,3): warning TEST1: seen", run.Error, StringComparison.Ordinal);
        Assert.Equal($"2 files: 2 converted{Environment.NewLine}", run.Output);
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, "--quiet")]
    [InlineData(true, "--no-color")]
    public async Task A_bar_is_not_shown_where_it_is_not_wanted(bool isTerminal, string? option)
    {
        Add("in/a.plan", "in/b.plan");

        var run = await ToolRun.Of(
            console => console with { IsErrorTerminal = isTerminal },
            "",
            ["convert", _folder["in"], "-o", _folder["out"], .. ToText, .. option is null ? Array.Empty<string>() : [option]]);

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("%", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interruption_keeps_what_is_whole_and_begins_nothing_new()
    {
        Add("in/a.plan", "in/b.plan", "in/c.plan");
        using var user = new CancellationTokenSource();
        using var stream = new MemoryStream();
        using var error = new StringWriter();
        var written = 0;
        var formats = ToolRun.Formats.With(new MatrixFormat("text", [".text"], writer: new FakeWriter(output =>
        {
            output.Write("half"u8);
            if (++written == 2)
                user.Cancel();
            output.Write("the other half"u8);
        })));
        var console = new ToolConsole { Input = stream, OutputBytes = stream, Output = error, Error = error };
        var request = new ConvertRequest { Operands = [_folder["in"]], Output = _folder["out"], To = "text" };
        Assert.True(new ConvertPlanner(request, formats).TryPlan(out var plan, out _));

        Assert.Throws<OperationCanceledException>(() => new Conversion(plan, request, console, new Reporter(console, DiagnosticSeverity.Error, new PlainForm(console.Error))).Run(user.Token));

        Assert.Equal(["out/a.text"], Written());
    }

    private Task<ToolRun> Convert(params string[] args) => ToolRun.Of(["convert", .. args]);

    private void Add(params string[] names)
    {
        foreach (var name in names)
            _folder.Add(name);
    }

    private string[] Written() => [.. _folder.AllFiles.Where(file => file.StartsWith("out/", StringComparison.Ordinal))];
}
