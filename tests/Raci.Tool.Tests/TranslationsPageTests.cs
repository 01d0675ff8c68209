using Raci.Core.Tests.Conventions;

namespace Raci.Tool.Tests;

/// <summary>The page about translations: its documents are compared as its command lines say, and its code is that of a sample.</summary>
public sealed class TranslationsPageTests : IDisposable
{
    private const string Prompt = "$ raci ";

    private static readonly MarkdownFence[] Fences = [.. MarkdownFence.Of(File.ReadAllText(Path.Combine(Seed.Root, "docs", "translations.md")))];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<int> Commands => [.. Fences.Where(fence => fence.Info == "console").Select(fence => fence.Line)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_finds_what_the_page_shows(int line)
    {
        var fence = Fences.Single(fence => fence.Line == line);
        foreach (var document in Fences.Where(other => other.Info.StartsWith("markdown ", StringComparison.Ordinal)))
            _folder.Add(document.Info["markdown ".Length..], document.Text + "\n");
        var shown = fence.Text.Split('\n');
        Assert.StartsWith(Prompt, shown[0], StringComparison.Ordinal);

        var run = await ToolRun.Of([.. shown[0][Prompt.Length..].Split(' ').Select(word => word.StartsWith("plan.", StringComparison.Ordinal) ? _folder[word] : word)]);

        // The columns of places stand where they do with the short names of the page.
        var told = (run.Output + System.Text.Encoding.UTF8.GetString(run.OutputBytes)).ReplaceLineEndings("\n").TrimEnd('\n').Replace(_folder["plan"], "plan", StringComparison.Ordinal).Split('\n');
        Assert.True(shown.AsSpan(1).SequenceEqual(told), $"docs/translations.md({line}) finds\n{string.Join('\n', told)}");
        // Where roles are all that differs, nothing is left once they are carried over.
        Assert.Equal(shown[0].Contains("--fix", StringComparison.Ordinal) && shown[0].Contains("plan.en.md", StringComparison.Ordinal) ? 0 : 1, run.ExitCode);
    }
}
