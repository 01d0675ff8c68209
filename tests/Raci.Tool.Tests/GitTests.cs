namespace Raci.Tool.Tests;

/// <summary>Git itself, which shows and merges matrices and all other files of their kinds.</summary>
public sealed class GitTests : IDisposable
{
    private const string Start = "# Release\n\n## Run\n\n| Activity | Client | Provider |\n|---|---|---|\n| Order | R | A |\n| Pay | RA | I |\n";

    private readonly GitRepository _git = new();

    public void Dispose() => _git.Dispose();

    [Fact]
    public async Task Git_shows_and_merges_changes_of_a_matrix()
    {
        var ours = Start.Replace("| R | A |", "| RA | C |", StringComparison.Ordinal);
        var theirs = Start.Replace("| R | A |", "| R | A |\n| Water the plants | I | RA |", StringComparison.Ordinal);
        if (!GitRepository.HasGit)
        {
            await MergeWithoutGit(ours, theirs);
            return;
        }

        _git.SetUp();
        _git.Commit("plan.md", Start);
        _git.Git("checkout", "-q", "-b", "theirs");
        _git.Commit("plan.md", theirs);
        _git.Git("checkout", "-q", "main");
        _git.Add("plan.md", ours);
        var shown = _git.Git("diff", "--ext-diff").Output;
        Assert.Contains("> Run / Order: A handed from Provider to Client", shown, StringComparison.Ordinal);
        Assert.Contains("+ Run / Order: Provider: C added", shown, StringComparison.Ordinal);

        _git.Commit("plan.md", ours);
        // Both sides touched lines side by side, which git alone takes for a conflict.
        Assert.Equal(0, _git.Git("merge", "-q", "-m", "Merge", "theirs").Code);
        Assert.Equal(["RA", "I", "RA"], MatrixFile.Read(_git["plan.md"]).Rows.Select(row => row.Activity["Client"].ToString()));

        _git.Git("checkout", "-q", "-b", "contrary", "HEAD~1");
        _git.Commit("plan.md", ours.Replace("| Pay | RA |", "| Pay | R |", StringComparison.Ordinal));
        _git.Git("checkout", "-q", "main");
        _git.Commit("plan.md", ours.Replace("| Pay | RA |", "| Pay | A |", StringComparison.Ordinal));
        var conflict = _git.Git("merge", "-q", "-m", "Merge", "contrary");
        Assert.Equal(1, conflict.Code);
        Assert.Contains("plan.md(8,3): warning RACI4010: Run / Pay: Client: 'A' on our side and 'R' on theirs; kept 'RA'", conflict.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Git_merges_pages_so_that_only_the_lines_concerned_change()
    {
        var start = "# Release\n\nWho does what.\n\n" + Start["# Release\n\n".Length..].Replace("| R | A |", "|   R  |  A | <!-- kept -->", StringComparison.Ordinal) + "\n<!-- of the site -->\n\n## Contact\n\nThe phone is 1234.\n";
        var ours = start.Replace("|   R  |", "|   RA |", StringComparison.Ordinal).Replace("Who does what.", "Who does it.", StringComparison.Ordinal);
        var theirs = start.Replace("| RA | I |", "| RA | C |", StringComparison.Ordinal).Replace("1234", "5678", StringComparison.Ordinal);
        var merged = ours.Replace("| RA | I |", "| RA | C |", StringComparison.Ordinal).Replace("1234", "5678", StringComparison.Ordinal);
        if (!GitRepository.HasGit)
        {
            await MergeWithoutGit(ours, theirs);
            return;
        }

        _git.SetUp();
        _git.Add("README.md", "# Tools\n\nOne.\n\nTwo.\n\nThree.\n");
        _git.Commit("plan.md", start);
        _git.Git("checkout", "-q", "-b", "theirs");
        _git.Add("README.md", "# Tools\n\nOne.\n\nTwo.\n\n3.\n");
        _git.Commit("plan.md", theirs);
        _git.Git("checkout", "-q", "main");
        _git.Add("README.md", "# Tools\n\n1.\n\nTwo.\n\nThree.\n");
        _git.Commit("plan.md", ours);

        var merge = _git.Git("merge", "-q", "-m", "Merge", "theirs");

        Assert.True(merge.Code == 0, merge.Output);
        Assert.Equal(merged, File.ReadAllText(_git["plan.md"]));
        Assert.Equal("# Tools\n\n1.\n\nTwo.\n\n3.\n", File.ReadAllText(_git["README.md"]));
        Assert.Equal("2\t2\tplan.md", _git.Git("diff", "--numstat", "HEAD~1", "--", "plan.md").Output.Trim());

        _git.Git("checkout", "-q", "-b", "contrary", "HEAD~1");
        _git.Commit("README.md", "# Tools\n\n1.\n\nZwei.\n\nThree.\n");
        _git.Git("checkout", "-q", "main");
        _git.Commit("README.md", "# Tools\n\n1.\n\nDue.\n\n3.\n");
        var conflict = _git.Git("merge", "-q", "-m", "Merge", "contrary");
        Assert.Equal(1, conflict.Code);
        Assert.Equal("# Tools\n\n1.\n\n<<<<<<< ours\nDue.\n=======\nZwei.\n>>>>>>> theirs\n\n3.\n", File.ReadAllText(_git["README.md"]));
        Assert.Contains("README.md", _git.Git("diff", "--name-only", "--diff-filter=U").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Git_shows_every_version_as_text()
    {
        var changed = Start.Replace("| R | A |", "| RA | C |", StringComparison.Ordinal);
        if (!GitRepository.HasGit)
            return;

        _git.SetUp();
        Add(Start, "# Tools\n\nOne.\n", 1);
        Add(changed, "# Tools\n\n1.\n", 2);
        var shown = _git.Git("show", "--format=", "HEAD");

        // Of the page and the workbook the facts, of the readme its lines, of a file that only seems to be a workbook that it is another one.
        Assert.Equal(0, shown.Code);
        var lines = shown.Output.Split('\n').Where(line => line is ['+' or '-', not ('+' or '-'), ..]).ToList();
        Assert.Equal(2, lines.Count(line => line == "-  Order | Client: R | Provider: A"));
        Assert.Equal(2, lines.Count(line => line == "+  Order | Client: RA | Provider: C"));
        Assert.Equal(["-One.", "+1."], lines.Where(line => line is "-One." or "+1."));
        Assert.Equal(2, lines.Count(line => line.Contains("no matrix and no text: 4 bytes", StringComparison.Ordinal)));
        Assert.Equal(8, lines.Count);

        void Add(string plan, string readme, byte last)
        {
            _git.Add("plan.md", plan);
            _git.Add("README.md", readme);
            MatrixFile.Convert(_git["plan.md"], _git["plan.xlsx"]);
            File.WriteAllBytes(_git["broken.xlsx"], [80, 75, 0, last]);
            _git.Commit();
        }
    }

    [Fact]
    public void A_name_may_begin_with_a_dash()
    {
        if (!GitRepository.HasGit)
            return;

        _git.SetUp();
        _git.Commit("-plan.md", Start);
        _git.Git("checkout", "-q", "-b", "theirs");
        _git.Commit("-plan.md", Start.Replace("| RA | I |", "| RA | C |", StringComparison.Ordinal));
        _git.Git("checkout", "-q", "main");
        _git.Add("-plan.md", Start.Replace("| R | A |", "| RA | C |", StringComparison.Ordinal));

        Assert.Contains("> Run / Order: A handed from Provider to Client", _git.Git("diff").Output, StringComparison.Ordinal);
        Assert.Contains("+  Order | Client: RA | Provider: C", _git.Git("diff", "--no-ext-diff").Output, StringComparison.Ordinal);

        _git.Commit();
        Assert.Equal(0, _git.Git("merge", "-q", "-m", "Merge", "theirs").Code);
        Assert.Equal(["C", "C"], MatrixFile.Read(_git["-plan.md"]).Rows.Select(row => row.Activity["Provider"].ToString()));
    }

    [Fact]
    public void Git_compares_pages_without_a_matrix_line_by_line()
    {
        if (!GitRepository.HasGit)
            return;

        _git.SetUp();
        _git.Commit("README.md", "# Tools\n\nOne.\n\nTwo.\n");
        _git.Add("README.md", "# Tools\n\n1.\n\nTwo.\n");

        Assert.Equal((0, "--- README.md\n+++ README.md\n@@ -3,1 +3,1 @@\n-One.\n+1.\n"), _git.Git("diff"));
    }

    private async Task MergeWithoutGit(string ours, string theirs)
    {
        _git.Add(".merge_O", Start);
        _git.Add(".merge_A", ours);
        _git.Add(".merge_B", theirs);
        var run = await ToolRun.Of("merge", "--path", "plan.md", _git[".merge_O"], _git[".merge_A"], _git[".merge_B"]);
        Assert.Equal(0, run.ExitCode);
        Assert.NotEqual(ours, File.ReadAllText(_git[".merge_A"]));
    }
}
