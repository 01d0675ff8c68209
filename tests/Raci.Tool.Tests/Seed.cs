namespace Raci.Tool.Tests;

/// <summary>The real documents of the repository.</summary>
internal static class Seed
{
    /// <summary>Gets the path of the one in a language.</summary>
    public static string Of(string language)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Raci.Core.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        return Path.Combine(folder.FullName, "seeds", $"llmaas.{language}.md");
    }
}
