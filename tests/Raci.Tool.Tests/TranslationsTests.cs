using System.Text.Json;

namespace Raci.Tool.Tests;

public sealed class TranslationsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Translations_that_hold_the_same_end_with_0()
    {
        var run = await ToolRun.Of("translations", Seed.Of("fr"), Seed.Of("it"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"{Seed.Of("it")} holds the same as {Seed.Of("fr")}\n", run.Output.ReplaceLineEndings("\n"));
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Translations_that_differ_end_with_1_and_show_both_places()
    {
        var run = await ToolRun.Of("translations", "--quiet", Seed.Of("fr"), Seed.Of("it"), Seed.Of("es"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            $"RACI4005: the heading 'Rol del Cliente' is 'Rol Cliente' above an earlier table\n  {Seed.Of("fr")}(20,75): Rôle Client\n  {Seed.Of("es")}(66,82): Rol del Cliente",
            run.Output.ReplaceLineEndings("\n").Split("\n\n")[0]);
    }

    [Fact]
    public async Task Programs_get_exactly_one_object_with_findings()
    {
        var text = File.ReadAllText(Seed.Of("de")).Replace("auswählen           | __RA__ ", "auswählen           | Kunde ", StringComparison.Ordinal);
        _folder.Add("llmaas.de.md", text);

        var run = await ToolRun.Of("translations", "--format", "json", "--quiet", Seed.Of("fr"), _folder["llmaas.de.md"]);

        Assert.Equal(1, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(["findings"], json.RootElement.EnumerateObject().Select(member => member.Name));
        var findings = json.RootElement.GetProperty("findings").EnumerateArray().ToList();
        Assert.Equal(["RACI4005", "RACI4001"], findings.Select(finding => finding.GetProperty("id").GetString()));
        Assert.All(findings, finding => Assert.Equal(["id", "message", "source", "translation"], finding.EnumerateObject().Select(member => member.Name)));
        Assert.Equal(["file", "line", "column", "phase", "row", "party"], findings[1].GetProperty("translation").EnumerateObject().Select(member => member.Name));
        Assert.Equal((23, "Client"), (findings[1].GetProperty("source").GetProperty("line").GetInt32(), findings[1].GetProperty("source").GetProperty("party").GetString()));
        Assert.Equal((2, "Kunde"), (findings[1].GetProperty("translation").GetProperty("row").GetInt32(), findings[1].GetProperty("translation").GetProperty("party").GetString()));
        Assert.Contains("RACI1003", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_found_is_an_empty_list_for_programs()
    {
        var run = await ToolRun.Of("translations", "--format", "json", Seed.Of("fr"), Seed.Of("it"));

        Assert.Equal("{\"findings\":[]}", string.Concat(run.Output.Where(c => !char.IsWhiteSpace(c))));
    }

    [Fact]
    public async Task A_folder_leaves_the_source_out()
    {
        foreach (var language in new[] { "fr", "it" })
            _folder.Add($"llmaas.{language}.md", File.ReadAllText(Seed.Of(language)));

        var run = await ToolRun.Of("translations", _folder["llmaas.fr.md"], _folder["llmaas.fr.md"][..^"llmaas.fr.md".Length]);

        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData(2, "translations", "nowhere.md", "nowhere.de.md")]
    [InlineData(64, "translations", "nowhere.md")]
    [InlineData(64, "translations")]
    [InlineData(64, "translations", "--format", "xml", "a.md", "b.md")]
    [InlineData(64, "translations", "--from", "nothing", "a.md", "b.md")]
    public async Task What_cannot_be_read_and_wrong_usage_have_their_codes(int code, params string[] args)
    {
        var run = await ToolRun.Of(args);

        Assert.Equal(code, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task A_source_is_one_document()
    {
        _folder.Add("a.md", "");
        var run = await ToolRun.Of("translations", _folder["a.md"][..^"a.md".Length], "b.md");

        Assert.Equal(64, run.ExitCode);
        Assert.Contains("SOURCE is a folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_without_a_matrix_does_not_keep_the_others_from_being_compared()
    {
        _folder.Add("empty.md", "Nothing here.\n");

        var run = await ToolRun.Of("translations", Seed.Of("fr"), _folder["empty.md"], Seed.Of("es"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("RACI4005", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_tells_examples_and_exit_codes()
    {
        var run = await ToolRun.Of("translations", "--help");

        Assert.Equal(0, run.ExitCode);
        string[] told = ["<SOURCE>", "<OTHER>", "--format <FORM>", "--fix", "--dry-run", "Examples:", "Exit codes:", "raci translations plan.fr.md plan.de.md plan.it.md"];
        Assert.All(told, word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }
}
