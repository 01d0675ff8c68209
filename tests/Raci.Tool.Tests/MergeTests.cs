namespace Raci.Tool.Tests;

public sealed class MergeTests : IDisposable
{
    private const string Start = "# Release\n\n## Run\n\n| Activity | Client | Provider |\n|---|---|---|\n| Order | R | A |\n| Pay | RA | I |\n";

    private readonly TemporaryFolder _folder = new();

    public MergeTests()
    {
        _folder.Add("start.md", Start);
        _folder.Add("ours.md", Start.Replace("| R | A |", "| RA | C |", StringComparison.Ordinal));
        _folder.Add("theirs.md", Start + "| Water the plants | I | RA |\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_changes_of_both_sides_are_written_to_ours()
    {
        var run = await Merge("start.md", "ours.md", "theirs.md");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        var merged = MatrixFile.Read(_folder["ours.md"]);
        Assert.Equal(["RA", "RA", "I"], merged.Rows.Select(row => row.Activity["Client"].ToString()));
        Assert.Equal(["start.md", "theirs.md"], _folder.Files.Where(file => File.ReadAllText(_folder[file]) is var text && (text == Start || text.StartsWith(Start, StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Another_file_is_written_where_one_is_named_in_the_format_of_ours()
    {
        await ToolRun.Of("convert", _folder["ours.md"], _folder["ours.json"]);

        var run = await ToolRun.Of("merge", _folder["start.md"], _folder["ours.json"], _folder["theirs.md"], "-o", _folder["merged.json"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, MatrixFile.Read(_folder["merged.json"]).Rows.Count);
        Assert.Equal(2, MatrixFile.Read(_folder["ours.json"]).Rows.Count);
    }

    [Fact]
    public async Task Conflicts_are_told_and_keep_the_start()
    {
        _folder.Add("theirs.md", Start.Replace("| R | A |", "| R | AC |", StringComparison.Ordinal));

        var run = await Merge("start.md", "ours.md", "theirs.md");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("(7,3): warning RACI4010: Run / Order: Provider: 'C' on our side and 'AC' on theirs; kept 'A'", run.Error, StringComparison.Ordinal);
        Assert.Equal("A", MatrixFile.Read(_folder["ours.md"]).Rows[0].Activity["Provider"].ToString());
    }

    [Fact]
    public async Task A_driver_of_git_gets_files_without_extension_and_a_name()
    {
        foreach (var side in new[] { "start", "ours", "theirs" })
            File.Copy(_folder[$"{side}.md"], _folder[$".merge_{side}"]);

        var run = await ToolRun.Of("merge", "--path", "docs/plan.md", _folder[".merge_start"], _folder[".merge_ours"], _folder[".merge_theirs"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("| Water the plants | I", File.ReadAllText(_folder[".merge_ours"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_both_sides_made_starts_from_nothing()
    {
        _folder.Add("start.md", "");

        var run = await Merge("start.md", "ours.md", "ours.md");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, MatrixFile.Read(_folder["ours.md"]).Rows.Count);
    }

    [Theory]
    [InlineData(64, "start.md", "ours.md")]
    [InlineData(64, "start.md", "ours.md", "-")]
    [InlineData(64, "start.md", "ours", "theirs.md")]
    [InlineData(2, "start.md", "ours.md", "missing.md")]
    [InlineData(2, "start.md", "ours.md", "broken.json")]
    public async Task What_cannot_be_merged_leaves_ours_as_it_was(int code, params string[] files)
    {
        _folder.Add("ours", "x");
        _folder.Add("broken.json", "{ \"phases\": 3 ");
        var before = File.ReadAllText(_folder["ours.md"]);

        var run = await Merge(files);

        Assert.Equal(code, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.Equal(before, File.ReadAllText(_folder["ours.md"]));
    }

    private Task<ToolRun> Merge(params string[] files) => ToolRun.Of(["merge", .. files.Select(file => file == "-" ? file : _folder[file])]);
}
