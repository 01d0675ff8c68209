namespace Raci.Core.Tests.Files;

/// <summary>A stream that says it has another length than it has.</summary>
internal sealed class LyingStream(byte[] content, long length) : MemoryStream(content)
{
    public override long Length => length;
}
