using System.Text;

namespace Raci.Formats.Json;

/// <summary>Tells line and column of a place in a document in UTF-8; asked in the order of the document, it looks at each byte once.</summary>
/// <param name="document">The document.</param>
internal sealed class JsonLines(ReadOnlyMemory<byte> document)
{
    private int _at;
    private int _line = 1;
    private int _column = 1;

    /// <summary>Gets the location of the byte of an index.</summary>
    public SourceLocation LocationOf(int index, string? pointer = null)
    {
        index = Math.Min(index, document.Length);
        GoBackTo(index);
        for (var end = NextEnd(index); end >= 0; end = NextEnd(index))
            (_at, _line, _column) = (end, _line + 1, 1);
        _column += Encoding.UTF8.GetCharCount(document.Span[_at..index]);
        _at = index;
        return SourceLocation.At(_line, _column, pointer);
    }

    /// <summary>Gets the index of a byte of a line, both counted from zero.</summary>
    public int IndexOf(long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            var end = document.Span[start..].IndexOf((byte)'\n');
            if (end < 0)
                break;
            start += end + 1;
        }

        return Math.Min(start + (int)byteInLine, document.Length);
    }

    // What is wrong with an object is told when its end was read, so a step back is a short one.
    private void GoBackTo(int index)
    {
        if (index >= _at)
            return;
        var bytes = document.Span;
        var passed = bytes[index.._at];
        if (!passed.ContainsAny((byte)'\n', (byte)'\r'))
        {
            (_at, _column) = (index, _column - Encoding.UTF8.GetCharCount(passed));
            return;
        }

        for (; _at > index; _at--)
            _line -= bytes[_at - 1] == '\n' || (bytes[_at - 1] == '\r' && (_at == bytes.Length || bytes[_at] != '\n')) ? 1 : 0;
        _column = Encoding.UTF8.GetCharCount(bytes[(bytes[.._at].LastIndexOfAny((byte)'\n', (byte)'\r') + 1).._at]) + 1;
    }

    // Where the next line starts; -1 where it does not start before an index. A lone CR ends a line too.
    private int NextEnd(int index)
    {
        var bytes = document.Span;
        var end = bytes[_at..index].IndexOfAny((byte)'\n', (byte)'\r');
        if (end < 0)
            return -1;
        end += _at + 1;
        return bytes[end - 1] == '\r' && end < bytes.Length && bytes[end] == '\n' ? (end < index ? end + 1 : -1) : end;
    }
}
