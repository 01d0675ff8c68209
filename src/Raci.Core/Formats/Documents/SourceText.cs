namespace Raci.Formats.Documents;

/// <summary>The text of a document and where its lines start.</summary>
internal sealed class SourceText
{
    private readonly List<int> _starts = [0];
    private readonly Func<int, int, SourceLocation>? _place;

    /// <summary>Finds the lines of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Tells where the line and column, both counted from zero, stand in the document that the text was made of; where the text is the document itself, null.</param>
    public SourceText(string text, Func<int, int, SourceLocation>? place = null)
    {
        Text = text;
        _place = place;
        for (var start = 0; start < text.Length; start = _starts[^1])
        {
            var end = text.AsSpan(start).IndexOf('\n');
            var line = end < 0 ? text.AsSpan(start) : text.AsSpan(start, end);
            HasSuspects |= IsSuspect(line.EndsWith('\r') ? line[..^1] : line);
            HasOddStarts |= line.Length > 1 && line[0] is '<' or '\\' && IsOddStart(line);
            if (end < 0)
                break;
            _starts.Add(start + end + 1);
        }
    }

    /// <summary>Gets whether there may be a character that no text may hold, or a CR inside a line.</summary>
    public bool HasSuspects { get; }

    /// <summary>Gets whether a line starts as one of a merge conflict or with an escaped pipe.</summary>
    public bool HasOddStarts { get; }

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
        return LocationOf(line, offset - _starts[line]);
    }

    /// <summary>Gets where the character of a line and a column stands, both counted from zero.</summary>
    public SourceLocation LocationOf(int line, int column) => _place?.Invoke(line, column) ?? SourceLocation.At(line + 1, column + 1);

    private static bool IsOddStart(ReadOnlySpan<char> line) => line.StartsWith("\\|") || line.StartsWith("<<<<<<<");

    // Two vectorised looks that nearly every line passes; tabs, surrogates and private characters ask for a closer one.
    private static bool IsSuspect(ReadOnlySpan<char> line) => line.ContainsAnyExceptInRange(' ', '\uD7FF') || line.ContainsAnyInRange('\u007F', '\u009F');
}
