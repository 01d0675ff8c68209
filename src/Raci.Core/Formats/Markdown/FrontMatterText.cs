using Raci.Formats.Shape;
using Raci.Formats.Yaml;

namespace Raci.Formats.Markdown;

/// <summary>Writes the front matter of a page.</summary>
internal static class FrontMatterText
{
    private const string Fence = "---\n";

    /// <summary>Gets the front matter with the empty line behind it; empty where there is none, and none is needed to keep the page's first line from being taken for one.</summary>
    public static string Of(MetadataValue metadata, ReadOnlySpan<char> page)
    {
        var between = page.IsEmpty ? "" : "\n";
        if (metadata.Members.Count > 0)
            return Fence + Yaml(metadata) + Fence + between;
        return page.StartsWith("---") || page.StartsWith("\uFEFF") ? Fence + Fence + between : "";
    }

    private static string Yaml(MetadataValue map)
    {
        using var text = new StringWriter();
        var sink = new YamlSink(text);
        MetadataShape.Write(sink, map);
        sink.Flush();
        return text.ToString();
    }
}
