using Raci.Core.Tests.Conventions;

namespace Raci.Tool.Tests;

/// <summary>The page about comparison: its commands, run in their order on its documents, tell what it shows.</summary>
public sealed class ComparisonPageTests : IDisposable
{
    private const string Prompt = "$ raci ";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_command_tells_what_the_page_shows()
    {
        var commands = 0;
        foreach (var fence in MarkdownFence.Of(File.ReadAllText(Path.Combine(Seed.Root, "docs", "comparison.md"))))
        {
            if (fence.Info.StartsWith("markdown ", StringComparison.Ordinal) && fence.Info != "markdown result")
                _folder.Add(fence.Info["markdown ".Length..], fence.Text + "\n");
            if (fence.Info == "markdown result")
                Assert.Equal(fence.Text + "\n", File.ReadAllText(_folder["page-ours.md"]));
            if (fence.Info != "console")
                continue;
            commands++;
            var shown = fence.Text.Split('\n');
            Assert.StartsWith(Prompt, shown[0], StringComparison.Ordinal);
            var run = await ToolRun.Of([.. shown[0][Prompt.Length..].Split(' ').Select(word => word.EndsWith(".md", StringComparison.Ordinal) ? _folder[word] : word)]);
            var told = (run.Output + run.Error).ReplaceLineEndings("\n").Replace(_folder["old"], "old", StringComparison.Ordinal).Replace(_folder["new"], "new", StringComparison.Ordinal)
                .Replace(_folder["merged"], "merged", StringComparison.Ordinal).Replace(_folder["theirs"], "theirs", StringComparison.Ordinal);
            Assert.Equal(string.Join('\n', shown[1..]), told.TrimEnd('\n'));
        }

        Assert.Equal(5, commands);
    }
}
