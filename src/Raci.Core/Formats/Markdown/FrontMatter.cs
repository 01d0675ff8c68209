using Raci.Formats.Documents;
using Raci.Formats.Yaml;
using YamlDotNet.Core;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Markdown;

/// <summary>Finds and reads the YAML front matter at the start of a document.</summary>
internal static class FrontMatter
{
    /// <summary>Reads the front matter.</summary>
    /// <param name="text">The document.</param>
    /// <param name="diagnostics">Where to say what is wrong with it.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <returns>The metadata, an empty map where there is none, and the line the document goes on at.</returns>
    public static (MetadataValue Metadata, int Next) Read(SourceText text, DiagnosticList diagnostics, ReadLimits limits)
    {
        if (!text.Line(0).TrimEnd(" \t").SequenceEqual("---") || (IsBlank(text, 1) && !IsYaml(text)))
            return (MetadataValue.EmptyMap, 0);
        for (var line = 1; line < text.LineCount; line++)
        {
            if (text.Line(line).TrimEnd(" \t") is "---" or "...")
                return (Parse(text, line, diagnostics, limits), line + 1);
        }

        // A first line of dashes may also be a thematic break; a name with a colon below says that it is not.
        if (IsYaml(text))
            diagnostics.Add(UnclosedFrontMatter.At(SourceLocation.At(1, 1)));
        return (MetadataValue.EmptyMap, 0);
    }

    // The library for YAML is loaded for the few that need it.
    private static MetadataValue Parse(SourceText text, int end, DiagnosticList diagnostics, ReadLimits limits)
    {
        var yaml = text.Lines(1, end);
        return PlainMembers.TryRead(yaml) ?? ParseTree(text, yaml, diagnostics, limits);
    }

    private static MetadataValue ParseTree(SourceText text, string yaml, DiagnosticList diagnostics, ReadLimits limits)
    {
        try
        {
            if (yaml.Length > limits.YamlBytes)
                throw new YamlException(Mark.Empty, Mark.Empty, $"it has more than {limits.YamlBytes} characters, the most that ReadLimits.YamlBytes allows");
            var value = YamlTree.Read(yaml, limits, out var remarks);
            Report(text, remarks, diagnostics);
            if (value.Kind is MetadataKind.Map)
                return value;
            if (value.Kind is not MetadataKind.Null)
                diagnostics.Add(BrokenFrontMatter.At(SourceLocation.At(2, 1), "it holds no names with values"));
        }
        catch (YamlException exception)
        {
            diagnostics.Add(BrokenFrontMatter.At(Locate(text, exception.Start.Line, exception.Start.Column), MessageOf(exception)));
        }

        return MetadataValue.EmptyMap;
    }

    private static void Report(SourceText text, List<YamlRemark> remarks, DiagnosticList diagnostics)
    {
        var comment = remarks.FindIndex(remark => remark.Kind == YamlRemarkKind.Comment);
        if (comment >= 0)
            diagnostics.Add(FrontMatterComments.At(Locate(text, remarks[comment].Line, remarks[comment].Column)));
        foreach (var remark in remarks.Where(remark => remark.Kind == YamlRemarkKind.Simplified))
            diagnostics.Add(FrontMatterSimplified.At(Locate(text, remark.Line, remark.Column), remark.What, "it was taken as plain text"));
    }

    // The first line of the YAML is the second of the document; a place behind the end of a line is its end.
    private static SourceLocation Locate(SourceText text, long yamlLine, long yamlColumn)
    {
        var line = (int)Math.Clamp(yamlLine, 1, text.LineCount - 1);
        return SourceLocation.At(line + 1, (int)Math.Clamp(yamlColumn, 1, text.Line(line).Length + 1));
    }

    // The library repeats the place before its message.
    private static string MessageOf(YamlException exception)
    {
        var message = (exception.InnerException as YamlException)?.Message ?? exception.Message;
        var colon = message.IndexOf("): ", StringComparison.Ordinal);
        return (message.StartsWith('(') && colon > 0 ? message[(colon + 3)..] : message).TrimEnd('.');
    }

    // Whether the first line that is neither blank nor a comment names a value, or ends the front matter.
    private static bool IsYaml(SourceText text)
    {
        for (var line = 1; line < text.LineCount; line++)
        {
            var content = text.Line(line).TrimEnd(" \t");
            if (!content.IsEmpty && content[0] != '#')
                return content is "---" or "..." || LooksLikeMember(content);
        }

        return false;
    }

    private static bool IsBlank(SourceText text, int line) => line < text.LineCount && text.Line(line).TrimEnd(" \t").IsEmpty;

    private static bool LooksLikeMember(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon > 0 && !line[..colon].ContainsAny(" |") && (colon == line.Length - 1 || line[colon + 1] == ' ');
    }
}
