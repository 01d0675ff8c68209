using System.Text;
using Raci.Formats;

namespace Raci;

/// <content>Documents that stand in memory, as bytes or as strings.</content>
public static partial class MatrixFile
{
    /// <summary>Reads the bytes of a document.</summary>
    /// <param name="content">All bytes of the document.</param>
    /// <param name="options">The formats to choose from, a chosen one, a name, and limits; <see cref="ReadOptions.Default"/> by default.</param>
    /// <exception cref="MatrixFormatException">The document holds no matrix or has errors; the message lists every error with its place.</exception>
    public static Matrix Read(ReadOnlyMemory<byte> content, ReadOptions? options = null) => MatrixOf(TryRead(content, options));

    /// <summary>Reads the bytes of a document; what is wrong with its content is told in the result.</summary>
    /// <param name="content">All bytes of the document.</param>
    /// <param name="options">The formats to choose from, a chosen one, a name, and limits; <see cref="ReadOptions.Default"/> by default.</param>
    public static ReadResult TryRead(ReadOnlyMemory<byte> content, ReadOptions? options = null) => ResultOf(content, options ?? ReadOptions.Default);

    /// <summary>Reads a document of a text format that stands in memory as a string.</summary>
    /// <param name="text">The document.</param>
    /// <param name="options">The formats to choose from, a chosen one, a name, and limits; <see cref="ReadOptions.Default"/> by default.</param>
    /// <exception cref="MatrixFormatException">The text holds no matrix or has errors; the message lists every error with its place.</exception>
    public static Matrix Parse(string text, ReadOptions? options = null) => MatrixOf(TryParse(text, options));

    /// <summary>Reads a document of a text format that stands in memory as a string; what is wrong with its content is told in the result.</summary>
    /// <param name="text">The document.</param>
    /// <param name="options">The formats to choose from, a chosen one, a name, and limits; <see cref="ReadOptions.Default"/> by default.</param>
    public static ReadResult TryParse(string text, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryRead(Encoding.UTF8.GetBytes(text), options);
    }

    /// <summary>Gets the bytes of a document in a format.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="format">The name of the format, such as <c>xlsx</c>.</param>
    /// <param name="formats">The formats to choose from; those the library brings along by default.</param>
    /// <exception cref="MatrixFormatException">There is no such format, it is only read, or the matrix does not fit it.</exception>
    /// <remarks>What the format could not carry is told by the methods that write to a stream.</remarks>
    public static byte[] ToBytes(Matrix matrix, string format, MatrixFormats? formats = null)
    {
        using var stream = new MemoryStream();
        Write(matrix, stream, format, formats);
        return stream.ToArray();
    }

    /// <summary>Gets a document in a text format as a string.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="format">The name of the format, such as <c>markdown</c>.</param>
    /// <param name="formats">The formats to choose from; those the library brings along by default.</param>
    /// <exception cref="MatrixFormatException">There is no such format, it is only read or no text, or the matrix does not fit it.</exception>
    public static string ToText(Matrix matrix, string format, MatrixFormats? formats = null)
    {
        if (!FormatOf(format, formats).IsText)
            throw new MatrixFormatException($"Documents of the format '{format}' are no texts; get their bytes instead.");
        return Encoding.UTF8.GetString(ToBytes(matrix, format, formats));
    }
}
