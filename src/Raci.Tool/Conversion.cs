using System.Diagnostics.CodeAnalysis;
using Raci.Collections;
using Raci.Formats;

namespace Raci.Tool;

/// <summary>Carries out one conversion: checks the request, reads, writes, and tells what happened.</summary>
internal sealed class Conversion(ConvertRequest request, MatrixFormats formats, ToolConsole console, Reporter reporter)
{
    /// <summary>Converts.</summary>
    /// <returns>The exit code.</returns>
    public int Run(CancellationToken cancellation)
    {
        if (new[] { request.Input, request.Output }.FirstOrDefault(Directory.Exists) is { } folder)
            return reporter.Fail(Failure.Unusable($"{folder}: is a folder, not a file"));
        var reading = new FormatChoice<IMatrixReader>(formats, "--from", "read", format => format.Reader);
        var writing = new FormatChoice<IMatrixWriter>(formats, "--to", "written", format => format.Writer);
        if (!reading.TryFind(request.ReadsStandardInput ? null : request.Input, request.From, out var reader, out var failure)
            || !writing.TryFind(request.WritesStandardOutput ? null : request.Output, request.To, out var writer, out failure))
        {
            return reporter.Fail(failure);
        }

        if (!request.ReadsStandardInput && !request.WritesStandardOutput && SameFile.Is(request.Input, request.Output))
            return reporter.Fail(Failure.Usage($"{request.Output}: IN and OUT are the same file"));
        if (!TryRead(reader, out var matrix, out failure))
            return reporter.Fail(failure);
        cancellation.ThrowIfCancellationRequested();
        return TryWrite(matrix, new InterruptibleWriter(writer, cancellation), out failure) ? Done(matrix) : reporter.Fail(failure);
    }

    private bool TryRead(IMatrixReader reader, [NotNullWhen(true)] out Matrix? matrix, [NotNullWhen(false)] out Failure? failure)
    {
        (matrix, failure) = (null, null);
        ReadResult result;
        try
        {
            result = request.ReadsStandardInput ? reader.Read(ReadAll(console.Input)).InFile(request.InputName) : MatrixFile.TryRead(request.Input, new ReadOptions { Reader = reader });
        }
        catch (IOException exception)
        {
            failure = Failure.Unusable(FileTrouble.OfInput(request.InputName, exception));
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            failure = Failure.Unusable($"{request.InputName}: no permission to read it");
            return false;
        }

        reporter.Report(result.Diagnostics);
        matrix = result.Matrix;
        var errors = Summary.Count(result.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), "error", "errors");
        if (matrix is null)
            failure = Failure.Unusable($"{request.InputName}: {errors}, and no matrix to convert");
        else if (result.HasErrors && !request.Lenient)
            failure = Failure.Unusable($"{request.InputName}: {errors}, so nothing was written; --lenient converts all the same");
        return failure is null;
    }

    private bool TryWrite(Matrix matrix, IMatrixWriter writer, [NotNullWhen(false)] out Failure? failure)
    {
        failure = null;
        ValueList<Diagnostic> told = [];
        try
        {
            if (request.WritesStandardOutput)
                failure = WriteStandardOutput(matrix, writer, out told);
            else
                told = MatrixFile.Write(matrix, request.Output, writer);
        }
        catch (IOException exception)
        {
            failure = Failure.Unusable(FileTrouble.OfOutput(request.OutputName, exception));
        }
        catch (UnauthorizedAccessException)
        {
            failure = Failure.Unusable($"{request.OutputName}: no permission to write it, or to make a file in its folder");
        }
        catch (MatrixFormatException exception)
        {
            told = exception.Diagnostics;
            failure = Failure.Unusable($"{request.OutputName}: the matrix does not fit the format, so nothing was written");
        }

        reporter.Report(told.Select(diagnostic => diagnostic.InFile(request.OutputName)));
        return failure is null;
    }

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

    private int Done(Matrix matrix)
    {
        var line = $"{request.InputName} → {request.OutputName}: {Summary.Of(matrix)}";
        reporter.Done(line, request.WritesStandardOutput ? console.Error : console.Output);
        return ExitCodes.Done;
    }

    private static byte[] ReadAll(Stream input)
    {
        using var content = new MemoryStream();
        input.CopyTo(content);
        return content.ToArray();
    }
}
