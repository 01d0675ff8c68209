namespace Raci.Tool.Inputs;

/// <summary>Lists the files below a folder, without what no person keeps documents in.</summary>
internal sealed class FolderWalk
{
    // What version control, package managers and builds make.
    private static readonly string[] SkippedFolders = ["node_modules", "bin", "obj"];

    private readonly List<string> _files = [];
    private readonly List<Failure> _failures = [];
    private readonly string _root;
    private readonly int _depth;

    private FolderWalk(string root, int depth) => (_root, _depth) = (root, depth);

    /// <summary>Gets the files: their paths below the root, with slashes, in ordinal order.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>Gets the folders that could not be looked into.</summary>
    public IReadOnlyList<Failure> Failures => _failures;

    /// <summary>Lists the files below a folder.</summary>
    /// <param name="root">The folder; empty for the current one.</param>
    /// <param name="depth">How many levels of folders to look into; one is the folder itself.</param>
    public static FolderWalk Of(string root, int depth)
    {
        var walk = new FolderWalk(root, depth);
        walk.Visit("", 1);
        walk._files.Sort(StringComparer.Ordinal);
        return walk;
    }

    private void Visit(string folder, int level)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(Path.Combine(_root.Length == 0 ? "." : _root, folder)).EnumerateFileSystemInfos())
            {
                var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
                if (IsSkipped(entry))
                    continue;
                if (entry is FileInfo)
                    _files.Add(path);
                else if (level < _depth)
                    Visit(path, level + 1);
            }
        }
        catch (UnauthorizedAccessException)
        {
            _failures.Add(Failure.Unusable($"{Path.Combine(_root, folder)}: no permission to look into it"));
        }
        catch (IOException exception)
        {
            _failures.Add(Failure.Unusable($"{Path.Combine(_root, folder)}: cannot be looked into: {exception.Message}"));
        }
    }

    // A link to a folder may lead back up, without end; a name with ~$ is a document that is open elsewhere.
    private static bool IsSkipped(FileSystemInfo entry) =>
        entry.Name.StartsWith('.') || entry.Attributes.HasFlag(FileAttributes.Hidden) || entry.Name.StartsWith("~$", StringComparison.Ordinal)
        || (entry is DirectoryInfo && (entry.LinkTarget is not null || SkippedFolders.Contains(entry.Name, PathRules.Comparer)));
}
