using Raci.Core.Tests.Comparison;
using Raci.Core.Tests.Conventions;
using Raci.Core.Tests.Excel;
using Raci.Core.Tests.Html;
using Raci.Core.Tests.Markdown.Editing;
using Raci.Core.Tests.Markdown.Merging;
using Raci.Core.Tests.Shapes;
using Raci.Core.Tests.Translating;

namespace Raci.Core.Tests.Formats.Examples;

/// <summary>The examples of the pages about formats, shapes and diagnostics: a fence such as <c>```markdown read</c> is read, and the fence <c>```text result</c> behind it holds what comes out.</summary>
public sealed class PageExampleTests
{
    private const string Shapes = "shapes.md";
    private const string Diagnostics = "diagnostics.md";
    private static readonly string Folder = Repository.PathOf("docs");

    public static IEnumerable<object[]> Examples => Pages.SelectMany(page => Fences(page).Where(PageExample.IsOne).Select(fence => (object[])[page, fence.Line]));

    private static IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Path.Combine(Folder, "formats"), "*.md").Select(file => $"formats/{Path.GetFileName(file)}").Order(StringComparer.Ordinal).Append(Shapes).Append(Diagnostics).Append("rules.md");

    // No small text shows these; the test behind each does.
    private static readonly Dictionary<string, string> NotShown = new(StringComparer.Ordinal)
    {
        // What was said of the sheets of a workbook the library wrote, after a person changed them.
        ["RACI1088"] = nameof(EditedWorkbookTests.A_workbook_without_its_data_comes_back_as_its_sheets_show_it),
        ["RACI1089"] = nameof(EditedWorkbookTests.A_line_added_to_the_sheet_of_notes_is_told_and_the_words_written_stay),
        // A million places, more rows or columns than a worksheet has, a remark of 32,767 characters.
        ["RACI1092"] = nameof(HtmlGarbageLaws.Spans_ask_for_no_more_than_a_bounded_memory),
        ["RACI1106"] = nameof(ShapeTests.Remarks_of_one_party_that_are_too_long_together_are_told),
        ["RACI2001"] = nameof(WorkbookLimitsTests.A_matrix_with_too_many_parties_is_refused_before_a_byte_is_written),
        ["RACI2002"] = nameof(WorkbookLimitsTests.A_remark_too_long_for_its_cell_is_cut_there_kept_in_the_data_part_and_reported),
        // What differs between two documents; the page about translations shows all of them.
        ["RACI4001"] = nameof(TranslationTests.A_name_in_place_of_letters_is_told_as_other_roles),
        ["RACI4002"] = nameof(TranslationTests.A_row_is_told_with_the_place_next_to_which_it_is_missing),
        ["RACI4003"] = nameof(TranslationTests.A_phase_is_told_once_with_all_that_lies_in_it),
        ["RACI4004"] = nameof(TranslationTests.A_heading_left_in_the_language_of_the_source_is_told),
        ["RACI4005"] = nameof(TranslationTests.A_heading_spelled_otherwise_in_a_later_table_is_told_unless_the_reader_tells_it),
        ["RACI4006"] = nameof(TranslationTests.Marks_remarks_and_notes_of_one_document_alone_are_told),
        ["RACI4007"] = nameof(TranslationTests.Letters_of_one_legend_alone_are_told),
        // What is said of three documents; the page about comparison shows it.
        ["RACI4010"] = nameof(MergeTests.A_cell_changed_in_two_ways_keeps_the_start_and_is_told),
        // What is said of an edit and not of a document.
        ["RACI4011"] = nameof(MarkdownMergeTests.A_page_that_takes_no_edits_is_written_whole_and_that_is_told),
        ["RACI4012"] = nameof(MarkdownMergeTests.Comments_that_both_sides_changed_stay_as_ours_and_are_told_at_our_line),
        ["RACI4013"] = nameof(LineMergeTests.Changes_without_a_line_between_them_contradict_each_other_and_both_are_shown),
        ["RACI4014"] = nameof(LineMergeTests.Why_documents_were_merged_by_lines_is_told),
        ["RACI2030"] = nameof(EditRefusalTests.The_letter_that_makes_a_column_one_of_a_party_cannot_be_cleared),
        ["RACI2031"] = nameof(EditRefusalTests.A_page_that_is_read_otherwise_than_it_stands_is_not_edited),
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_what_its_page_says(string page, int line)
    {
        var fences = Fences(page);
        var index = fences.FindIndex(fence => fence.Line == line);
        Assert.True(index + 1 < fences.Count && fences[index + 1].Info == "text result", $"{page}({line}): behind an example stands a fence 'text result' with what comes out.");

        var result = new PageExample(fences[index]).Run();

        Assert.True(fences[index + 1].Text == result, $"{page}({line}) comes out as\n{result}");
    }

    [Fact]
    public void Each_result_belongs_to_an_example() => Assert.All(Pages, page =>
    {
        var fences = Fences(page);
        for (var i = 0; i < fences.Count; i++)
            Assert.True(fences[i].Info != "text result" || (i > 0 && PageExample.IsOne(fences[i - 1])), $"{page}({fences[i].Line}): no example stands before this result.");
    });

    [Theory]
    [InlineData("formats/markdown.md", 8)]
    [InlineData("formats/excel.md", 3)]
    [InlineData(Shapes, 15)]
    public void A_page_has_examples_of_what_is_kept_guessed_and_refused(string page, int least)
    {
        var results = Fences(page).Where(fence => fence.Info == "text result").Select(fence => fence.Text).ToList();

        Assert.True(results.Count >= least, $"{page} has {results.Count} examples.");
        Assert.Contains(results, result => !result.Contains("RACI1", StringComparison.Ordinal));
        Assert.Contains(results, result => result.Contains(": info RACI1", StringComparison.Ordinal) || result.Contains(": warning RACI1", StringComparison.Ordinal));
        Assert.Contains(results, result => result.Contains(": error RACI1", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_diagnostic_has_an_example_that_shows_it()
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, Diagnostics));
        var shown = Fences(Diagnostics).Where(fence => fence.Info == "text result").ToLookup(fence => IdAbove(lines, fence.Line), fence => fence.Text, StringComparer.Ordinal);
        Assert.All(DiagnosticCatalogue.All, entry => Assert.True(shown[entry.Id].Any() != NotShown.ContainsKey(entry.Id), $"{entry.Id} has an example, or a test that shows it, and not both."));
        Assert.All(shown, results => Assert.All(results, result => Assert.Contains($" {results.Key}: ", $" {result}", StringComparison.Ordinal)));
    }

    private static string IdAbove(string[] lines, int line)
    {
        var heading = lines[..line].Last(above => above.StartsWith("## RACI", StringComparison.Ordinal));
        return heading["## ".Length..heading.IndexOf(':', StringComparison.Ordinal)];
    }

    private static List<MarkdownFence> Fences(string page) => [.. MarkdownFence.Of(File.ReadAllText(Path.Combine(Folder, page)))];
}
