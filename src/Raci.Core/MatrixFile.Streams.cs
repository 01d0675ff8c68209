using Raci.Collections;
using Raci.Formats;

namespace Raci;

/// <content>Streams, read and written from where they stand, left open and never sought.</content>
public static partial class MatrixFile
{
    /// <summary>Reads a stream to its end.</summary>
    /// <param name="input">The stream.</param>
    /// <param name="options">The formats to choose from, a chosen one, a name, and limits; <see cref="ReadOptions.Default"/> by default.</param>
    /// <exception cref="MatrixFormatException">The stream holds no matrix or has errors; the message lists every error with its place.</exception>
    /// <exception cref="ArgumentException">The stream is closed, or only written.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Matrix Read(Stream input, ReadOptions? options = null) => MatrixOf(TryRead(input, options));

    /// <summary>Reads a stream to its end; what is wrong with its content is told in the result.</summary>
    /// <param name="input">The stream.</param>
    /// <param name="options">The formats to choose from, a chosen one, a name, and limits; <see cref="ReadOptions.Default"/> by default.</param>
    /// <exception cref="ArgumentException">The stream is closed, or only written.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult TryRead(Stream input, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        options ??= ReadOptions.Default;
        return ResultOf(DocumentBytes.Read(input, options.Limits), options);
    }

    /// <summary>Reads a stream to its end with asynchronous input only.</summary>
    /// <param name="input">The stream.</param>
    /// <param name="options">The formats to choose from, a chosen one, a name, and limits; <see cref="ReadOptions.Default"/> by default.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <exception cref="MatrixFormatException">The stream holds no matrix or has errors; the message lists every error with its place.</exception>
    /// <exception cref="ArgumentException">The stream is closed, or only written.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token ended it.</exception>
    public static async Task<Matrix> ReadAsync(Stream input, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        MatrixOf(await TryReadAsync(input, options, cancellationToken).ConfigureAwait(false));

    /// <summary>Reads a stream to its end with asynchronous input only; what is wrong with its content is told in the result.</summary>
    /// <param name="input">The stream.</param>
    /// <param name="options">The formats to choose from, a chosen one, a name, and limits; <see cref="ReadOptions.Default"/> by default.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <exception cref="ArgumentException">The stream is closed, or only written.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token ended it.</exception>
    public static async Task<ReadResult> TryReadAsync(Stream input, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        options ??= ReadOptions.Default;
        return ResultOf(await DocumentBytes.ReadAsync(input, options.Limits, cancellationToken).ConfigureAwait(false), options);
    }

    /// <summary>Writes to a stream, in the format of a name.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="output">The stream.</param>
    /// <param name="format">The name of the format, such as <c>xlsx</c>.</param>
    /// <param name="formats">The formats to choose from; those the library brings along by default.</param>
    /// <returns>What the format could not carry; empty where it carried everything.</returns>
    /// <exception cref="MatrixFormatException">There is no such format, it is only read, or the matrix does not fit it.</exception>
    /// <exception cref="ArgumentException">The stream is closed, or only read; or the name is empty.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static ValueList<Diagnostic> Write(Matrix matrix, Stream output, string format, MatrixFormats? formats = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        CheckWritable(output);
        return FormatOf(format, formats).Writer!.Write(matrix, output);
    }

    /// <summary>Writes to a stream with asynchronous output only, in the format of a name; the document is made in memory first.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="output">The stream.</param>
    /// <param name="format">The name of the format, such as <c>xlsx</c>.</param>
    /// <param name="formats">The formats to choose from; those the library brings along by default.</param>
    /// <param name="cancellationToken">Ends the writing to the stream.</param>
    /// <returns>What the format could not carry; empty where it carried everything.</returns>
    /// <exception cref="MatrixFormatException">There is no such format, it is only read, or the matrix does not fit it; nothing was written.</exception>
    /// <exception cref="ArgumentException">The stream is closed, or only read; or the name is empty.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token ended it.</exception>
    public static Task<ValueList<Diagnostic>> WriteAsync(Matrix matrix, Stream output, string format, MatrixFormats? formats = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        CheckWritable(output);
        return DocumentBytes.WriteAsync(matrix, FormatOf(format, formats).Writer!, output, cancellationToken);
    }

    private static ReadResult ResultOf(ReadOnlyMemory<byte>? content, ReadOptions options) => content is { } bytes
        ? DocumentReading.Read(bytes, options, options.FileName)
        : DocumentReading.TooLarge(options.Limits, options.FileName);

    private static void CheckWritable(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!output.CanWrite)
            throw new ArgumentException("The stream is closed, or only read.", nameof(output));
    }

    private static MatrixFormat FormatOf(string format, MatrixFormats? formats)
    {
        ArgumentException.ThrowIfNullOrEmpty(format);
        formats ??= MatrixFormats.BuiltIn;
        return formats.FindByName(format, out var found) && found.Writer is not null
            ? found
            : throw new MatrixFormatException($"No format '{format}' is written; those that are: {string.Join(", ", formats.All.Where(other => other.Writer is not null))}.");
    }
}
