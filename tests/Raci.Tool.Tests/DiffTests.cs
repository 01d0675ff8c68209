using System.Text.Json;

namespace Raci.Tool.Tests;

public sealed class DiffTests : IDisposable
{
    private const string Old = "# Release\n\n## Run\n\n| Activity | Client | Provider |\n|---|---|---|\n| Order | R | A |\n| Pay | RA | I |\n";

    private readonly TemporaryFolder _folder = new();

    public DiffTests()
    {
        _folder.Add("old.md", Old);
        _folder.Add("new.md", Old.Replace("| R | A |", "| A | R |", StringComparison.Ordinal).Replace("| Pay |", "| Buy\u202E_x_ |", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Equal_documents_of_two_formats_are_the_same()
    {
        await ToolRun.Of("convert", _folder["old.md"], _folder["old.xlsx"]);

        var run = await ToolRun.Of("diff", _folder["old.md"], _folder["old.xlsx"]);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task A_sheet_is_named_where_one_of_the_two_is_a_workbook()
    {
        await ToolRun.Of("convert", _folder["old.md"], _folder["old.xlsx"]);

        var run = await ToolRun.Of("diff", _folder["old.md"], _folder["old.xlsx"], "--sheet", "Matrix");
        var wrong = await ToolRun.Of("diff", _folder["old.md"], _folder["new.md"], "--sheet", "Matrix");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(64, wrong.ExitCode);
        Assert.Equal(["raci: error: --sheet is for workbooks, and no input is one"], wrong.ErrorLines);
    }

    [Fact]
    public async Task Changes_are_lines_with_signs()
    {
        var run = await ToolRun.Of("diff", _folder["old.md"], _folder["new.md"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            $"--- {_folder["old.md"]}\n+++ {_folder["new.md"]}\n> Run / Order: A handed from Provider to Client\n> Run / Order: R handed from Client to Provider\n~ Run: activity 'Pay' renamed 'Buy\uFFFD_x_'\n"
                .Split('\n').Order(StringComparer.Ordinal),
            run.Output.ReplaceLineEndings("\n").Split('\n').Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_terminal_shows_colours_unless_they_are_not_wanted()
    {
        var colored = await ToolRun.Of(console => console with { IsOutputTerminal = true }, "", "diff", _folder["old.md"], _folder["new.md"]);
        var plain = await ToolRun.Of(console => console with { IsOutputTerminal = true }, "", "diff", "--no-color", _folder["old.md"], _folder["new.md"]);

        Assert.Contains("\u001b[36m> Run", colored.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', plain.Output);
    }

    [Fact]
    public async Task Programs_get_an_object_a_change()
    {
        var run = await ToolRun.Of("diff", "--format", "json", _folder["old.md"], _folder["new.md"]);

        using var json = JsonDocument.Parse(run.Output);
        var changes = json.RootElement.GetProperty("changes").EnumerateArray().ToList();
        Assert.Equal(["activityRenamed", "rolesHandedOver", "rolesHandedOver"], changes.Select(change => change.GetProperty("kind").GetString()).Order(StringComparer.Ordinal));
        Assert.All(changes, change => Assert.Equal(["kind", "message", "phase", "name", "from", "to", "party", "before", "after"], change.EnumerateObject().Select(member => member.Name)));
        Assert.Contains(changes, change => change.GetProperty("before").GetString() == "Client" && change.GetProperty("after").GetString() == "Provider");
    }

    [Fact]
    public async Task One_document_may_be_the_standard_input()
    {
        var run = await ToolRun.Of(console => console, Old, "diff", "-", _folder["new.md"]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("--- -", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "old.md", "missing.md")]
    [InlineData(64, "old.md")]
    [InlineData(64, "old.md", "new.md", "old.md")]
    [InlineData(64, "--format", "html", "old.md", "new.md")]
    [InlineData(64, "-", "-")]
    [InlineData(64, "--git", "old.md", "new.md")]
    public async Task What_cannot_be_compared_has_an_exit_code(int code, params string[] words)
    {
        var run = await ToolRun.Of(["diff", .. words.Select(word => word.EndsWith(".md", StringComparison.Ordinal) ? _folder[word] : word)]);

        Assert.Equal(code, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task Git_gives_seven_operands_and_gets_no_failure()
    {
        var changed = await OfGit("plan.md", _folder["old.md"], "1a", "100644", _folder["new.md"], "2b", "100644");
        var added = await OfGit("plan.md", "/dev/null", ".", ".", _folder["new.md"], "2b", "100644");
        var renamed = await OfGit("plan.md", _folder["old.md"], "1a", "100644", _folder["new.md"], "2b", "100644", "plan2.md", "similarity index 80%");
        _folder.Add("page.md", "No table.\n");
        var without = await OfGit("page.md", _folder["page.md"], "1a", "100644", _folder["new.md"], "2b", "100644");

        Assert.StartsWith("--- plan.md", changed, StringComparison.Ordinal);
        Assert.Contains("+ phase 'Run' added with 2 activities", added, StringComparison.Ordinal);
        Assert.Contains("+++ plan2.md", renamed, StringComparison.Ordinal);
        Assert.Contains("\n-No table.\n+", without.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("plan.md: not merged yet", await OfGit("plan.md"), StringComparison.Ordinal);
    }

    private static async Task<string> OfGit(params string[] operands)
    {
        var run = await ToolRun.Of(["diff", "--git", .. operands]);
        Assert.Equal(0, run.ExitCode);
        return run.Output;
    }
}
