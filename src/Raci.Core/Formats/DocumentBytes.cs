using Raci.Collections;

namespace Raci.Formats;

/// <summary>Moves whole documents between streams and memory.</summary>
internal static class DocumentBytes
{
    private const int FirstBuffer = 16 * 1024;

    /// <summary>Reads a stream to its end; null where it has more bytes than a document may have.</summary>
    public static ReadOnlyMemory<byte>? Read(Stream input, ReadLimits limits)
    {
        var buffer = new byte[FirstSize(input, limits)];
        var length = 0;
        while (input.Read(buffer, length, buffer.Length - length) is > 0 and var count)
        {
            if (!Grow(ref buffer, length += count, limits))
                return null;
        }

        return buffer.AsMemory(0, length);
    }

    /// <inheritdoc cref="Read"/>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream input, ReadLimits limits, CancellationToken cancellationToken)
    {
        var buffer = new byte[FirstSize(input, limits)];
        var length = 0;
        while (await input.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            if (!Grow(ref buffer, length += count, limits))
                return null;
        }

        return buffer.AsMemory(0, length);
    }

    /// <summary>Writes a document in memory and then, asynchronously, to a stream.</summary>
    public static async Task<ValueList<Diagnostic>> WriteAsync(Matrix matrix, IMatrixWriter writer, Stream output, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var memory = new MemoryStream();
        var left = writer.Write(matrix, memory);
        await output.WriteAsync(memory.GetBuffer().AsMemory(0, (int)memory.Length), cancellationToken).ConfigureAwait(false);
        return left;
    }

    // A byte more than the file has, so that its end is seen without another buffer; a stream may lie about its length, or have none.
    private static int FirstSize(Stream input, ReadLimits limits)
    {
        if (!input.CanRead)
            throw new ArgumentException("The stream is closed, or only written.", nameof(input));
        var left = input.CanSeek ? Math.Max(input.Length - input.Position, 0) : FirstBuffer;
        return (int)Math.Min(left, Most(limits)) + 1;
    }

    // One byte more must fit into an array, to see that there are more.
    private static int Most(ReadLimits limits) => (int)Math.Min(limits.Bytes, Array.MaxLength - 1);

    private static bool Grow(ref byte[] buffer, int length, ReadLimits limits)
    {
        if (length > Most(limits))
            return false;
        if (length == buffer.Length)
            Array.Resize(ref buffer, (int)Math.Min(Most(limits) + 1L, Math.Max(buffer.Length * 2L, FirstBuffer)));
        return true;
    }
}
