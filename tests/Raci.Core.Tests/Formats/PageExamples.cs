namespace Raci.Core.Tests.Formats;

/// <summary>The fenced examples of a page of the docs, in order.</summary>
internal static class PageExamples
{
    public static string[] Of(string page, string language)
    {
        var text = File.ReadAllText(Repository.PathOf("docs", "formats", page)).ReplaceLineEndings("\n");
        return [.. text.Split($"```{language}\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)])];
    }
}
