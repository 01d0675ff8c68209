using System.Text;

namespace Raci.Comparison.Lines;

/// <summary>Puts a text together of the lines of three, with the line ends of our side.</summary>
internal sealed class LineComposer(LineText start, LineText ours, LineText theirs)
{
    private readonly StringBuilder _text = new();
    private string _end = "";

    /// <summary>Gets how many lines there are so far.</summary>
    public int Count { get; private set; }

    /// <summary>Adds lines of the text both sides started from.</summary>
    public void AddStart(Range lines) => AddAll(start, lines);

    /// <summary>Adds lines of our side, with the ends they have.</summary>
    public void AddOurs(Range lines)
    {
        for (var line = lines.Start.Value; line < lines.End.Value; line++)
            Add(ours.Lines[line], ours.EndOf(line) is { Length: > 0 } end ? end : ours.LineEnd);
    }

    /// <summary>Adds lines of their side.</summary>
    public void AddTheirs(Range lines) => AddAll(theirs, lines);

    /// <summary>Adds a line of neither text.</summary>
    public void Add(string line) => Add(line, ours.LineEnd);

    /// <summary>Gets the text. Its last line has an end as that of our side, unless only their side changed that.</summary>
    public override string ToString()
    {
        var hasEnd = ours.HasLastEnd == start.HasLastEnd ? theirs.HasLastEnd : ours.HasLastEnd;
        return hasEnd ? _text + _end : _text.ToString();
    }

    private void AddAll(LineText text, Range lines)
    {
        for (var line = lines.Start.Value; line < lines.End.Value; line++)
            Add(text.Lines[line]);
    }

    private void Add(string line, string end)
    {
        _text.Append(_end).Append(line);
        _end = end;
        Count++;
    }
}
