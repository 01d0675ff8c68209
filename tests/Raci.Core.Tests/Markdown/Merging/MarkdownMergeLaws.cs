using FsCheck;
using FsCheck.Fluent;
using Raci.Comparison;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Markdown.Merging;

/// <summary>A merged page is read as the merged matrix, and its lines are those of both sides.</summary>
public sealed class MarkdownMergeLaws
{
    [Fact]
    public void What_one_side_changed_is_taken_byte_for_byte() => Law.Holds(Arb.From(MarkdownPages.Any), pages =>
    {
        Same(pages.Ours, pages with { Theirs = pages.Start });
        Same(pages.Theirs, pages with { Ours = pages.Start });
        Same(pages.Ours, pages with { Theirs = pages.Ours });
    });

    [Fact]
    public void The_merged_page_is_read_as_the_merged_matrix() => Law.Holds(Arb.From(Gen.OneOf(MarkdownPages.Any, MarkdownPages.Whole)), pages =>
    {
        var result = pages.Merge();

        var merged = MatrixMerge.Merge(Page.Read(pages.Start).Matrix!, Page.Read(pages.Ours).Matrix!, Page.Read(pages.Theirs).Matrix!);
        Assert.Equal(merged.Matrix, result.Page.Matrix);
        Assert.Equal(merged.Conflicts, result.Conflicts);
        Assert.Equal(merged.Matrix, MarkdownDocument.Parse(result.Page.ToString()).Matrix);
    });

    [Fact]
    public void Lines_around_the_tables_that_no_side_changed_stay_and_those_of_both_come() => Law.Holds(Arb.From(MarkdownPages.Any), pages =>
    {
        var result = pages.Merge();
        // Of a text that contradicts itself the start is kept, and that may be none.
        if (!result.IsClean)
            return;

        var (start, ours, theirs, merged) = (Lines(pages.Start), Lines(pages.Ours), Lines(pages.Theirs), Lines(result.Page.ToString()));
        foreach (var line in start.Intersect(ours).Intersect(theirs).Where(line => !line.Contains('|', StringComparison.Ordinal)))
            Assert.Contains(line, merged);
        foreach (var line in ours.Union(theirs).Except(start).Where(line => line.Contains("noted by", StringComparison.Ordinal)))
            Assert.Contains(line, merged);
    });

    [Fact]
    public void Changes_far_apart_keep_every_line_of_both() => Law.Holds(Arb.From(MarkdownPages.Any.Where(pages => Page.Read(pages.Ours).Matrix!.Prose.After.Length == 0)), pages =>
    {
        var end = pages.Start.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var start = $"{pages.Start.TrimEnd()}{end}{end}## The end of it{end}{end}Words that stay.{end}{end}The last words.{end}";
        var ours = $"{pages.Ours.TrimEnd()}{end}{end}## The end of it{end}{end}Words that stay.{end}{end}The last words.{end}";
        var theirs = start.Replace("The last words.", "The last words, indeed.", StringComparison.Ordinal);
        if (!MarkdownPages.Holds(start) || !MarkdownPages.Holds(ours))
            return;

        Assert.Equal(ours.Replace("The last words.", "The last words, indeed.", StringComparison.Ordinal), new ThreePages(start, ours, theirs).Merge().Page.ToString());
    });

    private static HashSet<string> Lines(string page) => [.. page.Split('\n').Select(line => line.TrimEnd('\r').TrimStart('\uFEFF'))];

    private static void Same(string expected, ThreePages pages)
    {
        var result = pages.Merge();
        Assert.True(result.IsClean, string.Join('\n', result.Diagnostics));
        Assert.Equal(expected, result.Page.ToString());
    }
}
