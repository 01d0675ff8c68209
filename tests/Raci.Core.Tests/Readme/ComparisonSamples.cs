using Raci.Comparison;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Readme;

/// <summary>The samples of the page about comparison, which shows the regions word for word.</summary>
[Collection(nameof(ReadmeFolder))]
public sealed class ComparisonSamples : IDisposable
{
    private readonly ReadmeFolder _folder = new();

    private StringWriter Console { get; } = new();

    private static Matrix Start { get; } = new("Release", ["Product"], [new Phase("Run", [new Activity("Answer", ("Product", "RA"))])]);

    public void Dispose()
    {
        Console.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Differences_are_told_made_and_taken_back()
    {
        var (before, after) = (Start, Start.Assign(new Place([0], 0), "Product", "R"));

        #region Diff
        MatrixDiff diff = MatrixDiff.Between(before, after);
        foreach (Change change in diff.Changes)
            Console.WriteLine(change);                       // Run / Answer: Product: RA changed to R

        bool isExact = diff.Apply(before) == after;          // always: the changes carry all that is needed
        bool isUndone = diff.Reverse().Apply(after) == before;
        #endregion

        Assert.Equal("Run / Answer: Product: RA changed to R", Console.ToString().TrimEnd());
        Assert.True(isExact && isUndone);
    }

    [Fact]
    public void Two_sides_are_merged()
    {
        var (start, ours, theirs) = (Start, Start.Assign(new Place([0], 0), "Product", "R"), Start.Assign(new Place([0], 0), "Product", "A"));

        #region Merge
        MergeResult result = MatrixMerge.Merge(start, ours, theirs);
        foreach (MergeConflict conflict in result.Conflicts)
            Console.WriteLine(conflict);                     // Run / Answer: Product: 'R' on our side and 'A' on theirs; kept 'RA'
        MatrixFile.Write(result.Matrix, "merged.md");
        #endregion

        Assert.Equal("Run / Answer: Product: 'R' on our side and 'A' on theirs; kept 'RA'", Console.ToString().TrimEnd());
        Assert.Equal(start, result.Matrix);
    }

    [Fact]
    public void Pages_are_merged()
    {
        var start = "---\n# start\nsidebar: docs\n---\n# Release\n\n| Activity | Product | Platform |\n|---|---|---|\n| Answer | RA | I |\n";
        var (ours, theirs) = (start.Replace("# start", "# ours", StringComparison.Ordinal), start.Replace("# start", "# theirs", StringComparison.Ordinal).Replace("RA", "A", StringComparison.Ordinal));

        #region MergePages
        MarkdownMergeResult merged = MarkdownMerge.Merge(MarkdownDocument.Parse(start), MarkdownDocument.Parse(ours), MarkdownDocument.Parse(theirs));
        File.WriteAllBytes("merged.md", merged.Page.ToBytes());
        foreach (Diagnostic diagnostic in merged.Diagnostics)
            Console.WriteLine(diagnostic);                   // (2,1): warning RACI4012: '# ours' on our side and '# theirs' on theirs, …
        #endregion

        Assert.StartsWith("(2,1): warning RACI4012: '# ours' on our side and '# theirs' on theirs, outside the matrix", Console.ToString(), StringComparison.Ordinal);
        Assert.Equal(ours.Replace("RA", "A", StringComparison.Ordinal), File.ReadAllText("merged.md"));
    }
}
