namespace Raci.Formats.Markdown;

/// <summary>Tells whether a text is Markdown by the signs of its first lines.</summary>
internal static class MarkdownSigns
{
    /// <summary>Gets how surely a text is Markdown: a delimiter row below a row with pipes, front matter with what a page cannot show of its matrix, front matter before other text, or a heading; any other text may be.</summary>
    public static FormatMatch Find(ReadOnlySpan<char> start)
    {
        if (start.IsWhiteSpace())
            return FormatMatch.None;
        var match = FormatMatch.Possible;
        var before = ReadOnlySpan<char>.Empty;
        var (isFirst, isFrontMatter, hasKey) = (true, false, false);
        foreach (var whole in start.EnumerateLines())
        {
            // What is indented that far is code in Markdown, and may be the prose of a YAML document.
            if (whole.StartsWith("    "))
                continue;
            var line = whole.Trim();
            if (before.Contains('|') && line.Contains('-') && RowSplitter.CountDelimiters(line) > 0)
                return FormatMatch.Certain;
            hasKey |= isFrontMatter && whole.TrimEnd() is PageHints.Key + ":";
            if (hasKey && isFrontMatter && PageHints.IsMember(line))
                return FormatMatch.Certain;
            if (isFrontMatter && line is "---")
                (match, isFrontMatter) = (FormatMatch.Likely, false);
            else if (isFirst && line is "---")
                isFrontMatter = true;
            else if (!isFrontMatter && LineSyntax.HeadingLevel(line) > 0)
                match = FormatMatch.Likely;
            isFirst &= line.IsEmpty;
            before = line;
        }

        return match;
    }
}
