using System.Security.Cryptography;
using System.Text;

namespace Raci.Tool.Tests;

/// <summary><c>show --plain</c> of a single file that holds no matrix, as git asks for every file of an extension.</summary>
public sealed class PlainFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("# Read me\n\nNothing to see.\n", "# Read me\n\nNothing to see.\n")]
    [InlineData("One\r\n\r\n\r\nTwo\tand\u0007a half", "One\n\n\nTwo\tand\uFFFDa half\n")]
    [InlineData("", "")]
    [InlineData("\n", "\n")]
    public async Task A_page_without_a_matrix_is_written_line_for_line(string page, string expected)
    {
        _folder.Add("readme.md", page);
        var run = await ShowPlain("readme.md");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(expected, run.Document());
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-8", false)]
    [InlineData("iso-8859-1", false)]
    public async Task A_page_in_any_encoding_is_written_in_one(string name, bool hasPreamble)
    {
        var encoding = Encoding.GetEncoding(name);
        File.WriteAllBytes(_folder["readme.md"], [.. hasPreamble ? encoding.GetPreamble() : [], .. encoding.GetBytes("Grüße\n")]);

        Assert.Equal("Grüße\n", (await ShowPlain("readme.md")).Document());
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_one_line_that_another_content_changes()
    {
        byte[] content = [80, 75, 3, 4, 0, 0, 1];
        File.WriteAllBytes(_folder["plan.xlsx"], content);
        var run = await ShowPlain("plan.xlsx");

        Assert.Equal($"no matrix and no text: 7 bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(content))}\n", run.Document());
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_matrix_beside_which_others_are_asked_for_has_to_be_one()
    {
        _folder.Add("readme.md", "# Read me\n");
        _folder.Add("other.md", "# Other\n");

        Assert.Equal(2, (await ToolRun.Of("show", "--plain", _folder["readme.md"], _folder["other.md"])).ExitCode);
        Assert.Equal(2, (await ToolRun.Of("show", "--plain", _folder["."])).ExitCode);
        Assert.Equal(2, (await ToolRun.Of("show", "--plain", "--party", "Client", _folder["readme.md"])).ExitCode);
        Assert.Equal(2, (await ToolRun.Of("show", _folder["readme.md"])).ExitCode);
        Assert.Equal(2, (await ShowPlain("no such file.md")).ExitCode);
        Assert.Equal(2, (await ToolRun.Of(console => console, "# Read me\n", "show", "--plain", "--from", "markdown", "-")).ExitCode);
    }

    private Task<ToolRun> ShowPlain(string name) => ToolRun.Of("show", "--plain", _folder[name]);
}
