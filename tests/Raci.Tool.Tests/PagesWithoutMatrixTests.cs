namespace Raci.Tool.Tests;

/// <summary>Folders of documentation, in which most pages hold no matrix.</summary>
public sealed class PagesWithoutMatrixTests : IDisposable
{
    private const string Page = "# Plan\n\n| Activity | Client |\n|---|---|\n| Pay | RA |\n";

    private readonly TemporaryFolder _folder = new();

    public PagesWithoutMatrixTests()
    {
        _folder.Add("docs/plan.md", Page);
        _folder.Add("docs/prose.md", "# About\n\nWords.\n");
        _folder.Add("docs/options.md", "# Options\n\n| name | meaning |\n|---|---|\n| quiet | says nothing |\n");
        _folder.Add("docs/package.json", "{ \"name\": \"site\", \"version\": \"1.0.0\" }");
        _folder.Add("docs/schema.json", "{ \"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"title\": \"A shape\", \"type\": \"object\" }");
        _folder.Add("docs/site.yml", "- one\n- two\n");
        _folder.Add("docs/page.html", "<p>Words.</p>");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("docs")]
    [InlineData("docs/*")]
    public async Task What_holds_no_matrix_in_a_folder_is_left_out_and_counted(string operand)
    {
        var run = await ToolRun.Of("convert", _folder[operand], "--to", "xlsx", "-o", _folder["books"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal($"7 files: 1 converted, 6 without a matrix{Environment.NewLine}", run.Output);
        Assert.Equal(["books/plan.xlsx"], _folder.AllFiles.Where(file => file.StartsWith("books/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Verbose_names_what_was_left_out_and_says_why()
    {
        var run = await ToolRun.Of("convert", _folder["docs"], "--to", "xlsx", "-o", _folder["books"], "--verbose");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"{_folder["docs/prose.md"]}: no responsibility matrix found", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{_folder["docs/package.json"]}: no responsibility matrix found", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_is_named_has_to_hold_one()
    {
        var run = await ToolRun.Of("convert", _folder["docs/prose.md"], _folder["docs/plan.md"], "--to", "xlsx", "-o", _folder["books"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("RACI1001", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal($"2 files: 1 converted, 1 unreadable{Environment.NewLine}", run.Output);
    }

    [Fact]
    public async Task A_matrix_with_errors_in_a_folder_is_an_error()
    {
        _folder.Add("docs/wrong.md", "| Activity | Client |\n|---|---|\n| Order | perhaps |\n| Pay | RA |\n");

        var run = await ToolRun.Of("convert", _folder["docs"], "--to", "xlsx", "-o", _folder["books"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"8 files: 1 converted, 6 without a matrix, 1 unreadable{Environment.NewLine}", run.Output);
    }

    [Fact]
    public async Task A_folder_in_which_no_document_holds_a_matrix_is_unusable()
    {
        File.Delete(_folder["docs/plan.md"]);

        var run = await ToolRun.Of("convert", _folder["docs"], "--to", "xlsx", "-o", _folder["books"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["raci: error: none of the documents that were found holds a matrix; --verbose tells why"], run.ErrorLines);
        Assert.False(Directory.Exists(_folder["books"]));
    }
}
