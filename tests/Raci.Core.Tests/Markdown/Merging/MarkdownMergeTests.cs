using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Markdown.Merging;

public sealed class MarkdownMergeTests
{
    private const string Start = """
        # Release

        ## Run

        | Activity | Client | Provider |
        |:--|:-:|---|
        | Order    |   R    | **A** |
        | Pay | RA | I |
        | Test | R | A |

        ## Close

        | Activity | Client | Provider |
        |---|---|---|
        | Archive | I | RA |
        """;

    private const string Html = "# Release\n\n<table>\n<tr><th>Activity</th><th>Client</th><th>Provider</th></tr>\n<tr><td>Order</td><td>R</td><td>A</td></tr>\n<tr><td>Pay</td><td>RA</td><td>I</td></tr>\n</table>\n";

    [Fact]
    public void A_party_of_their_side_comes_into_the_rows_that_ours_changed()
    {
        var ours = Edited(Start, ("| Pay | RA |", "| Pay | R |"));
        var theirs = Edited(Start, ("| Activity | Client | Provider |", "| Activity | Client | Provider | Bank |"), ("|:--|:-:|---|", "|:--|:-:|---|---|"), ("|---|---|---|\n| Archive", "|---|---|---|---|\n| Archive"), ("**A** |", "**A** | I |"), ("| RA | I |", "| RA | I | C |"), ("| R | A |", "| R | A | |"), ("| I | RA |", "| I | RA | I |"));

        Assert.Equal(Edited(theirs, ("| Pay | RA |", "| Pay | R |")), Merged(Start, ours, theirs));
    }

    [Fact]
    public void Phases_that_both_sides_add_behind_the_last_are_both_there()
    {
        var merged = Merged(Start, Start + "\n\n## Audit\n\n| Activity | Client | Provider |\n|---|---|---|\n| Look | R | A |", Start + "\n\n## Retire\n\n| Activity | Client | Provider |\n|---|---|---|\n| Switch off | I | RA |");

        Assert.Equal(Start + "\n\n## Audit\n\n| Activity | Client | Provider |\n|---|---|---|\n| Look | R | A |\n\n## Retire\n\n| Activity | Client | Provider |\n|---|---|---|\n| Switch off | I | RA |", merged);
    }

    [Fact]
    public void A_row_that_one_side_moves_has_what_the_other_changed_in_it()
    {
        var ours = Edited(Start, ("| Pay | RA | I |\n", ""), ("| Archive | I | RA |", "| Archive | I | RA |\n| Pay | RA | I |"));
        var theirs = Edited(Start, ("| Pay | RA | I |", "| Pay | RA | C |"));

        Assert.Equal(Edited(ours, ("| Pay | RA | I |", "| Pay | RA | C |")), Merged(Start, ours, theirs));
    }

    [Fact]
    public void Rows_that_both_sides_put_in_at_one_place_stand_as_they_were_written_in_the_order_of_their_texts()
    {
        var ours = Edited(Start, ("| Test | R | A |", "| Test | R | A |\n|  Zip it  | R | A |"));
        var theirs = Edited(Start, ("| Test | R | A |", "| Test | R | A |\n| Bind it |  R|A |"));

        Assert.Equal(Edited(Start, ("| Test | R | A |", "| Test | R | A |\n| Bind it |  R|A |\n|  Zip it  | R | A |")), Merged(Start, ours, theirs));
    }

    [Fact]
    public void A_page_that_takes_no_edits_is_written_whole_and_that_is_told()
    {
        var result = Merge(Html, Edited(Html, ("<td>R</td>", "<td>RA</td>")), Edited(Html, ("<td>A</td>", "<td>C</td>")));

        Assert.Equal("RACI4011", Assert.Single(result.Diagnostics).Id);
        Assert.False(result.IsClean);
        Assert.Equal(["RA", "C"], result.Page.Matrix.Rows[0].Activity.Assignments.Select(cell => $"{cell}"));
        Assert.StartsWith("# Release\n\n| Activity |", result.Page.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_written_whole_tells_what_their_side_had_beside_the_matrix()
    {
        var start = "---\n# old\n---\n" + Html;

        var result = Merge(start, Edited(start, ("<td>R</td>", "<td>RA</td>")), Edited(start, ("<td>A</td>", "<td>C</td>"), ("# old", "# new")));

        Assert.Equal(["RACI4011", "RACI4012"], result.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.StartsWith("(2,1): warning RACI4012: '# old' on our side and '# new' on theirs, outside the matrix; what their side has was left out", $"{result.Diagnostics[1]}", StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_that_both_sides_changed_stay_as_ours_and_are_told_at_our_line()
    {
        var start = Edited(Start, ("| Pay | RA | I |", "| Pay | RA | I | <!-- old -->"));

        var result = Merge(start, Edited(start, ("old", "ours")), Edited(start, ("old", "theirs"), ("| Pay | RA |", "| Pay | R |")));

        Assert.Equal(Edited(start, ("old", "ours"), ("| Pay | RA |", "| Pay | R |")), result.Page.ToString());
        Assert.StartsWith("(8,1): warning RACI4012: '<!-- ours -->' on our side and '<!-- theirs -->' on theirs, outside the matrix; what their side has was left out", $"{Assert.Single(result.Diagnostics)}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_that_one_side_wrote_stays_where_the_other_changed_the_row()
    {
        var ours = Edited(Start, ("| Pay | RA | I |", "| Pay | RA | C |"));
        var theirs = Edited(Start, ("| Pay | RA | I |", "| Pay | RA | I | <!-- theirs -->"));

        Assert.Equal(Edited(Start, ("| Pay | RA | I |", "| Pay | RA | C | <!-- theirs -->")), Merged(Start, ours, theirs));
        Assert.Equal(Edited(Start, ("| Pay | RA | I |", "| Pay | RA | C | <!-- theirs -->")), Merged(Start, theirs, ours));
    }

    [Fact]
    public void Text_of_the_matrix_that_both_sides_changed_apart_is_merged_line_by_line()
    {
        var start = Edited(Start, ("## Run\n", "## Run\n\nOne.\n\nTwo.\n\nThree.\n"));

        Assert.Equal(Edited(start, ("One", "1"), ("Three", "3")), Merged(start, Edited(start, ("One", "1")), Edited(start, ("Three", "3"))));
    }

    [Fact]
    public void Many_changes_of_both_sides_in_a_long_page_are_merged_in_time()
    {
        const int Rows = 20_000;
        var start = Long(Rows, _ => "R", _ => "A");
        var ours = Long(Rows, row => row % 3 == 0 ? "RA" : "R", _ => "A");
        var theirs = Long(Rows, _ => "R", row => row % 2 == 0 ? "C" : "A");

        Assert.Equal(Long(Rows, row => row % 3 == 0 ? "RA" : "R", row => row % 2 == 0 ? "C" : "A"), Merged(start, ours, theirs));
    }

    [Theory]
    [InlineData("| R | Does it |", "| I | Told after |", "| R | Does it |", "| I | Told after |", 0)]
    [InlineData("| R | Does it |", "| R | Performs |", "| R | Responsible |", "| I | Informed |", 1)]
    public void Legends_of_both_sides_are_merged_row_by_row_and_no_other_line_changes(string ours, string theirs, string first, string last, int conflicts)
    {
        const string Page = "# D\n\n| Role | Meaning |\n|---|---|\n| R | Responsible |\n| A | Accountable |\n| C | Consulted |\n| I | Informed |\n\n| Activity | PO | Dev |\n|--|--|--|\n| Order | R | A |\n| Pay | C | I |\n";

        var result = Merge(Page, With(ours), With(theirs));

        Assert.Equal(Page.Replace("| R | Responsible |", first, StringComparison.Ordinal).Replace("| I | Informed |", last, StringComparison.Ordinal), result.Page.ToString());
        Assert.Equal(conflicts, result.Conflicts.Count);
        Assert.Empty(result.Diagnostics);

        static string With(string row) => Page.Replace(row[2] == 'R' ? "| R | Responsible |" : "| I | Informed |", row, StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_side_only_lined_up_stays_lined_up()
    {
        var ours = Edited(Start, ("| Order    |   R    | **A** |", "| Order | R | A    |"), ("| Pay | RA | I |", "| Pay   | RA | I |"), ("| Test | R | A |", "| Test  | R  | A |"));
        var theirs = Edited(Start, ("| Pay | RA | I |", "| Pay | RA | C |"));

        Assert.Equal(Edited(ours, ("| Pay   | RA | I |", "| Pay   | RA | C |")), Merged(Start, ours, theirs));
    }

    private static string Long(int rows, Func<int, string> client, Func<int, string> provider) =>
        $"# Long\n\n| Activity | Client | Provider |\n|---|---|---|\n{string.Concat(Enumerable.Range(0, rows).Select(row => $"| Task {row} | {client(row)} | {provider(row)} |\n"))}";

    private static string Edited(string page, params (string Old, string New)[] edits)
    {
        foreach (var (old, now) in edits)
        {
            Assert.Contains(old, page, StringComparison.Ordinal);
            page = page.Replace(old, now, StringComparison.Ordinal);
        }

        return page;
    }

    private static MarkdownMergeResult Merge(string start, string ours, string theirs) => new ThreePages(start, ours, theirs).Merge();

    private static string Merged(string start, string ours, string theirs)
    {
        var result = Merge(start, ours, theirs);
        Assert.Empty(result.Conflicts);
        Assert.Empty(result.Diagnostics);
        return result.Page.ToString();
    }
}
