using System.Diagnostics.CodeAnalysis;
using Raci.Formats;
using Raci.Tool.Reporting;

namespace Raci.Tool.Inputs;

/// <summary>Reads the documents a command asks something of: tells their diagnostics, and goes on with every matrix that was made, errors or not.</summary>
/// <param name="formats">The formats to choose from.</param>
/// <param name="from">The format of the inputs, by name; null to go by extension and content.</param>
/// <param name="sheet">The only sheet of workbooks that is read; null for all.</param>
/// <param name="recursive">Whether folders inside folders are looked into.</param>
/// <param name="console">Where the standard input is.</param>
/// <param name="reporter">Who tells the user what happens.</param>
/// <param name="keepsContent">Whether what the documents hold is kept, so that it can be shown.</param>
internal sealed class DocumentReader(MatrixFormats formats, string? from, string? sheet, bool recursive, ToolConsole console, Reporter reporter, bool keepsContent = false)
{
    private readonly SheetChoice _sheet = new(sheet);

    /// <summary>Gets the exit code so far: the highest of those of the documents.</summary>
    public int ExitCode { get; private set; }

    /// <summary>Gets what is done with a file that was named and holds no matrix; null where that is a failure.</summary>
    public Action<InputFile>? OnNoMatrix { get; init; }

    /// <summary>Gets the other operands of the run, one of which may be the workbook whose sheet was named.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>Reads documents, folders and patterns.</summary>
    /// <returns>Those that hold a matrix, in their order; null where the command line is wrong, and then <see cref="ExitCode"/> says so.</returns>
    public IReadOnlyList<NamedMatrix>? Read(IReadOnlyList<string> operands, CancellationToken cancellation)
    {
        var reading = _sheet.ForReading(formats);
        var choice = FormatChoice.OfReading(reading);
        MatrixFormat? format = null;
        if (from is not null && !choice.TryFind(null, from, out format, out var wrong))
            return Refuse(wrong);
        var extensions = format?.Extensions ?? [.. reading.All.Where(known => known.Reader is not null).SelectMany(known => known.Extensions)];
        var found = new InputFinder(extensions, recursive, null).Find(operands);
        var objection = from is not null ? null : found.Files.Where(file => file is { IsNamed: true, IsStandardInput: false }).Select(file => choice.Objection(file.Path)).FirstOrDefault(failure => failure is not null);
        if ((objection ?? _sheet.Trouble(reading, format, Beside.Count == 0 ? found.Files : [.. found.Files, .. new InputFinder(extensions, recursive, null).Find(Beside).Files])) is { } trouble)
            return Refuse(trouble);
        foreach (var failure in found.Failures)
            Fail(failure);
        var reader = new InputReader(reading, format?.Reader, console, keepsContent || reporter.ShowsExcerpts);
        var matrices = new List<NamedMatrix>();
        foreach (var input in found.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (TryRead(reader, input, out var matrix))
                matrices.Add(matrix);
        }

        if (matrices.Count == 0 && ExitCode == ExitCodes.Done && !found.Files.Any(file => file.IsNamed))
            Fail(Failure.Unusable("none of the documents that were found holds a matrix; --verbose tells why"));
        return matrices;
    }

    private bool TryRead(InputReader reader, InputFile input, [NotNullWhen(true)] out NamedMatrix? matrix)
    {
        matrix = null;
        if (!reader.TryRead(input, out var document, out var failure))
        {
            Fail(failure);
            return false;
        }

        var (result, excerpts) = document;
        if (!input.IsNamed && NoMatrix.Reason(result) is { } reason)
        {
            reporter.Report(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Info), excerpts);
            reporter.Detail($"{input.Name}: {reason}", isOutputTaken: true);
            return false;
        }

        if (OnNoMatrix is not null && !input.IsStandardInput && (result.Matrix is null || NoMatrix.Reason(result) is not null))
        {
            OnNoMatrix(input);
            return false;
        }

        reporter.Report(result.Diagnostics, excerpts);
        if (result.Matrix is null)
        {
            Fail(Failure.Unusable($"{input.Name}: no matrix could be made of it"));
            return false;
        }

        matrix = new NamedMatrix(input, result, excerpts);
        return true;
    }

    private IReadOnlyList<NamedMatrix>? Refuse(Failure failure)
    {
        Fail(failure);
        return null;
    }

    private void Fail(Failure failure) => ExitCode = Math.Max(ExitCode, reporter.Fail(failure));
}
