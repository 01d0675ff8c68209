using Raci.Collections;
using Raci.Comparison;
using Raci.Comparison.Lines;

namespace Raci.Formats.Markdown.Merging;

/// <summary>Merges three pages: what is meant first, then the lines that say it.</summary>
internal sealed class PageMerge(MarkdownDocument start, MarkdownDocument ours, MarkdownDocument theirs)
{
    private readonly MergeResult _merged = MatrixMerge.Merge(start.Matrix, ours.Matrix, theirs.Matrix);

    /// <summary>Merges.</summary>
    public MarkdownMergeResult Merge()
    {
        if (Unchanged() is { } side && side.Matrix == _merged.Matrix)
            return Result(side, []);
        var texts = new PageTexts(start, ours, theirs);
        if (Candidate(texts) is { } page)
            return Result(page, texts.Contradictions());
        var (rewritten, told) = WholePage.Rewrite(ours, _merged.Matrix);
        return Result(rewritten, told is null ? texts.LeftOut() : texts.LeftOut().Prepend(told));
    }

    private MarkdownMergeResult Result(MarkdownDocument page, IEnumerable<Diagnostic> diagnostics) => new(page, _merged.Conflicts, diagnostics.ToValueList());

    // What only one side changed, or both alike, is taken as it is.
    private MarkdownDocument? Unchanged()
    {
        var (first, mine, other) = (start.ToString(), ours.ToString(), theirs.ToString());
        return mine == first ? theirs : other == first || mine == other ? ours : null;
    }

    // Of the texts that are read as they should be, or can be edited so, the one that keeps most lines of both sides.
    private MarkdownDocument? Candidate(PageTexts texts)
    {
        var pages = Enum.GetValues<ConflictChoice>().Select(texts.Merged).Distinct(StringComparer.Ordinal).Select(ours.WithText).OfType<MarkdownDocument>().ToList();
        if (pages is [var only] && only.Matrix == _merged.Matrix)
            return only;
        return pages.Select(page => page.Matrix == _merged.Matrix ? page : Rewritten(page)).OfType<MarkdownDocument>().MinBy(page => CostOf(page, texts));
    }

    private MarkdownDocument? Rewritten(MarkdownDocument page)
    {
        try
        {
            return page.Rewrite(_merged.Matrix);
        }
        catch (MatrixFormatException)
        {
            return null;
        }
    }

    // Lines of neither side, and lines of ours that are gone.
    private static int CostOf(MarkdownDocument page, PageTexts texts)
    {
        var lines = new LineText(page.Text).Lines;
        var own = lines.ToHashSet(StringComparer.Ordinal);
        return lines.Count(line => !texts.AllLines.Contains(line)) + texts.OurLines.Count(line => !own.Contains(line));
    }
}
