using System.Diagnostics.CodeAnalysis;
using Raci.Formats;

namespace Raci.Tool.Inputs;

/// <summary>Reads inputs, each once, and says in one line why one cannot be read.</summary>
/// <param name="formats">The formats to choose from.</param>
/// <param name="reader">The reader that was chosen; null to go by extension and content.</param>
/// <param name="console">Where the standard input is.</param>
/// <param name="keepsContent">Whether the bytes of a document are kept, to show people the places that are told.</param>
internal sealed class InputReader(MatrixFormats formats, IMatrixReader? reader, ToolConsole console, bool keepsContent)
{
    /// <summary>Reads an input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="document">What was read.</param>
    /// <param name="failure">Why it cannot be read, where it cannot.</param>
    public bool TryRead(InputFile input, [NotNullWhen(true)] out ReadDocument? document, [NotNullWhen(false)] out Failure? failure)
    {
        (document, failure) = (null, null);
        var options = new ReadOptions { Formats = formats, Reader = reader, FileName = input.Name };
        try
        {
            document = keepsContent && !IsOnlyWritten(input) ? ReadAndKeep(input, options) : new(input.IsStandardInput ? MatrixFile.TryRead(console.Input, options) : MatrixFile.TryRead(input.Path, options), null);
        }
        catch (IOException exception)
        {
            failure = Failure.Unusable(FileTrouble.OfInput(input.Name, exception));
        }
        catch (UnauthorizedAccessException)
        {
            failure = Failure.Unusable($"{input.Name}: no permission to read it");
        }
        catch (MatrixFormatException exception)
        {
            failure = Failure.Unusable(exception.Message);
        }

        return document is not null;
    }

    // The library has the words for it, where it is given the path.
    private bool IsOnlyWritten(InputFile input) => reader is null && !input.IsStandardInput && formats.FindByPath(input.Path, out var format) && format.Reader is null;

    // The bytes that were read, and not those that a file has by the time its diagnostics are told.
    private ReadDocument ReadAndKeep(InputFile input, ReadOptions options)
    {
        if (input.IsStandardInput)
            return ReadAndKeep(console.Input, options);
        using var file = File.OpenRead(input.Path);
        return ReadAndKeep(file, options);
    }

    private static ReadDocument ReadAndKeep(Stream stream, ReadOptions options)
    {
        using var kept = new KeptStream(stream);
        var result = MatrixFile.TryRead(kept, options);
        return new(result, DocumentExcerpts.Of(kept.Content, options.Limits));
    }
}
