namespace Raci.Comparison.Lines;

/// <summary>A text as its lines, and how each of them ends.</summary>
internal sealed class LineText
{
    private readonly List<string> _ends = [];

    /// <summary>Takes a text apart. A line ends with LF or CRLF; an empty text has no line.</summary>
    public LineText(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var feed = text.IndexOf('\n', start);
            var next = feed < 0 ? text.Length : feed + 1;
            var end = feed < 0 ? next : feed > start && text[feed - 1] == '\r' ? feed - 1 : feed;
            lines.Add(text[start..end]);
            _ends.Add(feed < 0 ? "" : next - end == 1 ? "\n" : "\r\n");
            start = next;
        }

        Lines = [.. lines];
    }

    /// <summary>Gets the lines without their ends.</summary>
    public string[] Lines { get; }

    /// <summary>Gets how the lines of the text end, as the first does.</summary>
    public string LineEnd => _ends is [{ Length: > 0 } first, ..] ? first : "\n";

    /// <summary>Gets whether the last line has an end; so has a text without lines.</summary>
    public bool HasLastEnd => _ends.Count == 0 || _ends[^1].Length > 0;

    /// <summary>Gets how a line ends; the last may have no end.</summary>
    public string EndOf(int line) => _ends[line];
}
