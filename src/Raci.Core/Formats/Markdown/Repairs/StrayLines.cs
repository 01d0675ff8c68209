namespace Raci.Formats.Markdown.Repairs;

/// <summary>The lines of a document that look like rows and are part of no table.</summary>
internal sealed class StrayLines
{
    private const int Most = 1_000_000;

    /// <summary>Gets the lines in their order.</summary>
    public List<StrayLine> Lines { get; } = [];

    /// <summary>Gets the first lines of paragraphs that start with a pipe.</summary>
    public List<int> Paragraphs { get; } = [];

    /// <summary>Notes a line where it has the signs of a row.</summary>
    public void Note(int line, ReadOnlySpan<char> content, StrayKind kind)
    {
        if (Lines.Count < Most && (content.ContainsAny(ShownText.Signs) || (content.Contains('+') && ShownText.IsGridRule(content.TrimStart(" \t>")))))
            Lines.Add(new StrayLine(line, kind));
    }

    /// <summary>Notes the first line of a paragraph that starts with a pipe.</summary>
    public void NoteParagraph(int line)
    {
        if (Lines.Count < Most)
            Paragraphs.Add(line);
    }

    /// <summary>Forgets the lines from one on, which are part of something.</summary>
    public void Forget(int line)
    {
        while (Lines.Count > 0 && Lines[^1].Line >= line)
            Lines.RemoveAt(Lines.Count - 1);
    }
}
