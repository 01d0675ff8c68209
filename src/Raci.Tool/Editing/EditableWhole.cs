using System.Diagnostics.CodeAnalysis;
using Raci.Collections;
using Raci.Formats;

namespace Raci.Tool.Editing;

/// <summary>A document that is written whole: where its format carries everything it says the same afterwards, but for the edits.</summary>
internal sealed class EditableWhole(WholeFormat whole, ReadResult result, string name) : IEditable
{
    /// <inheritdoc/>
    public ReadResult Result => result;

    /// <inheritdoc/>
    public IEditable With(Edit edit)
    {
        var edited = edit.OfMatrix(result.Matrix!);
        return edited == result.Matrix ? this : new EditableWhole(whole, new ReadResult(edited, result.Diagnostics.Where(diagnostic => !IsMended(diagnostic, edit)).ToValueList(), result.Sources), name);
    }

    /// <inheritdoc/>
    public bool TryGetBytes([NotNullWhen(true)] out byte[]? bytes, [NotNullWhen(false)] out Failure? failure)
    {
        (bytes, failure) = (null, null);
        if (!result.IsSuccess)
        {
            failure = Failure.Unusable($"{name}: it has errors, so nothing was changed");
        }
        else if (whole.Format.Writer is not { } writer)
        {
            failure = Failure.Unusable($"{name}: {whole.Format} is only read; convert it first");
        }
        else
        {
            (bytes, var left) = whole.Write(writer, result.Matrix);
            if (whole.SheetsMissingIn(bytes) is { Count: > 0 } sheets)
                failure = Failure.Unusable($"{name}: the workbook is written whole and would lose the sheets {string.Join(", ", sheets.Select(sheet => $"'{sheet}'"))}, so nothing was changed; convert it to a workbook of its own first");
            else if (left.Any(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info) || whole.Format.Reader!.Read(bytes).Matrix != result.Matrix)
                failure = Failure.Unusable($"{name}: {whole.Format} is written whole and would lose something of the matrix, so nothing was changed; convert it to markdown or json first");
        }

        return failure is null;
    }

    /// <inheritdoc/>
    public IEnumerable<string>? LinesChanged(IEditable edited) => null;

    // What was no role is replaced by the cell that was given in its place.
    private bool IsMended(Diagnostic diagnostic, Edit edit) =>
        edit.Cells.Any(cell => cell.Assignment.Remark.IsEmpty && result.Sources.Of(cell.Place, result.Matrix!.Parties[cell.Assignment.Party]) == diagnostic.Location);
}
