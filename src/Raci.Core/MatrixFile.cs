using Raci.Collections;
using Raci.Formats;

namespace Raci;

/// <summary>Reads and writes matrices as files: the door to all formats.</summary>
public static class MatrixFile
{
    /// <summary>Reads a file, in the format of its extension.</summary>
    /// <param name="path">The file.</param>
    /// <param name="formats">The formats to choose from; those the library brings along by default.</param>
    /// <exception cref="MatrixFormatException">The file holds no matrix or has errors; the message lists every error with its place. Or no format reads its extension.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static Matrix Read(string path, MatrixFormats? formats = null)
    {
        var result = TryRead(path, formats);
        return result.IsSuccess ? result.Matrix : throw new MatrixFormatException(result.Diagnostics);
    }

    /// <summary>Reads a file, in the format of its extension; what is wrong with its content is told in the result.</summary>
    /// <param name="path">The file.</param>
    /// <param name="formats">The formats to choose from; those the library brings along by default.</param>
    /// <exception cref="MatrixFormatException">No format reads the extension; the message lists those there are.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static ReadResult TryRead(string path, MatrixFormats? formats = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return TryRead(path, ReaderOf(path, formats ?? MatrixFormats.BuiltIn));
    }

    /// <summary>Reads a file in a given format, whatever its extension; what is wrong with its content is told in the result.</summary>
    /// <param name="path">The file.</param>
    /// <param name="reader">The reader of its format, as <see cref="MatrixFormat.Reader"/> has it.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static ReadResult TryRead(string path, IMatrixReader reader)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(reader);
        return reader.Read(File.ReadAllBytes(path)).InFile(path);
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
        return Write(matrix, path, WriterOf(path, formats ?? MatrixFormats.BuiltIn));
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
    /// <returns>What the format could not carry; empty where it carried everything.</returns>
    /// <inheritdoc cref="Read" path="/exception"/>
    public static ValueList<Diagnostic> Convert(string input, string output, MatrixFormats? formats = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(output);
        _ = WriterOf(output, formats ?? MatrixFormats.BuiltIn);
        return Write(Read(input, formats), output, formats);
    }

    /// <summary>Gets the bytes of a document in a format.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="format">The name of the format, such as <c>xlsx</c>.</param>
    /// <param name="formats">The formats to choose from; those the library brings along by default.</param>
    /// <exception cref="MatrixFormatException">There is no such format, it is only read, or the matrix does not fit it.</exception>
    public static byte[] ToBytes(Matrix matrix, string format, MatrixFormats? formats = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentException.ThrowIfNullOrEmpty(format);
        formats ??= MatrixFormats.BuiltIn;
        var writer = formats.FindByName(format, out var found) ? found.Writer : null;
        if (writer is null)
            throw new MatrixFormatException($"No format '{format}' is written; those that are: {string.Join(", ", formats.All.Where(f => f.Writer is not null))}.");
        using var stream = new MemoryStream();
        writer.Write(matrix, stream);
        return stream.ToArray();
    }

    private static IMatrixReader ReaderOf(string path, MatrixFormats formats) =>
        (formats.FindByPath(path, out var format) ? format.Reader : null)
        ?? throw UnknownExtension(path, "read", formats.All.Where(f => f.Reader is not null));

    private static IMatrixWriter WriterOf(string path, MatrixFormats formats) =>
        (formats.FindByPath(path, out var format) ? format.Writer : null)
        ?? throw UnknownExtension(path, "written", formats.All.Where(f => f.Writer is not null));

    private static MatrixFormatException UnknownExtension(string path, string done, IEnumerable<MatrixFormat> known)
    {
        var extension = Path.GetExtension(path);
        var seen = extension.Length == 0 ? "a file without extension" : $"the extension '{extension}'";
        return new($"{path}: no format for {seen} is {done}; known are {string.Join(", ", known.SelectMany(format => format.Extensions))}.");
    }
}
