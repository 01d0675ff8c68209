using Raci.Comparison.Lines;

namespace Raci.Comparison;

/// <summary>Merges texts line by line, for pages that hold no matrix.</summary>
public static class LineMerge
{
    /// <summary>Takes the changes of both sides, in a time that grows with the length of the texts and not with its square.</summary>
    /// <remarks>
    /// Changes of both sides with no line between them contradict each other unless they are the same. The merged text then holds both, between lines of
    /// <c>&lt;&lt;&lt;&lt;&lt;&lt;&lt;</c>, <c>=======</c> and <c>&gt;&gt;&gt;&gt;&gt;&gt;&gt;</c>, as version control writes them; what is the same on both sides stands there once. Lines end as those of our side.
    /// </remarks>
    /// <param name="start">The text both sides started from.</param>
    /// <param name="ours">The text of our side.</param>
    /// <param name="theirs">The text of their side.</param>
    /// <param name="ourName">What stands behind the first mark of a contradiction; <c>ours</c> by default.</param>
    /// <param name="theirName">What stands behind the last mark; <c>theirs</c> by default.</param>
    public static LineMergeResult Merge(string start, string ours, string theirs, string ourName = "ours", string theirName = "theirs")
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(ours);
        ArgumentNullException.ThrowIfNull(theirs);
        ArgumentNullException.ThrowIfNull(ourName);
        ArgumentNullException.ThrowIfNull(theirName);
        return start == ours ? new(theirs, []) : start == theirs || ours == theirs ? new(ours, []) : new MarkedMerge(new(start), new(ours), new(theirs), ourName, theirName).Merge();
    }

    /// <summary>Gets what to tell of a document that kept others from being merged as matrices.</summary>
    /// <param name="reason">What is the matter with it, such as <c>it has errors</c>.</param>
    public static Diagnostic WhyByLines(string reason) => DiagnosticCatalogue.MergedByLines.At(SourceLocation.At(1, 1), new Wording(reason));

    /// <summary>Takes the changes of both sides; false where they contradict each other.</summary>
    internal static bool TryMerge(string start, string ours, string theirs, out string merged)
    {
        var result = Merge(start, ours, theirs);
        merged = result.Text;
        return result.IsClean;
    }
}
