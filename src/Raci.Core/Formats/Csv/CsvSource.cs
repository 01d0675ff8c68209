using System.Buffers;
using System.Numerics;
using System.Text;
using System.Text.Unicode;
using Raci.Formats.Documents;

namespace Raci.Formats.Csv;

/// <summary>The text of a document while its fields are found, and what places need afterwards.</summary>
/// <remarks>A document of some size as one string is more than anything else that reading makes, and lies where only full collections clean up. So the characters lie in pooled memory, up to <see cref="Dispose"/>; where places need them beyond it, the bytes are kept in pieces.</remarks>
internal sealed class CsvSource : IDisposable
{
    private const int PieceLength = 64 * 1024;

    private static readonly SearchValues<byte> Plain = SearchValues.Create([(byte)'\t', (byte)'\r', (byte)'\n', .. Enumerable.Range(' ', '\u007F' - ' ').Select(c => (byte)c)]);

    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c).Except("\t\r\n")]);

    private readonly int _length;
    private char[]? _rented;
    private byte[][] _pieces = [];
    private string? _text;
    private List<int>? _starts;

    /// <summary>Creates the text of a document that stands in memory already.</summary>
    public CsvSource(SourceText text) => (_text, _length) = (text.Text, text.Text.Length);

    private CsvSource(ReadOnlyMemory<byte> bytes, char[] rented, int length) => (Bytes, _rented, _length) = (bytes, rented, length);

    /// <summary>Gets the same in UTF-8; empty where it is not at hand.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Gets whether each byte is a character.</summary>
    public bool IsAscii => Bytes.Length == _length;

    /// <summary>Gets the text.</summary>
    public ReadOnlySpan<char> Chars => _rented is null ? Text : _rented.AsSpan(0, _length);

    /// <summary>Gets the first line without its line end.</summary>
    public ReadOnlySpan<char> FirstLine => Chars.IndexOf('\n') is var end && end < 0 ? Chars : Chars[..end].TrimEnd('\r');

    /// <summary>Gets the number of lines; what follows the last line end counts as one.</summary>
    public int LineCount => Starts.Count;

    private string Text => _text ??= Encoding.UTF8.GetString([.. _pieces.SelectMany(piece => piece)]);

    private List<int> Starts => _starts ??= FindStarts();

    /// <summary>Gets the text of bytes that need no repair; null where they do, or are not of UTF-8.</summary>
    public static CsvSource? Of(ReadOnlyMemory<byte> content)
    {
        if (content.Span.StartsWith("\uFEFF"u8))
            content = content[3..];
        var bytes = content.Span;
        if (bytes.StartsWith("PK"u8) || HasLoneReturn(bytes))
            return null;
        var isPlain = !bytes.ContainsAnyExcept(Plain);
        var rented = ArrayPool<char>.Shared.Rent(bytes.Length);
        if (Utf8.ToUtf16(bytes, rented, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done && (isPlain || IsClean(rented.AsSpan(0, length))))
            return new CsvSource(content, rented, length);
        ArrayPool<char>.Shared.Return(rented);
        return null;
    }

    /// <summary>Gets where a line starts; the end of the text for the line behind the last.</summary>
    public int StartOf(int line) => line == 0 ? 0 : line < Starts.Count ? Starts[line] : _length;

    /// <summary>Gets the line of a character.</summary>
    public int LineOf(int offset)
    {
        var index = Starts.BinarySearch(offset);
        return index < 0 ? ~index - 1 : index;
    }

    /// <summary>Gets where a character stands.</summary>
    public SourceLocation LocationOf(int offset)
    {
        var line = LineOf(offset);
        return SourceLocation.At(line + 1, offset - Starts[line] + 1);
    }

    /// <summary>Gets some whole lines.</summary>
    public string Lines(int first, int end) => Chars[StartOf(first)..StartOf(end)].ToString();

    /// <summary>Keeps the text beyond the end of reading.</summary>
    public void Keep()
    {
        if (_rented is null)
            return;
        _pieces = new byte[(Bytes.Length + PieceLength - 1) / PieceLength][];
        for (var i = 0; i < _pieces.Length; i++)
        {
            var piece = Bytes.Span[(i * PieceLength)..];
            _pieces[i] = piece[..Math.Min(piece.Length, PieceLength)].ToArray();
        }
    }

    /// <summary>Gives back the memory of the characters; what was not kept is gone.</summary>
    public void Dispose()
    {
        if (_rented is not null)
            ArrayPool<char>.Shared.Return(_rented);
        _rented = null;
    }

    // What no text may hold, or must be looked at more closely, such as a surrogate.
    private static bool IsClean(ReadOnlySpan<char> text) =>
        !text.ContainsAny(Controls) && !text.ContainsAnyInRange('\u007F', '\u009F') && !text.ContainsAnyInRange('\uD800', '\uFFFF');

    private static bool HasLoneReturn(ReadOnlySpan<byte> bytes)
    {
        var (returns, feeds) = (new Vector<byte>((byte)'\r'), new Vector<byte>((byte)'\n'));
        var at = 0;
        for (; at < bytes.Length - Vector<byte>.Count; at += Vector<byte>.Count)
        {
            var isReturn = Vector.Equals(new Vector<byte>(bytes[at..]), returns);
            if (Vector.AndNot(isReturn, Vector.Equals(new Vector<byte>(bytes[(at + 1)..]), feeds)) != Vector<byte>.Zero)
                return true;
        }

        for (; at < bytes.Length; at++)
        {
            if (bytes[at] == '\r' && (at + 1 == bytes.Length || bytes[at + 1] != '\n'))
                return true;
        }

        return false;
    }

    private List<int> FindStarts()
    {
        var starts = new List<int> { 0 };
        var text = Chars;
        for (var end = text.IndexOf('\n'); end >= 0; end = text[starts[^1]..].IndexOf('\n'))
            starts.Add(starts[^1] + end + 1);
        return starts;
    }
}
