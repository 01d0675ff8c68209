using System.Diagnostics.CodeAnalysis;
using Raci.Comparison;
using Raci.Formats;
using Raci.Formats.Markdown;
using Raci.Tool.Editing;
using Raci.Tool.Inputs;
using Raci.Tool.Reporting;

namespace Raci.Tool.Merging;

/// <summary>Reads three documents, merges them and writes one.</summary>
internal sealed class DocumentMerge(MergeRequest request, MatrixFormats formats, ToolConsole console, Reporter reporter)
{
    private static readonly ReadResult Nothing = new(new Matrix("", [], []), [], Sources.None);

    /// <summary>Merges.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        var (name, failure) = (request.From, (Failure?)null);
        if (name is null && request.Path is { } path)
        {
            if (!FormatChoice.OfReading(formats).TryFind(path, null, out var format, out failure))
                return reporter.Fail(failure);
            name = format.Name;
        }

        if (!FormatChoice.OfWriting(formats).TryFind(request.Ours, name, out var written, out failure))
            return reporter.Fail(failure);
        if (IsMarkdown(written) && IsPage(request.Theirs, name) && (IsPage(request.Start, name) || IsEmpty(request.Start)))
            return new PagesMerge(request, console, reporter).Run();
        var code = ExitCodes.Done;
        // All three are read before any fails, so that all is told at once.
        var isRead = TryRead(request.Start, name, ref code, out var start) & TryRead(request.Ours, name, ref code, out var ours) & TryRead(request.Theirs, name, ref code, out var theirs);
        if (!isRead)
            return code;
        var merged = MatrixMerge.Merge(start!.Matrix!, ours!.Matrix!, theirs!.Matrix!);
        if (IsMarkdown(written) && PageOfOurs() is { } page)
            return new MergedPage(request, console, reporter).Write(MarkdownMerge.Apply(page, merged), start.Sources);
        if (Write(merged.Matrix, written) is { } trouble)
            return reporter.Fail(trouble);
        reporter.Report(merged.Conflicts.Select(conflict => conflict.ToDiagnostic(start.Sources)));
        return merged.IsClean ? ExitCodes.Done : ExitCodes.Findings;
    }

    private static bool IsMarkdown(MatrixFormat format) => string.Equals(format.Name, MatrixFormats.Markdown.Name, StringComparison.OrdinalIgnoreCase);

    private bool IsPage(string file, string? name) => FormatChoice.OfReading(formats).TryFind(file, name, out var format, out _) && IsMarkdown(format);

    private MarkdownDocument? PageOfOurs()
    {
        try
        {
            return new DocumentFile(new InputFile(request.Ours, Path.GetFileName(request.Ours), IsNamed: true), console).TryRead(out var bytes, out _) ? MarkdownDocument.Parse(bytes) : null;
        }
        catch (MatrixFormatException)
        {
            return null;
        }
    }

    private bool TryRead(string file, string? format, ref int code, [NotNullWhen(true)] out ReadResult? result)
    {
        result = IsEmpty(file) ? Nothing : null;
        if (result is not null)
            return true;
        var reader = new DocumentReader(formats, format, null, false, console, reporter);
        var found = reader.Read([file], CancellationToken.None);
        code = Math.Max(code, reader.ExitCode);
        if (found?.Count > 1)
            code = reporter.Fail(Failure.Usage($"{file}: names {found.Count} documents, and one is merged"));
        else if (found is [var only] && only.Result.HasErrors)
            code = Math.Max(code, reporter.Fail(Failure.Unusable($"{file}: has errors, so nothing was merged")));
        else if (found is [var usable])
            result = usable.Result;
        return result is not null;
    }

    // Git gives an empty file as what both sides started from where each of them made the document.
    private static bool IsEmpty(string file) => new FileInfo(file) is { Exists: true, Length: 0 };

    private Failure? Write(Matrix matrix, MatrixFormat format)
    {
        try
        {
            reporter.Report(MatrixFile.Write(matrix, request.Output, format.Writer!));
            return null;
        }
        catch (IOException exception)
        {
            return Failure.Unusable(FileTrouble.OfOutput(request.Output, exception));
        }
        catch (UnauthorizedAccessException)
        {
            return Failure.Unusable($"{request.Output}: no permission to write it, or to make a file in its folder");
        }
        catch (MatrixFormatException exception)
        {
            reporter.Report(exception.Diagnostics);
            return Failure.Unusable($"{request.Output}: the matrix does not fit the format, so nothing was written");
        }
    }
}
