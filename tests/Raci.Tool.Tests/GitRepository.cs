using System.ComponentModel;
using System.Diagnostics;
using Raci.Core.Tests.Conventions;

namespace Raci.Tool.Tests;

/// <summary>A repository of git that is there for one test, with the settings that docs/comparison.md shows.</summary>
internal sealed class GitRepository : IDisposable
{
    private static readonly string Raci = $"dotnet \"{typeof(RaciTool).Assembly.Location.Replace('\\', '/')}\"";

    private readonly TemporaryFolder _folder = new();

    /// <summary>Gets whether git is installed.</summary>
    public static bool HasGit { get; } = FindGit();

    /// <summary>Gets the path of a file in the folder.</summary>
    public string this[string name] => _folder[name];

    /// <summary>Makes the folder a repository, and sets it up as the page tells.</summary>
    public void SetUp()
    {
        Git("init", "-q", "-b", "main");
        Git("config", "user.name", "Test");
        Git("config", "user.email", "test@example.org");
        Add(".gitattributes", Fence("text gitattributes"));
        foreach (var line in Fence("text gitconfig").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(' ', 4);
            Assert.Equal(["git", "config"], parts[..2]);
            Assert.StartsWith("\"raci ", parts[3], StringComparison.Ordinal);
            Assert.Equal(0, Git("config", parts[2], $"{Raci} {parts[3].Trim('"')["raci ".Length..]}").Code);
        }
    }

    /// <summary>Writes a file.</summary>
    public void Add(string file, string content) => _folder.Add(file, content);

    /// <summary>Commits all files as they are.</summary>
    public void Commit()
    {
        Git("add", ".");
        Assert.Equal(0, Git("commit", "-q", "--no-gpg-sign", "-m", "Change").Code);
    }

    /// <summary>Writes a file and commits all.</summary>
    public void Commit(string file, string content)
    {
        Add(file, content);
        Commit();
    }

    /// <summary>Runs git with no settings but those of the repository.</summary>
    public (int Code, string Output) Git(params string[] arguments)
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

    public void Dispose()
    {
        // Git keeps its objects read-only, which Windows would not delete.
        foreach (var file in new DirectoryInfo(_folder["."]).GetFiles("*", SearchOption.AllDirectories))
            file.IsReadOnly = false;
        _folder.Dispose();
    }

    private static string Fence(string info) => MarkdownFence.Of(File.ReadAllText(Path.Combine(Seed.Root, "docs", "comparison.md"))).Single(fence => fence.Info == info).Text + "\n";

    private static bool FindGit()
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
}
