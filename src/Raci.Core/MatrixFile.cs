using Raci.Collections;
using Raci.Formats;

namespace Raci;

/// <summary>Reads and writes matrices as files, streams, bytes and strings: the door to all formats.</summary>
public static partial class MatrixFile
{
    /// <summary>Reads a file, in the format of its extension and its content.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The formats to choose from, a chosen one, and limits; <see cref="ReadOptions.Default"/> by default.</param>
    /// <exception cref="MatrixFormatException">The file holds no matrix or has errors; the message lists every error with its place. Or its extension is that of a format that is only written.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static Matrix Read(string path, ReadOptions? options = null) => MatrixOf(TryRead(path, options));

    /// <summary>Reads a file, in the format of its extension and its content; what is wrong with its content is told in the result.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The formats to choose from, a chosen one, and limits; <see cref="ReadOptions.Default"/> by default.</param>
    /// <exception cref="MatrixFormatException">The extension is that of a format that is only written; the message lists those that are read.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static ReadResult TryRead(string path, ReadOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= ReadOptions.Default;
        DocumentReading.CheckReadable(path, options);
        using var file = File.OpenRead(path);
        return DocumentBytes.Read(file, options.Limits) is { } content
            ? DocumentReading.Read(content, options, path)
            : DocumentReading.TooLarge(options.Limits, path);
    }

    /// <summary>Writes a file, in the format of its extension: a whole new file, or, when anything fails, none.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="path">The file; one that exists is replaced.</param>
    /// <param name="formats">The formats to choose from; those the library brings along by default.</param>
    /// <returns>What the format could not carry; empty where it carried everything.</returns>
    /// <exception cref="MatrixFormatException">No format writes the extension, or the matrix does not fit it.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written, or is a folder.</exception>
    public static ValueList<Diagnostic> Write(Matrix matrix, string path, MatrixFormats? formats = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Write(matrix, path, WriterOfPath(path, formats ?? MatrixFormats.BuiltIn));
    }

    /// <summary>Writes a file in a given format, whatever its extension: a whole new file, or, when anything fails, none.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="path">The file; one that exists is replaced.</param>
    /// <param name="writer">The writer of its format, as <see cref="MatrixFormat.Writer"/> has it.</param>
    /// <returns>What the format could not carry; empty where it carried everything.</returns>
    /// <exception cref="MatrixFormatException">The matrix does not fit the format.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written, or is a folder.</exception>
    public static ValueList<Diagnostic> Write(Matrix matrix, string path, IMatrixWriter writer)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(writer);
        ValueList<Diagnostic> left = [];
        AtomicFile.Write(path, stream => left = writer.Write(matrix, stream));
        return left.Select(diagnostic => diagnostic.InFile(path)).ToValueList();
    }

    /// <summary>Reads one file and writes another, in the formats of their extensions.</summary>
    /// <param name="input">The file to read.</param>
    /// <param name="output">The file to write; one that exists is replaced.</param>
    /// <param name="formats">The formats to choose from; those the library brings along by default.</param>
    /// <returns>What the format could not carry; empty where it carried everything.</returns>
    /// <exception cref="MatrixFormatException">The input holds no matrix or has errors, or no format writes the output's extension.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read or written, or is a folder.</exception>
    public static ValueList<Diagnostic> Convert(string input, string output, MatrixFormats? formats = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(output);
        formats ??= MatrixFormats.BuiltIn;
        var writer = WriterOfPath(output, formats);
        return Write(Read(input, new ReadOptions { Formats = formats }), output, writer);
    }

    private static Matrix MatrixOf(ReadResult result) => result.IsSuccess ? result.Matrix : throw new MatrixFormatException(result.Diagnostics);

    private static IMatrixWriter WriterOfPath(string path, MatrixFormats formats) =>
        (formats.FindByPath(path, out var format) ? format.Writer : null)
        ?? throw DocumentReading.UnknownExtension(path, "written", formats.All.Where(other => other.Writer is not null));
}
