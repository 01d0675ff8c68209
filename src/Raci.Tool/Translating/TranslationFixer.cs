using Raci.Collections;
using Raci.Comparison;
using Raci.Formats;
using Raci.Tool.Editing;
using Raci.Tool.Inputs;
using Raci.Tool.Reporting;

namespace Raci.Tool.Translating;

/// <summary>Carries the roles of a source over to its translations, file by file.</summary>
/// <param name="formats">The formats to choose from.</param>
/// <param name="from">The format of the translations, by name; null to go by extension.</param>
/// <param name="isDryRun">Whether nothing is written.</param>
/// <param name="console">Where the files are.</param>
/// <param name="reporter">Who tells what does not work.</param>
internal sealed class TranslationFixer(MatrixFormats formats, string? from, bool isDryRun, ToolConsole console, Reporter reporter)
{
    // Each attempt reads the document again.
    private const int MostAttempts = 64;

    private readonly List<Diagnostic> _refused = [];
    private int _attempts;

    /// <summary>Gets the exit code so far: 2 where a file could not be edited or written.</summary>
    public int ExitCode { get; private set; }

    /// <summary>Corrects a translation; where that does not work it tells why, and the translation stays as it is.</summary>
    public CorrectedTranslation Fix(NamedMatrix source, NamedMatrix translation)
    {
        if (Translations.Corrections(source.Result, translation.Result).Count == 0)
            return CorrectedTranslation.Of(translation);
        var file = new DocumentFile(translation.Input, console);
        Failure? failure;
        _attempts = 0;
        try
        {
            if (FormatChoice.OfReading(formats).TryFind(translation.Input.Path, from, out var format, out failure) && file.TryOpen(format, out var document, out failure))
            {
                // The file, and not what was read of it before, is what is edited: the same may have been named twice.
                var edited = Correct(document, Translations.Corrections(source.Result, document.Result).AsSpan());
                TellRefused(file.Name);
                if (ReferenceEquals(edited, document))
                    return CorrectedTranslation.Of(translation with { Result = document.Result });
                if (edited.TryGetBytes(out var bytes, out failure) && (isDryRun || (failure = file.Write(edited.Result.Matrix!, bytes)) is null))
                    return new(translation with { Result = edited.Result }, document.Result.Matrix!, CellsOf(document, edited), isDryRun ? document.LinesChanged(edited) : null, !isDryRun);
            }
        }
        catch (MatrixFormatException exception)
        {
            _refused.AddRange(exception.Diagnostics);
            TellRefused(file.Name);
            failure = Failure.Unusable($"{file.Name}: it cannot be edited, and nothing was changed in it");
        }

        ExitCode = reporter.Fail(Failure.Unusable(failure.Message));
        return CorrectedTranslation.Of(translation);
    }

    // All cells at once; where the document does not take them, each half for itself, so that one cell does not keep the others as they are.
    private IEditable Correct(IEditable document, ReadOnlySpan<PlacedAssignment> cells)
    {
        if (cells.IsEmpty)
            return document;
        try
        {
            return document.With(Edit.OfCells(document.Result.Matrix!, [.. cells]));
        }
        catch (MatrixFormatException exception)
        {
            if (cells.Length > 1 && _attempts++ < MostAttempts)
                return Correct(Correct(document, cells[..(cells.Length / 2)]), cells[(cells.Length / 2)..]);
            _refused.AddRange(exception.Diagnostics);
            return document;
        }
    }

    private void TellRefused(string name)
    {
        if (_refused.Count == 0)
            return;
        reporter.Report(_refused.Select(diagnostic => diagnostic.InFile(name)).Distinct());
        ExitCode = ExitCodes.Unusable;
        _refused.Clear();
    }

    private static ValueList<PlacedAssignment> CellsOf(IEditable document, IEditable edited)
    {
        var (before, after) = (document.Result.Matrix!, edited.Result.Matrix!);
        return [.. after.Rows.SelectMany(row => after.Parties.Select(party => new PlacedAssignment(row.Place, row.Activity.AssignmentOf(party)))).Where(cell => before.ActivityAt(cell.Place).AssignmentOf(before.Parties[cell.Assignment.Party]) != cell.Assignment)];
    }
}
