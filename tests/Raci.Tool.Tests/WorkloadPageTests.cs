using Raci.Core.Tests.Conventions;

namespace Raci.Tool.Tests;

/// <summary>The page about the workload: a fence <c>console</c> holds a command line and its result for the document of the page.</summary>
public sealed class WorkloadPageTests : IDisposable
{
    private const string Prompt = "$ raci ";
    private const string Document = "plan.md";

    private static readonly MarkdownFence[] Fences = [.. MarkdownFence.Of(File.ReadAllText(Path.Combine(Seed.Root, "docs", "workload.md")))];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<int> Commands => [.. Fences.Where(fence => fence.Info == "console").Select(fence => fence.Line)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_gives_what_the_page_shows(int line)
    {
        var shown = Fences.Single(fence => fence.Line == line).Text.Split('\n', 2);
        _folder.Add(Document, Fences.Single(fence => fence.Info == $"markdown {Document}").Text + "\n");
        Assert.StartsWith(Prompt, shown[0], StringComparison.Ordinal);

        var run = await ToolRun.Of([.. shown[0][Prompt.Length..].Split(' ').Select(word => word == Document ? _folder[word] : word)]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var told = (run.Output + run.Document()).ReplaceLineEndings("\n").Replace(_folder[Document], Document, StringComparison.Ordinal).TrimEnd('\n');
        Assert.True(shown[1] == told, $"docs/workload.md({line}) gives\n{told}");
    }
}
