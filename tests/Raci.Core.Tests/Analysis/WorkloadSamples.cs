using Raci.Analysis;
using Raci.Core.Tests.Conventions;

namespace Raci.Core.Tests.Analysis;

/// <summary>The code of the page about the workload, as it stands there.</summary>
public sealed class WorkloadSamples : IDisposable
{
    private static readonly MarkdownFence[] Fences = [.. MarkdownFence.Of(File.ReadAllText(Repository.PathOf("docs", "workload.md")))];

    // What the samples print is read here and not on the terminal.
    private StringWriter Console { get; } = new();

    public void Dispose() => Console.Dispose();

    [Fact]
    public void Each_block_of_code_is_a_sample()
    {
        var samples = Unindented(File.ReadAllText(Repository.PathOf("tests", "Raci.Core.Tests", "Analysis", "WorkloadSamples.cs")));
        var blocks = Fences.Where(fence => fence.Info == "csharp").ToList();
        Assert.Equal(2, blocks.Count);
        Assert.All(blocks, block => Assert.Contains(Unindented(block.Text), samples, StringComparison.Ordinal));
    }

    [Fact]
    public void The_samples_print_what_the_page_says()
    {
        var matrix = MatrixFile.Parse(Fences.Single(fence => fence.Info == "markdown plan.md").Text);

        Workload load = Workload.Of(matrix);                     // or of several: a portfolio
        foreach (PartyWorkload party in load.Parties)
            Console.WriteLine($"{party.Party}: {party.Counts[RoleKind.Performs]} of {party.Activities}, {party.ShareOf(RoleKind.Performs):P0}");

        foreach (PartyTask task in PartyTasks.Of(matrix, "product"))
            Console.WriteLine($"{task.PhasePath}: {task.Assignment} {task.Activity}");

        Assert.Equal(
            [
                $"Product: 2 of 4, {0.5:P0}", $"Platform: 2 of 4, {0.5:P0}", $"Legal: 0 of 4, {0d:P0}",
                "Prepare: RA Freeze the scope", "Prepare / Early: R Ask who needs it", "Ship: I Cut the branch",
            ],
            Console.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
    }

    private static string Unindented(string code) => string.Join('\n', code.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()));
}
