using Raci.Formats;
using Raci.Formats.Markdown;
using Raci.Tool.Inputs;
using Raci.Tool.Reporting;

namespace Raci.Tool.Editing;

/// <summary>Carries out an edit of one document.</summary>
internal sealed class Setting(SetRequest request, MatrixFormats formats, ToolConsole console, Reporter reporter)
{
    private readonly DocumentFile _file = new(new InputFile(request.File, Path.GetFileName(request.File), IsNamed: true), console);

    /// <summary>Edits the document.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        var failure = request.Trouble();
        if (failure is not null
            || !FormatChoice.OfReading(formats).TryFind(request.File == InputFile.StandardStream ? null : request.File, request.From, out var format, out failure)
            || !_file.TryRead(out var bytes, out failure))
        {
            return reporter.Fail(failure);
        }

        try
        {
            failure = string.Equals(format.Name, MatrixFormats.Markdown.Name, StringComparison.OrdinalIgnoreCase) ? EditPage(bytes) : EditWhole(format, bytes);
        }
        catch (MatrixFormatException exception)
        {
            reporter.Report(exception.Diagnostics.Select(diagnostic => diagnostic.InFile(_file.Name)));
            failure = Failure.Unusable($"{_file.Name}: {(exception.Diagnostics.Count > 0 ? "the edit is refused" : exception.Message)}, and nothing was changed");
        }
        catch (ArgumentException exception)
        {
            failure = Failure.Unusable($"{_file.Name}: {exception.Message.ReplaceLineEndings(" ")}");
        }

        return failure is null ? ExitCodes.Done : reporter.Fail(failure);
    }

    private Failure? EditPage(byte[] bytes)
    {
        var page = MarkdownDocument.Parse(bytes);
        if (!new EditPlanner(request, page.Matrix, _file.Name).TryPlan(out var edit, out var failure))
            return failure;
        var edited = edit.OfPage(page);
        if (!request.IsDryRun)
            return Write(edited.Matrix, edited.ToBytes(), edit, isSame: ReferenceEquals(page, edited));
        foreach (var line in LineChanges.Of(page.ToString(), edited.ToString()))
            console.Output.WriteLine(Printable.Of(line));
        return null;
    }

    // Where the format carries everything the document says the same afterwards, but for the edit.
    private Failure? EditWhole(MatrixFormat format, byte[] bytes)
    {
        var result = format.Reader!.Read(bytes);
        if (!result.IsSuccess)
        {
            reporter.Report(result.InFile(_file.Name).Diagnostics);
            return Failure.Unusable($"{_file.Name}: it has errors, so nothing was changed");
        }

        if (!new EditPlanner(request, result.Matrix, _file.Name).TryPlan(out var edit, out var failure))
            return failure;
        if (format.Writer is not { } writer)
            return Failure.Unusable($"{_file.Name}: {format} is only read; convert it first");
        var edited = edit.OfMatrix(result.Matrix);
        using var document = new MemoryStream();
        var left = writer.Write(edited, document);
        if (left.Any(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info) || format.Reader.Read(document.ToArray()).Matrix != edited)
            return Failure.Unusable($"{_file.Name}: {format} is written whole and would lose something of the matrix, so nothing was changed; convert it to markdown or json first");
        if (!request.IsDryRun)
            return Write(edited, document.ToArray(), edit, isSame: edited == result.Matrix);
        console.Output.WriteLine(Printable.Of($"{_file.Name}: {edit.Done}"));
        return null;
    }

    private Failure? Write(Matrix matrix, byte[] bytes, Edit edit, bool isSame)
    {
        var isStandard = request.File == InputFile.StandardStream;
        if ((!isSame || isStandard) && _file.Write(matrix, bytes) is { } failure)
            return failure;
        reporter.Done($"{_file.Name}: {(isSame ? "is so already" : edit.Done)}", isOutputTaken: isStandard);
        return null;
    }
}
