using System.Diagnostics.CodeAnalysis;
using Raci.Formats;
using Raci.Formats.Csv;
using Raci.Formats.Markdown;

namespace Raci.Tool.Converting;

/// <summary>Applies the options that are of one format each, and refuses those that could change nothing.</summary>
internal sealed class FormatSettings(ConvertRequest request)
{
    /// <summary>Gets the writer of a format with the options that were given.</summary>
    /// <param name="format">The format to write.</param>
    /// <param name="writer">The writer.</param>
    /// <param name="failure">What is wrong with the options, where something is.</param>
    public bool TryGetWriter(MatrixFormat format, [NotNullWhen(true)] out IMatrixWriter? writer, [NotNullWhen(false)] out Failure? failure)
    {
        (writer, failure) = (format.Writer, null);
        if (request.Page.Option is not null)
            writer = TryGetMarkdown(format, out failure);
        if (failure is null && request.Separator is not null)
            writer = TryGetCsv(format, out failure);
        return failure is null;
    }

    private MarkdownWriter? TryGetMarkdown(MatrixFormat format, out Failure? failure)
    {
        if (IsSame(format, MatrixFormats.Markdown))
            return request.Page.TryGetWriter(out var writer, out failure) ? writer : null;
        failure = NotFor(format, request.Page.Option!, MatrixFormats.Markdown);
        return null;
    }

    private CsvMatrixWriter? TryGetCsv(MatrixFormat format, out Failure? failure)
    {
        failure = null;
        if (!IsSame(format, MatrixFormats.Csv))
            failure = NotFor(format, "--separator", MatrixFormats.Csv);
        else if (SeparatorOf(request.Separator) is not { } separator)
            failure = Failure.Usage($"--separator {request.Separator}: no such separator; there are comma, semicolon, tab and pipe, or the character itself");
        else
            return new CsvMatrixWriter(new CsvOptions { Separator = separator });
        return null;
    }

    private static Failure NotFor(MatrixFormat written, string option, MatrixFormat its) => Failure.Usage($"{option} is for {its}, and {written} is written");

    // By name: a table of formats may hold a format with other options in place of the usual one.
    private static bool IsSame(MatrixFormat format, MatrixFormat other) => string.Equals(format.Name, other.Name, StringComparison.OrdinalIgnoreCase);

    // The tab has two spellings more: few shells let a person type it.
    private static char? SeparatorOf(string? word) => word switch
    {
        "," or "comma" => ',',
        ";" or "semicolon" => ';',
        "|" or "pipe" => '|',
        "\t" or "\\t" or "tab" => '\t',
        _ => null,
    };
}
