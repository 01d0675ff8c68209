using Raci.Formats;

namespace Raci.Tool.Tests;

/// <summary>What <c>raci format</c> changes, says and returns.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FormatTests()
    {
        File.Copy(Seed.Of("de"), _folder["seed.md"]);
        _folder.Add("prose.md", "# No matrix\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Comments_that_a_page_loses_are_warnings()
    {
        _folder.Add("plan.md", "| Activity | Client | Bank |\n|---|---|---|\n| Order <!-- by mail --> | RA | I |\n| Pay | R | A |\n");

        var run = await ToolRun.Of("format", _folder["plan.md"]);

        Assert.Contains("plan.md(3,3): warning RACI1019", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Silencers_stay_behind_their_rows(string end)
    {
        _folder.Add("plan.md", "## One\n\n|Activity|Client|Bank|\n|-|-|-|\n|Order|RA|A|<!-- raci-disable RACI3002 -->\n|Pay|R|A|\n\n## Two\n\n|Activity|Client|Bank|\n|-|-|-|\n|Ship|RA|A <!-- raci-disable -->|\n".ReplaceLineEndings(end));
        const string Canonical = "## One\n\n| Activity | Client | Bank |\n| -------- | ------ | ---- |\n| Order    | RA     | A    | <!-- raci-disable RACI3002 -->\n| Pay      | R      | A    |\n\n## Two\n\n| Activity | Client | Bank |\n| -------- | ------ | ---- |\n| Ship     | RA     | A    | <!-- raci-disable -->\n";

        var run = await ToolRun.Of("format", _folder["plan.md"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain("warning", run.Error, StringComparison.Ordinal);
        Assert.Equal(Canonical, (await File.ReadAllTextAsync(_folder["plan.md"])).ReplaceLineEndings("\n"));
        Assert.Equal(0, (await ToolRun.Of("format", "--check", _folder["plan.md"])).ExitCode);
        Assert.Equal(0, (await ToolRun.Of("check", _folder["plan.md"])).ExitCode);
    }

    [Fact]
    public async Task A_document_becomes_canonical_and_keeps_its_matrix()
    {
        var matrix = MatrixFile.Read(_folder["seed.md"]);

        var run = await ToolRun.Of("format", _folder["seed.md"], "--quiet");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(MatrixFile.ToText(matrix, "markdown"), await File.ReadAllTextAsync(_folder["seed.md"]));
        Assert.Equal(matrix, MatrixFile.Read(_folder["seed.md"]));
        Assert.Equal(0, (await ToolRun.Of("format", "--check", _folder["seed.md"])).ExitCode);
    }

    [Fact]
    public async Task Check_names_what_would_change_and_writes_nothing()
    {
        var before = await File.ReadAllBytesAsync(_folder["seed.md"]);

        var run = await ToolRun.Of("format", "--check", Path.GetDirectoryName(_folder["seed.md"])!);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{_folder["seed.md"]}: would change", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder["seed.md"]));
    }

    [Fact]
    public async Task A_document_with_errors_is_left_as_it_is_unless_lenient()
    {
        const string Page = "| Activity | Client | Bank |\n|---|---|---|\n| Order | R | A |\n| Pay | later | RA |\n";
        _folder.Add("bad.md", Page);

        Assert.Equal(2, (await ToolRun.Of("format", _folder["bad.md"])).ExitCode);
        Assert.Equal(Page, await File.ReadAllTextAsync(_folder["bad.md"]));
        Assert.Equal(0, (await ToolRun.Of("format", "--lenient", _folder["bad.md"])).ExitCode);
        Assert.NotEqual(Page, await File.ReadAllTextAsync(_folder["bad.md"]));
    }

    [Fact]
    public async Task A_page_is_written_in_the_style_that_is_asked_for()
    {
        _folder.Add("plan.md", "| Activity | Client | Bank |\n|---|---|---|\n| Order | RA | I |\n");
        string[] style = ["--emphasis", "asterisks", "--no-padding"];

        Assert.Equal(0, (await ToolRun.Of(["format", _folder["plan.md"], .. style])).ExitCode);

        Assert.Equal("| Activity | Client | Bank |\n| --- | --- | --- |\n| Order | **RA** | **I** |\n", await File.ReadAllTextAsync(_folder["plan.md"]));
        Assert.Equal(0, (await ToolRun.Of(["format", "--check", _folder["plan.md"], .. style])).ExitCode);
        Assert.Equal(1, (await ToolRun.Of("format", "--check", _folder["plan.md"])).ExitCode);
        var wrong = await ToolRun.Of("format", "--emphasis", "bold", _folder["none.md"]);
        Assert.Equal((64, "raci: error: --emphasis bold: no such emphasis; there are none, asterisks and underscores"), (wrong.ExitCode, Assert.Single(wrong.ErrorLines)));
    }

    // One byte more than is read, of which the disk holds none.
    [Theory]
    [InlineData("format")]
    [InlineData("set", "--activity", "Order", "--party", "Client", "--roles", "RA")]
    public async Task A_document_that_is_too_large_is_not_read(string command, params string[] options)
    {
        using (var file = File.Create(_folder["large.md"]))
            file.SetLength(ReadLimits.Default.Bytes + 1);

        var before = GC.GetTotalAllocatedBytes();
        var run = await ToolRun.Of([command, _folder["large.md"], .. options]);

        Assert.Equal((2, $"raci: error: {_folder["large.md"]}: the document has more than 134217728 bytes; it was not read"), (run.ExitCode, Assert.Single(run.ErrorLines)));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, ReadLimits.Default.Bytes);
    }

    [Fact]
    public async Task A_named_document_has_to_hold_a_matrix_and_be_Markdown()
    {
        Assert.Equal(2, (await ToolRun.Of("format", _folder["prose.md"])).ExitCode);
        Assert.Equal(64, (await ToolRun.Of("format", _folder["plan.xlsx"])).ExitCode);
    }
}
