using System.Text;
using Raci.Formats;
using Raci.Formats.Markdown;
using Raci.Tool.Inputs;

namespace Raci.Tool.Merging;

/// <summary>A Markdown file to merge: a page with a matrix or, where it holds none or a broken one, lines.</summary>
internal sealed class MergeSide
{
    private readonly byte[] _bytes;

    /// <summary>Looks at the bytes of a file.</summary>
    public MergeSide(string file, byte[] bytes)
    {
        (File, _bytes) = (file, bytes);
        if (bytes.Length == 0)
            return;
        try
        {
            Page = MarkdownDocument.Parse(bytes);
            if (Page.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
                (Page, WhyNot) = (null, "has errors; raci check tells them");
        }
        catch (MatrixFormatException exception)
        {
            HasNoMatrix = NoMatrix.Reason(new ReadResult(null, exception.Diagnostics, Sources.None)) is not null;
            WhyNot = HasNoMatrix ? "holds no matrix" : "holds no matrix that can be edited; raci check tells why";
        }
    }

    /// <summary>Gets the name of the file.</summary>
    public string File { get; }

    /// <summary>Gets whether the file is empty, as what git says that two sides started from where each of them made the file.</summary>
    public bool IsEmpty => _bytes.Length == 0;

    /// <summary>Gets whether the file says nothing that looks like a matrix.</summary>
    public bool HasNoMatrix { get; }

    /// <summary>Gets the page; null where there is none with a matrix free of errors.</summary>
    public MarkdownDocument? Page { get; }

    /// <summary>Gets why there is no such page; null where there is one, or the file is empty.</summary>
    public string? WhyNot { get; }

    /// <summary>Gets whether the bytes are no text of lines.</summary>
    public bool IsBinary => _bytes.AsSpan().Contains((byte)0);

    /// <summary>Gets the encoding that gives the same bytes again: UTF-8, or one of a byte a character.</summary>
    public static Encoding EncodingOf(params ReadOnlySpan<MergeSide> sides)
    {
        foreach (var side in sides)
        {
            if (!System.Text.Unicode.Utf8.IsValid(side._bytes))
                return Encoding.Latin1;
        }

        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    }

    /// <summary>Gets the bytes as a text.</summary>
    public string Text(Encoding encoding) => encoding.GetString(_bytes);
}
