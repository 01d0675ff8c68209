using Raci.Collections;

namespace Raci.Comparison;

/// <summary>What came of merging texts line by line.</summary>
/// <param name="Text">The merged text, with marks around the lines that contradict each other.</param>
/// <param name="Conflicts">The contradictions, each at the mark in the merged text that begins it; none where all changes were taken.</param>
public sealed record LineMergeResult(string Text, ValueList<Diagnostic> Conflicts)
{
    /// <summary>Gets whether the changes of both sides were all taken.</summary>
    public bool IsClean => Conflicts.Count == 0;
}
