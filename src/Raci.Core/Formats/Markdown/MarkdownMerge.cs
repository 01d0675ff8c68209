using Raci.Comparison;
using Raci.Formats.Markdown.Merging;

namespace Raci.Formats.Markdown;

/// <summary>Merges Markdown pages: their matrices as <see cref="MatrixMerge"/> does, and all around them line by line.</summary>
public static class MarkdownMerge
{
    /// <summary>Takes the changes of both sides, in the page and in its matrix.</summary>
    /// <remarks>
    /// What the merged page says is decided by <see cref="MatrixMerge"/>. Its lines are those of both sides: a line that neither changed stays byte for byte, and so does what one side wrote.
    /// Where both changed the same lines, these are edited until the page is read as the merged matrix. Line ends and the byte order mark are those of our side.
    /// </remarks>
    /// <param name="start">The page both sides started from.</param>
    /// <param name="ours">The page of our side.</param>
    /// <param name="theirs">The page of their side.</param>
    /// <exception cref="MatrixFormatException">The merged matrix fits no Markdown page that can be edited.</exception>
    public static MarkdownMergeResult Merge(MarkdownDocument start, MarkdownDocument ours, MarkdownDocument theirs)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(ours);
        ArgumentNullException.ThrowIfNull(theirs);
        return new PageMerge(start, ours, theirs).Merge();
    }

    /// <summary>Gives our page what came of merging matrices, where their side is no Markdown page.</summary>
    /// <param name="ours">The page of our side.</param>
    /// <param name="merged">What came of merging its matrix.</param>
    /// <exception cref="MatrixFormatException">The merged matrix fits no Markdown page that can be edited.</exception>
    public static MarkdownMergeResult Apply(MarkdownDocument ours, MergeResult merged)
    {
        ArgumentNullException.ThrowIfNull(ours);
        ArgumentNullException.ThrowIfNull(merged);
        var (page, told) = WholePage.Rewrite(ours, merged.Matrix);
        return new(page, merged.Conflicts, told is null ? [] : [told]);
    }
}
