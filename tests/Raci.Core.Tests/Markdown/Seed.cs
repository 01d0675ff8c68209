using System.Runtime.CompilerServices;

namespace Raci.Core.Tests.Markdown;

/// <summary>The four real documents of the repository.</summary>
internal static class Seed
{
    public static readonly string[] Languages = ["it", "fr", "es", "de"];

    public static byte[] Bytes(string language) => File.ReadAllBytes(PathOf(language));

    public static string PathOf(string language) => Path.Combine(Root(), "seeds", $"llmaas.{language}.md");

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
