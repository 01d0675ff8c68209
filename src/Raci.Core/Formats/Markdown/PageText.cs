using System.Buffers;
using System.Text;

namespace Raci.Formats.Markdown;

/// <summary>The text of a page while it is being written: blocks with an empty line between them.</summary>
internal sealed class PageText : IDisposable
{
    private const int PieceLength = 1 << 20;

    private char[] _buffer;
    private int _length;

    /// <summary>Creates an empty page with room for about as many characters as it will have.</summary>
    public PageText(int capacity) => _buffer = ArrayPool<char>.Shared.Rent(capacity);

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

    /// <summary>Writes the bar before a cell, the cell, and spaces behind it.</summary>
    public void Cell(string source, int spaces)
    {
        var target = Next(source.Length + spaces + 2);
        target[0] = '|';
        target[1] = ' ';
        source.CopyTo(target[2..]);
        target[(source.Length + 2)..].Fill(' ');
    }

    /// <summary>Starts a row: gets its characters, all of them spaces.</summary>
    public Span<char> StartRow(int length)
    {
        var row = Next(length);
        row.Fill(' ');
        return row;
    }

    /// <summary>Ends a row, giving back the characters it did not need.</summary>
    public void EndRow(int surplus) => _length -= surplus;

    /// <summary>Appends characters.</summary>
    public void Append(ReadOnlySpan<char> text) => text.CopyTo(Next(text.Length));

    /// <summary>Appends a character some times.</summary>
    public void Append(char c, int count = 1) => Next(count).Fill(c);

    /// <summary>Writes the text as UTF-8.</summary>
    public void WriteTo(Stream output)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(Math.Min(_length, PieceLength)));
        var encoder = Encoding.UTF8.GetEncoder();
        for (var rest = Text; !rest.IsEmpty;)
        {
            var piece = rest[..Math.Min(rest.Length, PieceLength)];
            output.Write(bytes, 0, encoder.GetBytes(piece, bytes, flush: piece.Length == rest.Length));
            rest = rest[piece.Length..];
        }

        ArrayPool<byte>.Shared.Return(bytes);
    }

    /// <summary>Gives the memory of the text back.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_buffer);
        (_buffer, _length) = ([], 0);
    }

    private Span<char> Next(int count)
    {
        if (_buffer.Length - _length < count)
            Grow(count);
        _length += count;
        return _buffer.AsSpan(_length - count, count);
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<char>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(_buffer.Length * 2L, (long)_length + count)));
        Text.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
