using Raci.Formats;
using Raci.Formats.Markdown;
using Raci.Tool.Editing;
using Raci.Tool.Inputs;
using Raci.Tool.Reporting;

namespace Raci.Tool.Formatting;

/// <summary>Makes documents canonical, or tells which are not.</summary>
internal sealed class PageFormatter(MatrixFormats formats, MarkdownWriter writer, bool isCheck, bool isLenient, ToolConsole console, Reporter reporter)
{
    private static readonly MarkdownReader Reader = new();

    // Comments of the front matter, and in rows.
    private static readonly string[] CommentsLost = ["RACI1008", "RACI1019"];

    private int _exitCode;

    /// <summary>Makes documents canonical.</summary>
    /// <returns>The exit code: the highest of those of the documents.</returns>
    public int Run(IReadOnlyList<string> operands, bool isRecursive)
    {
        var markdown = MatrixFormats.Markdown;
        var found = new InputFinder(markdown.Extensions, isRecursive, null).Find(operands);
        if (found.Files.FirstOrDefault(file => file is { IsNamed: true, IsStandardInput: false } && IsOther(file.Path)) is { } other)
            return reporter.Fail(Failure.Usage($"{other.Path}: is no Markdown document; raci convert writes other formats"));
        foreach (var failure in found.Failures)
            Fail(failure);
        var (changed, same) = (0, 0);
        reporter.WithProgress(found.IsMany ? found.Files.Count : 0, advance =>
        {
            foreach (var input in found.Files)
            {
                if (Format(input) is { } isChanged)
                    (changed, same) = isChanged ? (changed + 1, same) : (changed, same + 1);
                advance();
            }
        });
        if (found.IsMany)
            reporter.Done($"{changed} {(isCheck ? "would change" : "changed")}, {same} {(same == 1 ? "is" : "are")} canonical");
        return isCheck && changed > 0 ? Math.Max(_exitCode, ExitCodes.Findings) : _exitCode;
    }

    private bool IsOther(string path) => formats.FindByPath(path, out var format) && !string.Equals(format.Name, MatrixFormats.Markdown.Name, StringComparison.OrdinalIgnoreCase);

    // Whether the document changes; null where it is left alone.
    private bool? Format(InputFile input)
    {
        var file = new DocumentFile(input, console);
        if (!file.TryRead(out var bytes, out var failure))
            return Fail(failure);
        var result = Reader.Read(bytes).InFile(file.Name);
        if (!input.IsNamed && NoMatrix.Reason(result) is { } reason)
        {
            reporter.Detail($"{file.Name}: {reason}", isOutputTaken: true);
            return null;
        }

        var silencers = new RowSilencers(bytes, result);
        reporter.Report(result.Diagnostics.Select(diagnostic => Weighed(diagnostic, silencers)));
        if (result.Matrix is not { } matrix)
            return Fail(Failure.Unusable($"{file.Name}: no matrix could be made of it"));
        if (result.HasErrors && !isLenient)
            return Fail(Failure.Unusable($"{file.Name}: it has errors, so it is left as it is; --lenient formats it all the same"));
        using var page = new MemoryStream();
        try
        {
            writer.Write(matrix, page);
        }
        catch (MatrixFormatException exception)
        {
            return Fail(Failure.Unusable($"{file.Name}: {exception.Message}"));
        }

        var canonical = silencers.AddTo(page.ToArray());
        var isChanged = !bytes.AsSpan().SequenceEqual(canonical);
        if (isCheck && isChanged)
            console.Output.WriteLine(Printable.Of($"{file.Name}: would change"));
        if (isCheck || (!isChanged && !input.IsStandardInput))
            return isChanged;
        if (file.Write(matrix, canonical) is { } trouble)
            return Fail(trouble);
        if (isChanged)
            reporter.Detail($"{file.Name}: changed", isOutputTaken: input.IsStandardInput);
        return isChanged;
    }

    // What a reader may pass over, a page that is written anew loses.
    private static Diagnostic Weighed(Diagnostic diagnostic, RowSilencers silencers) =>
        CommentsLost.Contains(diagnostic.Id) && !silencers.Keeps(diagnostic) ? diagnostic with { Severity = DiagnosticSeverity.Warning } : diagnostic;

    private bool? Fail(Failure failure)
    {
        _exitCode = Math.Max(_exitCode, reporter.Fail(failure));
        return null;
    }
}
