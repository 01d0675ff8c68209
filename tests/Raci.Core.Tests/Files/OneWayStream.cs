namespace Raci.Core.Tests.Files;

/// <summary>A stream that can only be written, front to back, as the body of a web server's answer.</summary>
/// <param name="isAsynchronous">Whether it takes asynchronous output only, as web servers ask for; else synchronous output only.</param>
internal sealed class OneWayStream(bool isAsynchronous) : Stream
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

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Check(isAllowed: isAsynchronous);
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        _inner.Write(buffer.Span);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count)
    {
        Check(isAllowed: !isAsynchronous);
        _inner.Write(buffer, offset, count);
    }

    public override void Flush() => Check(isAllowed: !isAsynchronous);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        _inner.Dispose();
        base.Dispose(disposing);
    }

    private static void Check(bool isAllowed)
    {
        if (!isAllowed)
            throw new NotSupportedException("Output of this kind is not allowed.");
    }
}
