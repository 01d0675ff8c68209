namespace Raci.Core.Tests.Markdown;

/// <summary>The four real documents of the repository.</summary>
internal static class Seed
{
    public static readonly string[] Languages = ["it", "fr", "es", "de"];

    public static byte[] Bytes(string language) => File.ReadAllBytes(PathOf(language));

    public static string PathOf(string language) => Repository.PathOf("seeds", $"llmaas.{language}.md");
}
