using System.Diagnostics;
using System.IO.Compression;

namespace Raci.Tool.Tests;

/// <summary>The built command on the real documents, as a user runs it.</summary>
public sealed class SeedTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("it")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("de")]
    public async Task A_seed_becomes_a_workbook(string language)
    {
        var seed = Seed.Of(language);
        var workbook = _folder["llmaas.xlsx"];

        var (code, output, error) = await Run("convert", seed, workbook);

        Assert.True(code == 0, error);
        Assert.Equal($"{seed} → {workbook}: 6 phases, 24 activities, 2 parties{Environment.NewLine}", output);
        using var parts = await ZipFile.OpenReadAsync(workbook);
        Assert.NotNull(parts.GetEntry("xl/workbook.xml"));
        Assert.Equal(["llmaas.xlsx"], _folder.Files);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_workbook()
    {
        await Run("convert", Seed.Of("fr"), _folder["one.xlsx"]);
        await Run("convert", Seed.Of("fr"), _folder["two.xlsx"]);

        Assert.Equal(await File.ReadAllBytesAsync(_folder["one.xlsx"]), await File.ReadAllBytesAsync(_folder["two.xlsx"]));
    }

    [Fact]
    public async Task A_page_without_a_matrix_is_told_with_its_place_and_nothing_is_written()
    {
        await File.WriteAllTextAsync(_folder["page.md"], "# A page\n\nof prose.\n");

        var (code, output, error) = await Run("convert", _folder["page.md"], _folder["page.xlsx"]);

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.StartsWith(_folder["page.md"], error, StringComparison.Ordinal);
        Assert.Contains("error RACI1001", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(["page.md"], _folder.Files);
    }

    [Fact]
    public async Task A_wrong_command_line_is_told_to_the_shell()
    {
        var (code, output, error) = await Run("convert", "only.md");

        Assert.Equal(64, code);
        Assert.Empty(output);
        Assert.StartsWith("raci: error: the operand OUT is missing", error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(host, ["exec", Path.Combine(AppContext.BaseDirectory, "raci.dll"), .. args])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
