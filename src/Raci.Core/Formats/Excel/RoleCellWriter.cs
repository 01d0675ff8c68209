using System.Buffers;
using System.Globalization;
using Raci.Collections;
using Raci.Formats.Tables;

namespace Raci.Formats.Excel;

/// <summary>Writes role cells: letters, then the mark, then the remark in brackets.</summary>
internal sealed class RoleCellWriter(MatrixLayout layout, SheetWriter sheet)
{
    // What starts a mark or brackets, or could be taken for markup, may read otherwise than it was meant.
    private static readonly SearchValues<char> Suspects = SearchValues.Create("()[]*_`<&");

    private readonly Dictionary<RoleSet, string> _letters = [];
    private readonly List<Diagnostic> _cuts = [];

    /// <summary>Gets what did not fit into its cell.</summary>
    public ValueList<Diagnostic> Cuts => _cuts.ToValueList();

    /// <summary>Writes the cell of an assignment.</summary>
    public void Write(int column, int row, Place place, in Assignment assignment)
    {
        if (assignment.Mark is null && assignment.Remark.IsEmpty)
            sheet.Letters(column, CellStyle.Role, LettersOf(assignment.Roles));
        else if (IsTooLong(assignment, layout.Matrix.Scheme))
            WriteCut(column, row, place, assignment);
        else if (assignment.Remark.IsPlain)
            sheet.Text(column, CellStyle.Role, assignment.ToString(layout.Matrix.Scheme));
        else
            WriteRuns(column, assignment);
    }

    /// <summary>Tells whether the whole of an assignment does not fit into a cell.</summary>
    public static bool IsTooLong(in Assignment assignment, RoleScheme scheme) =>
        assignment.Remark.Length > CellLimits.Characters - MostAround && assignment.ToString(scheme).Length > CellLimits.Characters;

    /// <summary>Tells whether a cell shows an assignment so that it can be read back from it alone.</summary>
    public static bool IsExact(in Assignment assignment, RoleScheme scheme)
    {
        if (!assignment.Remark.IsPlain || IsTooLong(assignment, scheme) || assignment.Remark.ToString().AsSpan().ContainsAny(Suspects))
            return false;
        var cell = RoleCell.Parse(assignment.ToString(scheme));
        return cell.Kind == RoleCellKind.Annotated && cell.Roles == assignment.Roles && !cell.HasSeveralMarks
            && cell.Mark.SequenceEqual(assignment.Mark) && cell.Rest.SequenceEqual(assignment.Remark.IsEmpty ? "" : $"({assignment.Remark})");
    }

    // Letters, mark, space and brackets together are shorter.
    private const int MostAround = 64;

    private string LettersOf(RoleSet roles)
    {
        if (!_letters.TryGetValue(roles, out var letters))
            _letters.Add(roles, letters = roles.ToString(layout.Matrix.Scheme));
        return letters;
    }

    private void WriteCut(int column, int row, Place place, in Assignment assignment)
    {
        var text = assignment.ToString(layout.Matrix.Scheme);
        sheet.Text(column, CellStyle.Role, CellLimits.Cut(text));
        var location = SourceLocation.InSheet(layout.Labels.Matrix, CellReference.Cell(column, row));
        _cuts.Add(DiagnosticCatalogue.CellTooLong.At(location, string.Create(CultureInfo.InvariantCulture, $"{place}, {assignment.Party}"), text.Length, CellLimits.Characters));
    }

    private void WriteRuns(int column, in Assignment assignment) => sheet.Runs(column, CellStyle.Role, RunsOf(assignment, layout.Matrix.Scheme), RunFont.Body);

    /// <summary>Gets the runs of a cell whose remark is no plain text.</summary>
    public static TextRun[] RunsOf(in Assignment assignment, RoleScheme scheme)
    {
        var letters = assignment.Roles.IsEmpty ? "—" : assignment.Roles.ToString(scheme);
        return [new($"{letters}{assignment.Mark} ("), .. assignment.Remark.Runs, new(")")];
    }
}
