using Raci.Formats;
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
        if (failure is not null || !FormatChoice.OfReading(formats).TryFind(request.File == InputFile.StandardStream ? null : request.File, request.From, out var format, out failure))
            return reporter.Fail(failure);
        try
        {
            failure = _file.TryOpen(format, out var document, out failure) ? Edit(document) : failure;
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

    private Failure? Edit(IEditable document)
    {
        if (document is EditableWhole { Result: var result })
            reporter.Report(result.HasErrors ? result.Diagnostics : result.Diagnostics.Where(IsLost).Select(diagnostic => diagnostic with { Severity = DiagnosticSeverity.Warning }));
        if (!new EditPlanner(request, document.Result.Matrix!, _file.Name).TryPlan(out var edit, out var failure))
            return failure;
        var edited = document.With(edit);
        if (!edited.TryGetBytes(out var bytes, out failure))
            return failure;
        if (!request.IsDryRun)
            return Write(edited.Result.Matrix!, bytes, edit, isSame: ReferenceEquals(document, edited));
        foreach (var line in document.LinesChanged(edited) ?? [$"{_file.Name}: {edit.Done}"])
            console.Output.WriteLine(Printable.Of(line));
        return null;
    }

    // What is written whole loses what no matrix holds: comments of YAML, members that are not known.
    private static bool IsLost(Diagnostic diagnostic) => diagnostic.Id is "RACI1050" or "RACI1043";

    private Failure? Write(Matrix matrix, byte[] bytes, Edit edit, bool isSame)
    {
        var isStandard = request.File == InputFile.StandardStream;
        if ((!isSame || isStandard) && _file.Write(matrix, bytes) is { } failure)
            return failure;
        reporter.Done($"{_file.Name}: {(isSame ? "is so already" : edit.Done)}", isOutputTaken: isStandard);
        return null;
    }
}
