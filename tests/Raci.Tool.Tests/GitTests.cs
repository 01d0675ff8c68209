using System.ComponentModel;
using System.Diagnostics;

namespace Raci.Tool.Tests;

/// <summary>Git itself, in a repository of its own, with the settings that docs/comparison.md shows.</summary>
public sealed class GitTests : IDisposable
{
    private const string Start = "# Release\n\n## Run\n\n| Activity | Client | Provider |\n|---|---|---|\n| Order | R | A |\n| Pay | RA | I |\n";

    private static readonly string Raci = $"dotnet \"{typeof(RaciTool).Assembly.Location.Replace('\\', '/')}\"";

    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        // Git keeps its objects read-only, which Windows would not delete.
        foreach (var file in new DirectoryInfo(_folder["."]).GetFiles("*", SearchOption.AllDirectories))
            file.IsReadOnly = false;
        _folder.Dispose();
    }

    [Fact]
    public async Task Git_shows_and_merges_changes_of_a_matrix()
    {
        var ours = Start.Replace("| R | A |", "| RA | C |", StringComparison.Ordinal);
        var theirs = Start.Replace("| R | A |", "| R | A |\n| Water the plants | I | RA |", StringComparison.Ordinal);
        if (!HasGit())
        {
            await MergeWithoutGit(ours, theirs);
            return;
        }

        SetUp();
        Commit("plan.md", Start);
        Git("checkout", "-q", "-b", "theirs");
        Commit("plan.md", theirs);
        Git("checkout", "-q", "main");
        _folder.Add("plan.md", ours);
        var shown = Git("diff", "--ext-diff").Output;
        Assert.Contains("> Run / Order: A handed from Provider to Client", shown, StringComparison.Ordinal);
        Assert.Contains("+ Run / Order: Provider: C added", shown, StringComparison.Ordinal);

        Commit("plan.md", ours);
        // Both sides touched lines side by side, which git alone takes for a conflict.
        Assert.Equal(0, Git("merge", "-q", "-m", "Merge", "theirs").Code);
        Assert.Equal(["RA", "I", "RA"], MatrixFile.Read(_folder["plan.md"]).Rows.Select(row => row.Activity["Client"].ToString()));

        Git("checkout", "-q", "-b", "contrary", "HEAD~1");
        Commit("plan.md", ours.Replace("| Pay | RA |", "| Pay | R |", StringComparison.Ordinal));
        Git("checkout", "-q", "main");
        Commit("plan.md", ours.Replace("| Pay | RA |", "| Pay | A |", StringComparison.Ordinal));
        var conflict = Git("merge", "-q", "-m", "Merge", "contrary");
        Assert.Equal(1, conflict.Code);
        Assert.Contains("RACI4010: Run / Pay: Client: 'A' on our side and 'R' on theirs; kept 'RA'", conflict.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Git_merges_pages_so_that_only_the_lines_concerned_change()
    {
        var start = "# Release\n\nWho does what.\n\n" + Start["# Release\n\n".Length..].Replace("| R | A |", "|   R  |  A | <!-- kept -->", StringComparison.Ordinal) + "\n<!-- of the site -->\n\n## Contact\n\nThe phone is 1234.\n";
        var ours = start.Replace("|   R  |", "|   RA |", StringComparison.Ordinal).Replace("Who does what.", "Who does it.", StringComparison.Ordinal);
        var theirs = start.Replace("| RA | I |", "| RA | C |", StringComparison.Ordinal).Replace("1234", "5678", StringComparison.Ordinal);
        var merged = ours.Replace("| RA | I |", "| RA | C |", StringComparison.Ordinal).Replace("1234", "5678", StringComparison.Ordinal);
        if (!HasGit())
        {
            await MergeWithoutGit(ours, theirs);
            return;
        }

        SetUp();
        _folder.Add("README.md", "# Tools\n\nOne.\n\nTwo.\n\nThree.\n");
        Commit("plan.md", start);
        Git("checkout", "-q", "-b", "theirs");
        _folder.Add("README.md", "# Tools\n\nOne.\n\nTwo.\n\n3.\n");
        Commit("plan.md", theirs);
        Git("checkout", "-q", "main");
        _folder.Add("README.md", "# Tools\n\n1.\n\nTwo.\n\nThree.\n");
        Commit("plan.md", ours);

        var merge = Git("merge", "-q", "-m", "Merge", "theirs");

        Assert.True(merge.Code == 0, merge.Output);
        Assert.Equal(merged, File.ReadAllText(_folder["plan.md"]));
        Assert.Equal("# Tools\n\n1.\n\nTwo.\n\n3.\n", File.ReadAllText(_folder["README.md"]));
        Assert.Equal("2\t2\tplan.md", Git("diff", "--numstat", "HEAD~1", "--", "plan.md").Output.Trim());

        Git("checkout", "-q", "-b", "contrary", "HEAD~1");
        Commit("README.md", "# Tools\n\n1.\n\nZwei.\n\nThree.\n");
        Git("checkout", "-q", "main");
        Commit("README.md", "# Tools\n\n1.\n\nDue.\n\n3.\n");
        var conflict = Git("merge", "-q", "-m", "Merge", "contrary");
        Assert.Equal(1, conflict.Code);
        Assert.Equal("# Tools\n\n1.\n\n<<<<<<< ours\nDue.\n=======\nZwei.\n>>>>>>> theirs\n\n3.\n", File.ReadAllText(_folder["README.md"]));
        Assert.Contains("README.md", Git("diff", "--name-only", "--diff-filter=U").Output, StringComparison.Ordinal);
    }

    private async Task MergeWithoutGit(string ours, string theirs)
    {
        _folder.Add(".merge_O", Start);
        _folder.Add(".merge_A", ours);
        _folder.Add(".merge_B", theirs);
        var run = await ToolRun.Of("merge", "--path", "plan.md", _folder[".merge_O"], _folder[".merge_A"], _folder[".merge_B"]);
        Assert.Equal(0, run.ExitCode);
        Assert.NotEqual(ours, File.ReadAllText(_folder[".merge_A"]));
    }

    private void SetUp()
    {
        Git("init", "-q", "-b", "main");
        Git("config", "user.name", "Test");
        Git("config", "user.email", "test@example.org");
        Git("config", "diff.raci.command", $"{Raci} diff --git");
        Git("config", "merge.raci.driver", $"{Raci} merge --path %P %O %A %B");
        _folder.Add(".gitattributes", "*.md diff=raci merge=raci\n");
    }

    private void Commit(string file, string content)
    {
        _folder.Add(file, content);
        Git("add", ".");
        Git("commit", "-q", "--no-gpg-sign", "-m", "Change");
    }

    private static bool HasGit()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", "--version") { RedirectStandardOutput = true, UseShellExecute = false })!;
            git.WaitForExit();
            return git.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private (int Code, string Output) Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder["."], RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = _folder["no-such-file"];
        start.Environment["GIT_PAGER"] = "cat";
        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEndAsync();
        var output = git.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        git.WaitForExit();
        return (git.ExitCode, output);
    }
}
