using Raci.Core.Tests.Conventions;

namespace Raci.Tool.Tests;

/// <summary>The page about the command: a fence <c>console</c> holds a command line and what it tells on the standard error of the document above it, at a terminal or redirected.</summary>
public sealed class ToolPageTests : IDisposable
{
    private const string Prompt = "$ raci ";

    private static readonly MarkdownFence[] Fences = [.. MarkdownFence.Of(File.ReadAllText(Path.Combine(Seed.Root, "docs", "tool.md")))];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<int> Commands => [.. Fences.Where(fence => fence.Info.StartsWith("console ", StringComparison.Ordinal)).Select(fence => fence.Line)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_tells_what_the_page_shows(int line)
    {
        var fence = Fences.Single(fence => fence.Line == line);
        foreach (var document in Fences.Where(other => other.Info.StartsWith("markdown ", StringComparison.Ordinal)))
            _folder.Add(document.Info["markdown ".Length..], document.Text + "\n");
        var shown = fence.Text.Split('\n');
        Assert.StartsWith(Prompt, shown[0], StringComparison.Ordinal);
        var args = shown[0][Prompt.Length..].Split(' ').Select(word => word.StartsWith("plan.", StringComparison.Ordinal) ? _folder[word] : word);

        var run = await ToolRun.Of(console => console with { IsErrorTerminal = fence.Info == "console terminal", IsPlain = true, Width = () => 100 }, "", [.. args]);

        var told = run.ErrorLines.Select(told => told.Replace(_folder["plan"], "plan", StringComparison.Ordinal)).ToArray();
        Assert.True(shown.AsSpan(1).SequenceEqual(told), $"docs/tool.md({line}) tells\n{string.Join('\n', told)}");
    }
}
