using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Raci.Tool.Inputs;

/// <summary>A pattern of paths, such as <c>docs/**/*.md</c>: a folder, and what to take below it.</summary>
internal sealed class GlobPattern
{
    private const string AnyDepth = "**";

    private readonly Matcher _matcher = new(PathRules.Comparison);
    private readonly int _depth;

    private GlobPattern(string root, string[] segments)
    {
        Root = root;
        _depth = segments.Contains(AnyDepth, StringComparer.Ordinal) ? int.MaxValue : segments.Length;
        _matcher.AddInclude(string.Join('/', segments));
    }

    /// <summary>Gets the folder before the first segment with a star; empty for the current one.</summary>
    public string Root { get; }

    /// <summary>Gets the pattern that an operand is; false for one that is none, as a name that is there is.</summary>
    public static bool TryParse(string operand, [NotNullWhen(true)] out GlobPattern? pattern)
    {
        pattern = null;
        if (!operand.Contains('*', StringComparison.Ordinal) || Path.Exists(operand))
            return false;
        var segments = operand.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        var first = Array.FindIndex(segments, segment => segment.Contains('*', StringComparison.Ordinal));
        var root = string.Join('/', segments[..first]);
        pattern = new GlobPattern(first == 1 && root.Length == 0 ? "/" : root, segments[first..]);
        return true;
    }

    /// <summary>Lists the files the pattern takes.</summary>
    /// <param name="failures">The folders that could not be looked into.</param>
    public IEnumerable<string> Files(out IReadOnlyList<Failure> failures)
    {
        var walk = FolderWalk.Of(Root, _depth);
        failures = walk.Failures;
        return walk.Files.Where(file => _matcher.Match(file).HasMatches);
    }
}
