namespace Raci.Core.Tests.Files;

/// <summary>A stream as a network has it: forward only, a few bytes at a time, of unknown length; perhaps endless, perhaps with asynchronous input only.</summary>
internal sealed class TrickleStream(byte[] content, int most = 1, bool isEndless = false, bool isAsyncOnly = false, Action? onRead = null) : Stream
{
    private int _at;

    public long BytesGiven { get; private set; }

    public bool IsClosed { get; private set; }

    public override bool CanRead => !IsClosed;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        isAsyncOnly ? throw new NotSupportedException("Synchronous input is not allowed.") : Give(buffer.AsSpan(offset, count));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        return Give(buffer.Span);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        base.Dispose(disposing);
    }

    private int Give(Span<byte> buffer)
    {
        onRead?.Invoke();
        if (isEndless && _at == content.Length)
            _at = 0;
        var count = Math.Min(Math.Min(most, buffer.Length), content.Length - _at);
        content.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        BytesGiven += count;
        return count;
    }
}
