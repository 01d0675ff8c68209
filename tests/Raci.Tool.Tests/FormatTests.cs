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
    public async Task A_named_document_has_to_hold_a_matrix_and_be_Markdown()
    {
        Assert.Equal(2, (await ToolRun.Of("format", _folder["prose.md"])).ExitCode);
        Assert.Equal(64, (await ToolRun.Of("format", _folder["plan.xlsx"])).ExitCode);
    }
}
