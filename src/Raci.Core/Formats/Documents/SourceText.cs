namespace Raci.Formats.Documents;

/// <summary>The text of a document and where its lines start.</summary>
internal sealed class SourceText
{
    private readonly List<int> _starts = [0];

    public SourceText(string text)
    {
        Text = text;
        for (var start = 0; start < text.Length; start = _starts[^1])
        {
            var end = text.AsSpan(start).IndexOf('\n');
            var line = end < 0 ? text.AsSpan(start) : text.AsSpan(start, end);
            HasSuspects |= IsSuspect(line.EndsWith('\r') ? line[..^1] : line);
            if (end < 0)
                break;
            _starts.Add(start + end + 1);
        }
    }

    /// <summary>Gets whether there may be a character that no text may hold, or a CR inside a line.</summary>
    public bool HasSuspects { get; }

    /// <summary>Gets the whole text; lines end with LF or CRLF.</summary>
    public string Text { get; }

    /// <summary>Gets the number of lines; what follows the last line end counts as one.</summary>
    public int LineCount => _starts.Count;

    /// <summary>Gets where a line starts; the end of the text for the line behind the last.</summary>
    public int StartOf(int line) => line < _starts.Count ? _starts[line] : Text.Length;

    /// <summary>Gets a line without its line end.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var start = _starts[line];
        var end = StartOf(line + 1);
        if (end > start && Text[end - 1] == '\n')
            end--;
        if (end > start && Text[end - 1] == '\r')
            end--;
        return Text.AsSpan(start, end - start);
    }

    /// <summary>Gets some whole lines.</summary>
    public string Lines(int first, int end) => Text[StartOf(first)..StartOf(end)];

    /// <summary>Gets the line of a character.</summary>
    public int LineOf(int offset)
    {
        var index = _starts.BinarySearch(offset);
        return index < 0 ? ~index - 1 : index;
    }

    /// <summary>Gets where a character stands.</summary>
    public SourceLocation LocationOf(int offset)
    {
        var line = LineOf(offset);
        return SourceLocation.At(line + 1, offset - _starts[line] + 1);
    }

    // Two vectorised looks that nearly every line passes; tabs, surrogates and private characters ask for a closer one.
    private static bool IsSuspect(ReadOnlySpan<char> line) => line.ContainsAnyExceptInRange(' ', '\uD7FF') || line.ContainsAnyInRange('\u007F', '\u009F');
}
