namespace Raci.Formats.Excel.Reading;

/// <summary>Expands a part and ends it as soon as it grows beyond the limits, whatever the package says of its size.</summary>
internal sealed class PartStream(Stream expanded, ZipParts parts, long packed, ReadLimits limits) : Stream
{
    /// <summary>Parts of fewer bytes may be as dense as they like.</summary>
    public const int Harmless = 1024 * 1024;

    // No tag and no text of a workbook is as long: a reader of XML holds a whole one in memory.
    private const int LongestToken = 4 * Harmless;

    private long _read;
    private long _token;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (parts.Exceeded is not null)
            return 0;
        var count = expanded.Read(buffer);
        _read += count;
        parts.Rest -= count;
        var last = buffer[..count].LastIndexOfAny((byte)'<', (byte)'>');
        _token = last < 0 ? _token + count : count - last;
        if (parts.Rest < 0)
            parts.Exceeded = ZipParts.TooManyBytes(limits);
        else if (ZipParts.IsTooDense(_read, packed, limits))
            parts.Exceeded = ZipParts.TooDense(limits);
        else if (_token <= LongestToken)
            return count;
        return 0;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            expanded.Dispose();
        base.Dispose(disposing);
    }
}
