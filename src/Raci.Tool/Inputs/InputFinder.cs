namespace Raci.Tool.Inputs;

/// <summary>Finds the documents that operands stand for: files, folders, patterns and the standard input.</summary>
/// <param name="extensions">The extensions of the documents to take out of folders.</param>
/// <param name="recursive">Whether folders inside folders are looked into.</param>
/// <param name="outputFolder">The folder that is written to; what stands there was written before and is not read where it lies inside a folder that is. Null for none.</param>
internal sealed class InputFinder(IReadOnlyCollection<string> extensions, bool recursive, string? outputFolder)
{
    private readonly List<InputFile> _files = [];
    private readonly List<Failure> _failures = [];
    private readonly HashSet<string> _seen = new(PathRules.Comparer);
    private readonly string? _outputFolder = outputFolder is null ? null : Path.GetFullPath(outputFolder);

    /// <summary>Finds the documents that operands stand for.</summary>
    public FoundInputs Find(IReadOnlyList<string> operands)
    {
        var isMany = operands.Count > 1;
        foreach (var operand in operands)
        {
            if (GlobPattern.TryParse(operand, out var pattern))
                AddPattern(operand, pattern);
            else if (operand != InputFile.StandardStream && Directory.Exists(operand))
                AddFolder(operand);
            else
            {
                AddNamed(operand);
                continue;
            }

            isMany = true;
        }

        return new(_files, _failures, isMany);
    }

    private void AddNamed(string operand)
    {
        if (_seen.Add(operand == InputFile.StandardStream ? operand : Path.GetFullPath(operand)))
            _files.Add(new(operand, Path.GetFileName(operand), IsNamed: true));
    }

    private void AddPattern(string operand, GlobPattern pattern)
    {
        if (pattern.Root.Length > 0 && !Directory.Exists(pattern.Root))
        {
            _failures.Add(Failure.Unusable($"{operand}: there is no folder '{pattern.Root}'"));
            return;
        }

        if (!AddFound(pattern.Root, pattern.Files(out var failures)) && failures.Count == 0)
            _failures.Add(Failure.Unusable($"{operand}: no file is called so"));
        _failures.AddRange(failures);
    }

    private void AddFolder(string operand)
    {
        var walk = FolderWalk.Of(operand, recursive ? int.MaxValue : 1);
        if (!AddFound(operand, walk.Files.Where(IsReadable)) && walk.Failures.Count == 0)
            _failures.Add(Failure.Unusable($"{operand}: holds no document of a format that is read{(recursive ? "" : "; --recursive looks into its folders too")}"));
        _failures.AddRange(walk.Failures);
    }

    private bool IsReadable(string file) => extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private bool AddFound(string root, IEnumerable<string> files)
    {
        var whole = Path.GetFullPath(root.Length == 0 ? "." : root);
        var skipped = _outputFolder is not null && PathRules.IsBelow(_outputFolder, whole) ? _outputFolder : null;
        var any = false;
        foreach (var file in files)
        {
            var path = Path.Combine(root, file);
            var full = Path.GetFullPath(path);
            if (skipped is not null && PathRules.IsBelow(full, skipped))
                continue;
            any = true;
            if (_seen.Add(full))
                _files.Add(new(path, file, IsNamed: false));
        }

        return any;
    }
}
