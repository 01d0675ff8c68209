namespace Raci.Formats.Markdown;

/// <summary>The text of a document and where its lines start.</summary>
internal sealed class SourceText
{
    private readonly List<int> _starts = [0];

    public SourceText(string text)
    {
        Text = text;
        var rest = text.AsSpan();
        for (var offset = 0; ;)
        {
            var end = rest[offset..].IndexOf('\n');
            if (end < 0)
                break;
            offset += end + 1;
            _starts.Add(offset);
        }
    }

    /// <summary>Gets the whole text; lines end with LF or CRLF.</summary>
    public string Text { get; }

    /// <summary>Gets the number of lines; what follows the last line end counts as one.</summary>
    public int LineCount => _starts.Count;

    /// <summary>Gets where a line starts; the end of the text for the line behind the last.</summary>
    public int StartOf(int line) => line < _starts.Count ? _starts[line] : Text.Length;

    /// <summary>Gets a line without its line end.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var span = Text.AsSpan(_starts[line]..StartOf(line + 1));
        return span.TrimEnd("\r\n");
    }

    /// <summary>Gets some whole lines.</summary>
    public string Lines(int first, int end) => Text[StartOf(first)..StartOf(end)];

    /// <summary>Gets where a character stands.</summary>
    public SourceLocation LocationOf(int offset)
    {
        var index = _starts.BinarySearch(offset);
        var line = index < 0 ? ~index - 1 : index;
        return SourceLocation.At(line + 1, offset - _starts[line] + 1);
    }
}
