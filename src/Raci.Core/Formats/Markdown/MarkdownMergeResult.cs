using Raci.Collections;
using Raci.Comparison;

namespace Raci.Formats.Markdown;

/// <summary>What came of merging Markdown pages: a page with the changes of both sides, and what could not be taken.</summary>
/// <param name="Page">The merged page; its matrix is that of <see cref="MatrixMerge"/>.</param>
/// <param name="Conflicts">The contradictions inside the matrix, which has there what both sides started from; none where all changes were taken.</param>
/// <param name="Diagnostics">Lines outside the matrix in which their side was not followed, at the lines of our page, and a page that had to be written whole (RACI4011, RACI4012); none where all was taken.</param>
public sealed record MarkdownMergeResult(MarkdownDocument Page, ValueList<MergeConflict> Conflicts, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Gets whether the changes of both sides were all taken.</summary>
    public bool IsClean => Conflicts.Count == 0 && Diagnostics.Count == 0;
}
