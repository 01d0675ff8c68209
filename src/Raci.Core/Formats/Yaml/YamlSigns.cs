using Raci.Formats.Shape;

namespace Raci.Formats.Yaml;

/// <summary>Tells by its first lines whether a document is YAML.</summary>
internal static class YamlSigns
{
    private const int Whole = 16 * 1024;

    /// <summary>Finds the signs in the start of a text: lines that start with a name and a colon, and such lines inside others, as no page has them.</summary>
    public static FormatMatch Find(string start)
    {
        var (names, ours, isAfterStart, isOver, hasHeadings) = (0, 0, false, false, false);
        var members = new YamlMembers();
        // The last line may be cut.
        if (start.Length > Whole && start.LastIndexOf('\n') is > 0 and var end)
            start = start[..end];
        foreach (var raw in start.AsSpan().EnumerateLines())
        {
            var line = raw.TrimEnd();
            if (isOver && !line.IsEmpty)
                return FormatMatch.None;
            if (line is "---" or "...")
            {
                // What ends a document may end the front matter of a page; then other text stands behind it.
                isOver = isAfterStart || names > 0 || members.HasList;
                isAfterStart = true;
                continue;
            }

            var inner = line.TrimStart();
            // A comment looks like a heading; one of a deeper level is rather that.
            hasHeadings |= line.StartsWith("## ");
            if (inner.IsEmpty || inner[0] is '#' or '%')
                continue;
            members.Take(line.Length - inner.Length, inner);
            if (line[0] is ' ' or '-')
                continue;
            if (NameOf(line) is not { Length: > 0 } name)
                return FormatMatch.None;
            names++;
            ours += IsOurs(name) ? 1 : 0;
        }

        if (names == 0 && !members.AreFound)
            return FormatMatch.None;
        return ours > 0 || (members.AreFound && !hasHeadings) ? FormatMatch.Likely : FormatMatch.Possible;
    }

    /// <summary>Gets the name that a line starts with; nothing where it starts with none.</summary>
    public static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon > 0 && (colon == line.Length - 1 || line[colon + 1] == ' ') && !line[..colon].ContainsAny("|[{") ? line[..colon].Trim("\"'") : [];
    }

    private static bool IsOurs(ReadOnlySpan<char> name)
    {
        foreach (var known in ShapeNames.OfMatrix)
        {
            if (name.SequenceEqual(known.Text) && known != ShapeNames.Title && known != ShapeNames.Language)
                return true;
        }

        return false;
    }
}
