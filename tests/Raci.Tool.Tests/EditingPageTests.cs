using Raci.Core.Tests.Conventions;

namespace Raci.Tool.Tests;

/// <summary>The page about editing: a fence <c>markdown plan.md</c> is the document, <c>console</c> a command and all it tells, <c>markdown result</c> what the document is by then.</summary>
public sealed class EditingPageTests : IDisposable
{
    private const string Prompt = "$ raci ";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_commands_of_the_page_tell_and_do_what_it_shows()
    {
        var fences = MarkdownFence.Of(File.ReadAllText(Path.Combine(Seed.Root, "docs", "editing.md"))).ToList();
        Assert.Equal(12, fences.Count(fence => fence.Info == "console"));
        foreach (var fence in fences)
        {
            switch (fence.Info)
            {
                case "markdown plan.md":
                    _folder.Add("plan.md", fence.Text + "\n");
                    break;
                case "markdown result":
                    Assert.Equal(fence.Text + "\n", File.ReadAllText(_folder["plan.md"]));
                    break;
                case "console":
                    await Check(fence);
                    break;
            }
        }
    }

    private async Task Check(MarkdownFence fence)
    {
        var shown = fence.Text.Split('\n');
        Assert.StartsWith(Prompt, shown[0], StringComparison.Ordinal);
        var run = await ToolRun.Of([.. Words(shown[0][Prompt.Length..]).Select(word => word == "plan.md" ? _folder[word] : word)]);

        var told = (run.Output + run.Error).ReplaceLineEndings("\n").Replace(_folder["plan"], "plan", StringComparison.Ordinal).TrimEnd('\n');
        Assert.True(string.Join('\n', shown.Skip(1)) == told, $"docs/editing.md({fence.Line}) tells\n{told}");
    }

    // As a shell splits them: a text in double quotes is one word.
    private static IEnumerable<string> Words(string line)
    {
        var pieces = line.Split('"');
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i % 2 == 1)
                yield return pieces[i];
            else
                foreach (var word in pieces[i].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    yield return word;
        }
    }
}
