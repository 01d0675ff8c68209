using static Raci.DiagnosticCatalogue;

namespace Raci.Formats;

/// <summary>Decides which reader a document is for, and has it read.</summary>
internal static class DocumentReading
{
    /// <summary>Reads a document: with the chosen reader, else with that of its extension unless the content is surely of another format, else with that of its content.</summary>
    /// <param name="content">All bytes of the document.</param>
    /// <param name="options">How to read.</param>
    /// <param name="fileName">The name for diagnostics, whose extension counts; null for none.</param>
    public static ReadResult Read(ReadOnlyMemory<byte> content, ReadOptions options, string? fileName)
    {
        if (content.Length > options.Limits.Bytes)
            return TooLarge(options.Limits, fileName);
        if (options.Reader is { } chosen)
            return chosen.Read(content, options.Limits).InFile(fileName);
        var (reader, remark) = Choose(content, options.Formats, options.Limits, fileName);
        var result = reader?.Read(content, options.Limits) ?? new ReadResult(null, [], Sources.None);
        return (remark is null ? result : result with { Diagnostics = [remark, .. result.Diagnostics] }).InFile(fileName);
    }

    /// <summary>Gets the result of a document of more bytes than are read.</summary>
    public static ReadResult TooLarge(ReadLimits limits, string? fileName) =>
        new ReadResult(null, [LimitExceeded.At(SourceLocation.None, limits.Bytes, new Wording("bytes"), new Wording(nameof(ReadLimits.Bytes)))], Sources.None).InFile(fileName);

    /// <summary>Throws where the extension of a file is that of a format that is only written.</summary>
    /// <exception cref="MatrixFormatException">It is.</exception>
    public static void CheckReadable(string path, ReadOptions options)
    {
        if (options.Reader is null && options.Formats.FindByPath(path, out var format) && format.Reader is null)
            throw UnknownExtension(path, "read", options.Formats.All.Where(other => other.Reader is not null));
    }

    /// <summary>Gets the exception for a path whose extension is of no format that does what is asked.</summary>
    public static MatrixFormatException UnknownExtension(string path, string done, IEnumerable<MatrixFormat> known)
    {
        var extension = Path.GetExtension(path);
        var seen = extension.Length == 0 ? "a file without extension" : $"the extension '{extension}'";
        return new($"{path}: no format for {seen} is {done}; known are {string.Join(", ", known.SelectMany(format => format.Extensions))}.");
    }

    // The extension is a hint: it gives way where its own format does not recognise the content and another does, unless the whole content can be of its own.
    private static (IMatrixReader? Reader, Diagnostic? Remark) Choose(ReadOnlyMemory<byte> content, MatrixFormats formats, ReadLimits limits, string? fileName)
    {
        var hint = fileName is not null && formats.FindByPath(fileName, out var named) && named.Reader is not null ? named : null;
        var own = hint?.Reader!.Recognise(content) ?? FormatMatch.None;
        if (own >= FormatMatch.Likely)
            return (hint!.Reader, null);
        var isFound = formats.Detect(content, out var found, out var match);
        if (hint is not null)
        {
            return match >= FormatMatch.Likely && match > own && !ReferenceEquals(found, hint) && !(hint.Reader is IContentProof proof && proof.CanBe(content, limits))
                ? (found!.Reader, ExtensionContradicted.At(SourceLocation.None, Path.GetExtension(fileName)!, hint, found))
                : (hint.Reader, null);
        }

        return isFound
            ? (found!.Reader, FormatDetected.At(SourceLocation.None, found))
            : (null, UnknownContent.At(SourceLocation.None, new Wording(content.Span.Trim(" \t\r\n"u8).IsEmpty ? "an empty document" : "the content"), new Wording(string.Join(", ", formats.All.Where(format => format.Reader is not null)))));
    }
}
