using System.Diagnostics.CodeAnalysis;
using Raci.Comparison;
using Raci.Tool.Inputs;
using Raci.Tool.Reporting;

namespace Raci.Tool.Diffing;

/// <summary>Reads two documents and tells what changed.</summary>
/// <param name="documents">The documents.</param>
/// <param name="newReader">Makes a reader of documents, which is told what to do with one that holds no matrix.</param>
/// <param name="form">The form of the result.</param>
/// <param name="reporter">Who tells the user what happens.</param>
/// <param name="console">Where the result goes.</param>
internal sealed class Difference(DocumentPair documents, Func<Action<InputFile>?, DocumentReader> newReader, IDiffForm form, Reporter reporter, ToolConsole console)
{
    private static readonly Matrix Nothing = new("", [], []);

    private bool _isWithoutMatrix;

    /// <summary>Compares.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        var code = Compare();
        // Git takes any other code for a crash of the tool, and shows nothing more.
        return documents.IsOfGit && code != ExitCodes.WrongUsage ? ExitCodes.Done : code;
    }

    private int Compare()
    {
        if (documents is { Old: null, New: null })
        {
            console.Output.WriteLine($"{Printable.Of(documents.OldName)}: not merged yet");
            return ExitCodes.Unusable;
        }

        if (!TryRead(documents.Old, out var older, out var code) || !TryRead(documents.New, out var newer, out code))
        {
            if (_isWithoutMatrix)
                LineDifference.Write(console.Output, documents);
            else if (documents.IsOfGit)
                console.Output.WriteLine($"{Printable.Of(documents.NewName)}: cannot be compared");
            return code;
        }

        var diff = MatrixDiff.Between(older, newer);
        form.Write(console.Output, documents, diff);
        return diff.IsEmpty ? ExitCodes.Done : ExitCodes.Findings;
    }

    // A file that is new in git, or gone, is compared with a matrix that holds nothing.
    private bool TryRead(string? file, [NotNullWhen(true)] out Matrix? matrix, out int code)
    {
        (matrix, code) = (Nothing, ExitCodes.Done);
        if (file is null)
            return true;
        var reader = newReader(documents.IsOfGit ? _ => _isWithoutMatrix = true : null);
        var found = reader.Read([file], CancellationToken.None);
        code = reader.ExitCode;
        if (found?.Count > 1)
            code = reporter.Fail(Failure.Usage($"{file}: names {found.Count} documents, and one is compared"));
        matrix = found is [var only] ? only.Matrix : null;
        return matrix is not null;
    }
}
