using System.Text;

namespace Raci.Formats.Markdown;

/// <summary>The text of a page while it is being written: blocks with an empty line between them.</summary>
internal sealed class PageText
{
    private char[] _buffer;
    private int _length;

    public PageText(int capacity) => _buffer = new char[capacity];

    /// <summary>Gets the text so far.</summary>
    public ReadOnlySpan<char> Text => _buffer.AsSpan(0, _length);

    /// <summary>Counts the lines before the next block, the empty one between them included.</summary>
    public int CountLines() => _length == 0 ? 0 : Text.Count('\n') + 1;

    /// <summary>Starts a block: behind what stands there already comes an empty line.</summary>
    public void StartBlock()
    {
        if (_length > 0)
            Append('\n');
    }

    /// <summary>Writes a block of whole lines; nothing for an empty one.</summary>
    public void Block(ReadOnlySpan<char> lines)
    {
        if (lines.IsEmpty)
            return;
        StartBlock();
        Append(lines);
        Append('\n');
    }

    /// <summary>Appends characters.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Next(text.Length));
    }

    /// <summary>Appends a character some times.</summary>
    public void Append(char c, int count = 1) => Next(count).Fill(c);

    /// <summary>Writes the text as UTF-8.</summary>
    public void WriteTo(Stream output)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(Math.Min(_length, 64 * 1024))];
        var encoder = Encoding.UTF8.GetEncoder();
        for (var rest = Text; !rest.IsEmpty;)
        {
            var piece = rest[..Math.Min(rest.Length, 64 * 1024)];
            output.Write(bytes, 0, encoder.GetBytes(piece, bytes, flush: piece.Length == rest.Length));
            rest = rest[piece.Length..];
        }
    }

    private Span<char> Next(int count)
    {
        if (_buffer.Length - _length < count)
            Array.Resize(ref _buffer, (int)Math.Min(Array.MaxLength, Math.Max(_buffer.Length * 2L, (long)_length + count)));
        _length += count;
        return _buffer.AsSpan(_length - count, count);
    }
}
