using System.Text;

namespace Raci.Tool.Tests;

/// <summary>Merged pages keep what stands around the matrix, and pages without one are merged as git does.</summary>
public sealed class PageMergeTests : IDisposable
{
    private const string Start = """
        ---
        # for the site
        sidebar: "docs"
        ---
        # Release

        Who does what.

        ## Run

        | Activity | Client | Provider |
        |:--|:-:|---|
        | Order    |   R    | **A** | <!-- raci-disable RACI3006 -->
        | Pay | RA | I |

        ## Contact

        Ask the desk.

        The phone is 1234.

        """;

    private const string Readme = "# Tools\n\nOne.\n\nTwo.\n\nThree.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_stands_around_the_matrix_is_kept_as_both_sides_wrote_it()
    {
        var ours = Edited(Start, ("|   R    | **A** |", "|   RA   | **C** |"), ("Who does what.", "Who does what, and when."));
        var theirs = Edited(Start, ("| Pay | RA | I |", "| Pay | RA | C |\n| Water the plants | I | RA |"), ("# for the site", "# for all sites"), ("1234", "5678"));

        var (run, merged) = await Merge(Start, ours, theirs);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            Edited(Start, ("|   R    | **A** |", "|   RA   | **C** |"), ("Who does what.", "Who does what, and when."), ("| Pay | RA | I |", "| Pay | RA | C |\n| Water the plants | I | RA |"), ("# for the site", "# for all sites"), ("1234", "5678")),
            merged);
    }

    [Fact]
    public async Task A_row_that_both_sides_changed_is_edited_in_its_line()
    {
        var (run, merged) = await Merge(Start, Edited(Start, ("|   R    | **A** |", "|   RA   | **A** |")), Edited(Start, ("|   R    | **A** |", "|   R    | **C** |")));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Edited(Start, ("|   R    | **A** |", "|   RA   | **C** |")), merged);
    }

    [Fact]
    public async Task Lines_outside_the_matrix_that_contradict_each_other_are_told_and_ours_are_kept()
    {
        var (run, merged) = await Merge(Start, Edited(Start, ("for the site", "for our site")), Edited(Start, ("for the site", "for their site"), ("1234", "5678")));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ours.md(2,1): warning RACI4012: '# for our site' on our side and '# for their site' on theirs, outside the matrix; what their side has was left out", run.Error, StringComparison.Ordinal);
        Assert.Equal(Edited(Start, ("for the site", "for our site"), ("1234", "5678")), merged);
    }

    [Fact]
    public async Task A_contradiction_in_the_matrix_keeps_the_start_and_the_rest_of_both_pages()
    {
        var (run, merged) = await Merge(Start, Edited(Start, ("| Pay | RA |", "| Pay | R |"), ("does what", "does it")), Edited(Start, ("| Pay | RA |", "| Pay | A |"), ("1234", "5678")));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("RACI4010: Run / Pay: Client: 'R' on our side and 'A' on theirs; kept 'RA'", run.Error, StringComparison.Ordinal);
        Assert.Equal(Edited(Start, ("does what", "does it"), ("1234", "5678")), merged);
    }

    [Fact]
    public async Task Line_ends_and_the_byte_order_mark_are_those_of_ours()
    {
        var ours = "\uFEFF" + Edited(Start, ("does what", "does it")).Replace("\n", "\r\n", StringComparison.Ordinal);

        var (run, merged) = await Merge(Start, ours, Edited(Start, ("1234", "5678")));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(ours.Replace("1234", "5678", StringComparison.Ordinal), merged);
    }

    [Fact]
    public async Task A_workbook_is_merged_into_the_lines_of_a_page()
    {
        _folder.Add("theirs.md", Edited(Start, ("| Pay | RA | I |", "| Pay | RA | C |")));
        await ToolRun.Of("convert", _folder["theirs.md"], _folder["theirs.xlsx"]);
        _folder.Add("start.md", Start);
        _folder.Add("ours.md", Edited(Start, ("|   R    | **A** |", "|   RA   | **C** |")));

        var run = await ToolRun.Of("merge", _folder["start.md"], _folder["ours.md"], _folder["theirs.xlsx"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Edited(Start, ("|   R    | **A** |", "|   RA   | **C** |"), ("| Pay | RA | I |", "| Pay | RA | **C** |")), File.ReadAllText(_folder["ours.md"]));
    }

    [Fact]
    public async Task A_page_without_a_matrix_is_merged_line_by_line_in_silence()
    {
        var (run, merged) = await Merge(Readme, Edited(Readme, ("One.", "1.")), Edited(Readme, ("Three.", "3.")));

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal("# Tools\n\n1.\n\nTwo.\n\n3.\n", merged);
    }

    [Fact]
    public async Task Lines_of_a_page_without_a_matrix_that_contradict_each_other_are_marked()
    {
        var (run, merged) = await Merge(Readme, Edited(Readme, ("Two.", "2.")), Edited(Readme, ("Two.", "II.")));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ours.md(5,1): warning RACI4013: both sides changed these lines in different ways", run.Error, StringComparison.Ordinal);
        Assert.Equal("# Tools\n\nOne.\n\n<<<<<<< ours\n2.\n=======\nII.\n>>>>>>> theirs\n\nThree.\n", merged);
    }

    [Fact]
    public async Task A_page_that_one_side_broke_is_merged_line_by_line_and_that_is_told()
    {
        var (run, merged) = await Merge(Start, Edited(Start, ("does what", "does it")), Edited(Start, ("| Pay | RA |", "| Pay | RX |")));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("theirs.md(1,1): warning RACI4014: merged line by line, and not as a matrix: it has errors; raci check tells them", run.Error, StringComparison.Ordinal);
        Assert.Equal(Edited(Start, ("does what", "does it"), ("| Pay | RA |", "| Pay | RX |")), merged);
    }

    [Fact]
    public async Task A_matrix_that_one_side_took_out_of_a_page_is_gone()
    {
        var theirs = Start[..Start.IndexOf("| Activity", StringComparison.Ordinal)] + "No more.\n";

        var (run, merged) = await Merge(Start, Edited(Start, ("does what", "does it")), theirs);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("RACI4014", run.Error, StringComparison.Ordinal);
        Assert.Equal(theirs.Replace("does what", "does it", StringComparison.Ordinal), merged);
    }

    [Fact]
    public async Task Texts_in_an_old_encoding_keep_their_bytes_and_what_is_no_text_is_left_alone()
    {
        var start = Encoding.Latin1.GetBytes("# Größe\n\na\n\nb\n");
        await File.WriteAllBytesAsync(_folder["start.md"], start);
        await File.WriteAllBytesAsync(_folder["ours.md"], Encoding.Latin1.GetBytes("# Größe\n\nä\n\nb\n"));
        await File.WriteAllBytesAsync(_folder["theirs.md"], Encoding.Latin1.GetBytes("# Größe\n\na\n\nß\n"));

        Assert.Equal(0, (await ToolRun.Of("merge", _folder["start.md"], _folder["ours.md"], _folder["theirs.md"])).ExitCode);
        Assert.Equal("# Größe\n\nä\n\nß\n", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(_folder["ours.md"])));

        _folder.Add("theirs.md", "\0\u0001 no text");
        var before = await File.ReadAllBytesAsync(_folder["ours.md"]);
        Assert.Equal(2, (await ToolRun.Of("merge", _folder["start.md"], _folder["ours.md"], _folder["theirs.md"])).ExitCode);
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder["ours.md"]));
    }

    [Fact]
    public async Task What_differs_in_pages_that_both_sides_made_is_marked_as_git_does()
    {
        var (run, merged) = await Merge("", Start, Edited(Start, ("| Pay | RA | I |", "| Pay | RA | C |")));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("RACI4013", run.Error, StringComparison.Ordinal);
        Assert.Equal(Edited(Start, ("| Pay | RA | I |", "<<<<<<< ours\n| Pay | RA | I |\n=======\n| Pay | RA | C |\n>>>>>>> theirs")), merged);
    }

    private static string Edited(string page, params (string Old, string New)[] edits)
    {
        foreach (var (old, now) in edits)
        {
            Assert.Contains(old, page, StringComparison.Ordinal);
            page = page.Replace(old, now, StringComparison.Ordinal);
        }

        return page;
    }

    private async Task<(ToolRun Run, string Merged)> Merge(string start, string ours, string theirs)
    {
        await File.WriteAllTextAsync(_folder["start.md"], start);
        await File.WriteAllTextAsync(_folder["ours.md"], ours);
        await File.WriteAllTextAsync(_folder["theirs.md"], theirs);
        var run = await ToolRun.Of("merge", _folder["start.md"], _folder["ours.md"], _folder["theirs.md"]);
        return (run, Encoding.UTF8.GetString(await File.ReadAllBytesAsync(_folder["ours.md"])));
    }
}
