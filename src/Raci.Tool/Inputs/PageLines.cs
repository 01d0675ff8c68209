using Raci.Formats;

namespace Raci.Tool.Inputs;

/// <summary>The lines of a page as readers count them.</summary>
internal static class PageLines
{
    /// <summary>Gets the lines, without their ends.</summary>
    public static List<string> Of(DocumentExcerpts excerpts)
    {
        var lines = new List<string>();
        while (excerpts.At(SourceLocation.At(lines.Count + 1, 1)) is { } line)
            lines.Add(line);
        return lines;
    }
}
