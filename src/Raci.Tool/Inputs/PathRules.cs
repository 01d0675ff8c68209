namespace Raci.Tool.Inputs;

/// <summary>How the machine's file system compares names.</summary>
internal static class PathRules
{
    /// <summary>Gets how paths compare: whatever the case on systems that usually do not mind it.</summary>
    public static StringComparison Comparison { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Gets the comparer of paths.</summary>
    public static StringComparer Comparer { get; } = StringComparer.FromComparison(Comparison);

    /// <summary>Tells whether a path lies below a folder, both of them whole.</summary>
    public static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, Comparison);
}
