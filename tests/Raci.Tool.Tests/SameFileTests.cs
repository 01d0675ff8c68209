namespace Raci.Tool.Tests;

/// <summary>OUT equal to IN is wrong usage, however it is spelled.</summary>
public sealed class SameFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SameFileTests()
    {
        File.WriteAllText(_folder["in.plan"], "fine");
        Directory.CreateDirectory(_folder["inner"]);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("in.plan")]
    [InlineData("./in.plan")]
    [InlineData("inner/../in.plan")]
    [InlineData("inner/.././/in.plan")]
    public Task Another_spelling_of_the_path_is_the_same_file(string output) => AssertSame(output);

    [LinuxFact]
    public async Task A_link_is_the_same_file()
    {
        File.CreateSymbolicLink(_folder["link.text"], "in.plan");
        File.CreateSymbolicLink(_folder["second.text"], "link.text");
        File.CreateSymbolicLink(_folder["around"], ".");

        await AssertSame("link.text");
        await AssertSame("second.text");
        await AssertSame("around/in.plan");
        await AssertSame("around/link.text");
    }

    [LinuxFact]
    public async Task A_second_name_of_a_file_is_the_same_file()
    {
        using (var made = System.Diagnostics.Process.Start("ln", [_folder["in.plan"], _folder["second.text"]]))
            await made.WaitForExitAsync();

        await AssertSame("second.text");
    }

    [Fact]
    public async Task A_file_of_the_same_content_is_another_file()
    {
        File.WriteAllText(_folder["out.text"], "fine");

        var run = await ToolRun.Of("convert", _folder["in.plan"], _folder["out.text"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("written", File.ReadAllText(_folder["out.text"]));
    }

    private async Task AssertSame(string output)
    {
        var run = await ToolRun.Of("convert", "--to", "text", _folder["in.plan"], "-o", _folder[output]);

        Assert.Equal(64, run.ExitCode);
        Assert.Equal([$"raci: error: {_folder[output]}: IN and OUT are the same file"], run.ErrorLines);
        Assert.Equal("fine", File.ReadAllText(_folder["in.plan"]));
    }
}
