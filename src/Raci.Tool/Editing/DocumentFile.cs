using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Raci.Formats;
using Raci.Formats.Markdown;
using Raci.Tool.Inputs;

namespace Raci.Tool.Editing;

/// <summary>A document that is read and written in its place: a file, or the standard input and output.</summary>
internal sealed class DocumentFile(InputFile input, ToolConsole console)
{
    private const int BufferSize = 1 << 16;

    private static readonly long MostBytes = ReadLimits.Default.Bytes;

    /// <summary>Gets the name for people.</summary>
    public string Name => input.Name;

    /// <summary>Reads the bytes, or says why they cannot be read.</summary>
    public bool TryRead([NotNullWhen(true)] out byte[]? bytes, [NotNullWhen(false)] out Failure? failure)
    {
        (bytes, failure) = (null, null);
        try
        {
            using var stream = input.IsStandardInput ? console.Input : File.OpenRead(input.Path);
            bytes = Whole(stream);
            failure = bytes is null ? Failure.Unusable(string.Create(CultureInfo.InvariantCulture, $"{Name}: the document has more than {MostBytes} bytes; it was not read")) : null;
        }
        catch (IOException exception)
        {
            failure = Failure.Unusable(FileTrouble.OfInput(Name, exception));
        }
        catch (UnauthorizedAccessException)
        {
            failure = Failure.Unusable($"{Name}: no permission to read it, or it is a folder");
        }

        return failure is null;
    }

    /// <summary>Reads the document for editing, or says why it cannot be edited.</summary>
    /// <param name="format">Its format.</param>
    /// <param name="document">The document; it may have errors, as long as there is a matrix.</param>
    /// <param name="failure">Why there is none.</param>
    /// <exception cref="MatrixFormatException">It holds no matrix, or cannot be edited as it stands.</exception>
    public bool TryOpen(MatrixFormat format, [NotNullWhen(true)] out IEditable? document, [NotNullWhen(false)] out Failure? failure)
    {
        document = null;
        if (!TryRead(out var bytes, out failure))
            return false;
        if (string.Equals(format.Name, MatrixFormats.Markdown.Name, StringComparison.OrdinalIgnoreCase))
        {
            document = new EditablePage(MarkdownDocument.Parse(bytes), Name);
            return true;
        }

        var result = format.Reader!.Read(bytes);
        document = new EditableWhole(new WholeFormat(format, bytes), result.Matrix is null ? throw new MatrixFormatException(result.Diagnostics) : result.InFile(Name), Name);
        return true;
    }

    /// <summary>Writes the bytes whole or not at all, or says why they cannot be written.</summary>
    public Failure? Write(Matrix matrix, byte[] bytes)
    {
        try
        {
            if (input.IsStandardInput)
            {
                console.OutputBytes.Write(bytes);
                console.OutputBytes.Flush();
            }
            else
            {
                MatrixFile.Write(matrix, input.Path, new WrittenBytes(bytes));
            }

            return null;
        }
        catch (IOException exception)
        {
            return Failure.Unusable(FileTrouble.OfOutput(Name, exception));
        }
        catch (UnauthorizedAccessException)
        {
            return Failure.Unusable($"{Name}: no permission to write it, or to make a file in its folder");
        }
    }

    private static byte[]? Whole(Stream stream)
    {
        if (stream.CanSeek && stream.Length > MostBytes)
            return null;
        using var content = new MemoryStream();
        var buffer = new byte[BufferSize];
        while (stream.Read(buffer, 0, buffer.Length) is > 0 and var count)
        {
            if (content.Length + count > MostBytes)
                return null;
            content.Write(buffer, 0, count);
        }

        return content.ToArray();
    }
}
