namespace Raci.Tool.Inputs;

/// <summary>Reads another stream, which it leaves open, and keeps what was read.</summary>
internal sealed class KeptStream(Stream input) : Stream
{
    private readonly MemoryStream _kept = new();

    /// <summary>Gets the bytes that were read so far.</summary>
    public ReadOnlyMemory<byte> Content => _kept.GetBuffer().AsMemory(0, (int)_kept.Length);

    public override bool CanRead => input.CanRead;

    public override bool CanSeek => input.CanSeek;

    public override bool CanWrite => false;

    public override long Length => input.Length;

    public override long Position
    {
        get => input.Position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = input.Read(buffer, offset, count);
        _kept.Write(buffer, offset, read);
        return read;
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
