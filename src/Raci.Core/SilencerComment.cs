namespace Raci;

/// <summary>How a comment begins that keeps rules silent: <c>&lt;!-- raci-disable RACI3002 --&gt;</c>, with or without spaces, and with a colon behind the word.</summary>
internal static class SilencerComment
{
    /// <summary>The word without which there is no such comment.</summary>
    public const string Word = "raci-disable";

    private const string Start = "<!--";
    private const string End = "-->";

    /// <summary>Gets the index of the first such comment at or behind an index; -1 where there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text, int from = 0)
    {
        for (var at = text[from..].IndexOf(Start); at >= 0; at = text[from..].IndexOf(Start))
        {
            from += at;
            if (Measure(text[from..]) > 0)
                return from;
            from += Start.Length;
        }

        return -1;
    }

    /// <summary>Gets the length of a comment up to what it names; zero where it is another one.</summary>
    /// <param name="comment">The comment from its start.</param>
    public static int Measure(ReadOnlySpan<char> comment)
    {
        if (!comment.StartsWith(Start))
            return 0;
        var inside = comment[Start.Length..].TrimStart(" \t");
        if (!inside.StartsWith(Word))
            return 0;
        var rest = inside[Word.Length..];
        return rest.IsEmpty || rest[0] is ' ' or '\t' or '\n' or ':' || rest.StartsWith(End) ? comment.Length - rest.Length : 0;
    }
}
