namespace Raci.Core.Tests.Excel;

/// <summary>A stream that can only be written, as the answer of a web server.</summary>
internal sealed class OneWayStream : Stream
{
    private readonly MemoryStream _inner = new();

    public byte[] Bytes => _inner.ToArray();

    public bool IsClosed { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => _inner.Write(buffer, offset, count);

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        _inner.Dispose();
        base.Dispose(disposing);
    }
}
