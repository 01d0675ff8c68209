using System.Diagnostics.CodeAnalysis;
using Raci.Collections;
using Raci.Formats;
using Raci.Tool.Inputs;
using Raci.Tool.Reporting;

namespace Raci.Tool.Converting;

/// <summary>Carries out a plan: reads, writes, tells what happened, and goes on after what went wrong.</summary>
internal sealed class Conversion(ConvertPlan plan, ConvertRequest request, ToolConsole console, Reporter reporter)
{
    private readonly Tally _tally = new();
    private readonly InputReader _reader = new(plan.Formats, plan.Reader, console, keepsContent: reporter.ShowsExcerpts);
    private int _exitCode;

    /// <summary>Converts.</summary>
    /// <returns>The exit code: the highest of those of the documents.</returns>
    public int Run(CancellationToken cancellation)
    {
        foreach (var failure in plan.Failures)
            Fail(failure);
        reporter.WithProgress(plan.IsMany ? plan.Jobs.Count : 0, advance =>
        {
            foreach (var job in plan.Jobs)
            {
                cancellation.ThrowIfCancellationRequested();
                _tally.Add(Convert(job, cancellation));
                advance();
            }
        });
        if (_tally.IsOnly(Outcome.WithoutMatrix))
            Fail(Failure.Unusable("none of the documents that were found holds a matrix; --verbose tells why"));
        else if (plan.IsMany && plan.Jobs.Count > 0)
            reporter.Done(_tally.ToString());
        return _exitCode;
    }

    private Outcome Convert(Job job, CancellationToken cancellation)
    {
        if (job.Obstacle is not null)
        {
            Fail(job.Obstacle);
            return job.Foreseen;
        }

        if (!_reader.TryRead(job.Input, out var document, out var failure))
        {
            Fail(failure);
            return Outcome.Unreadable;
        }

        var (result, excerpts) = document;
        if (!job.Input.IsNamed && NoMatrix.Reason(result) is { } reason)
        {
            reporter.Report(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Info), excerpts);
            reporter.Detail($"{job.Input.Name}: {reason}");
            return Outcome.WithoutMatrix;
        }

        if (request.Strict)
            result = result with { Diagnostics = Strictness.Of(result.Diagnostics) };
        reporter.Report(result.Diagnostics, excerpts);
        if (!IsUsable(job.Input, result, out var matrix, out failure))
        {
            Fail(failure);
            return Outcome.Unreadable;
        }

        cancellation.ThrowIfCancellationRequested();
        if (!TryWrite(job, matrix, new InterruptibleWriter(request.Strict ? new StrictWriter(plan.Writer) : plan.Writer, cancellation), out failure))
        {
            Fail(failure);
            return Outcome.Unwritten;
        }

        var line = $"{job.Input.Name} → {job.OutputName}: {Summary.Of(matrix)}";
        if (plan.IsMany)
            reporter.Detail(line);
        else
            reporter.Done(line, isOutputTaken: job.WritesStandardOutput);
        return Outcome.Converted;
    }

    private void Fail(Failure failure) => _exitCode = Math.Max(_exitCode, reporter.Fail(failure));

    private bool IsUsable(InputFile input, ReadResult result, [NotNullWhen(true)] out Matrix? matrix, [NotNullWhen(false)] out Failure? failure)
    {
        (matrix, failure) = (result.Matrix, null);
        var errors = Errors(result.Diagnostics);
        if (matrix is null)
            failure = Failure.Unusable($"{input.Name}: {errors}, and no matrix to convert");
        else if (result.HasErrors && !request.Lenient)
            failure = Failure.Unusable($"{input.Name}: {errors}, so nothing was written{(request.Strict ? ": with --strict warnings are errors" : "; --lenient converts all the same")}");
        return failure is null;
    }

    private bool TryWrite(Job job, Matrix matrix, IMatrixWriter writer, [NotNullWhen(false)] out Failure? failure)
    {
        failure = null;
        ValueList<Diagnostic> told = [];
        try
        {
            if (plan.MakesFolders && Path.GetDirectoryName(job.Output) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            if (job.WritesStandardOutput)
                failure = WriteStandardOutput(matrix, writer, out told);
            else
                told = MatrixFile.Write(matrix, job.Output, writer);
        }
        catch (IOException exception)
        {
            failure = Failure.Unusable(FileTrouble.OfOutput(job.OutputName, exception));
        }
        catch (UnauthorizedAccessException)
        {
            failure = Failure.Unusable($"{job.OutputName}: no permission to write it, or to make a file in its folder");
        }
        catch (MatrixFormatException exception)
        {
            told = exception.Diagnostics;
            failure = Failure.Unusable($"{job.OutputName}: {(request.Strict ? $"{Errors(told)}, so nothing was written: with --strict warnings are errors" : "the matrix does not fit the format, so nothing was written")}");
        }

        reporter.Report(told.Select(diagnostic => diagnostic.InFile(job.OutputName)));
        return failure is null;
    }

    private static string Errors(IEnumerable<Diagnostic> diagnostics) => Summary.Count(diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), "error", "errors");

    // Whole or not at all here too, so in memory first.
    private Failure? WriteStandardOutput(Matrix matrix, IMatrixWriter writer, out ValueList<Diagnostic> left)
    {
        using var document = new MemoryStream();
        left = writer.Write(matrix, document);
        var bytes = document.GetBuffer().AsSpan(0, (int)document.Length);
        if (console.IsOutputTerminal && bytes.Contains((byte)0))
        {
            left = [];
            return Failure.Usage("the document is binary and the standard output is a terminal: redirect it, or name a file");
        }

        console.OutputBytes.Write(bytes);
        console.OutputBytes.Flush();
        return null;
    }
}
