namespace Raci.Tool.Tests;

/// <summary>The real documents of the repository.</summary>
internal static class Seed
{
    /// <summary>Gets the folder of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Gets the path of the one in a language.</summary>
    public static string Of(string language) => Path.Combine(Root, "seeds", $"llmaas.{language}.md");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Raci.Core.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        return folder.FullName;
    }
}
