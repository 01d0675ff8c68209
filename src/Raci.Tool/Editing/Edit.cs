using Raci.Collections;
using Raci.Formats.Markdown;

namespace Raci.Tool.Editing;

/// <summary>An edit of a document: of the lines of a page, or of a matrix that is written whole.</summary>
/// <param name="OfPage">Edits a page.</param>
/// <param name="OfMatrix">Edits a matrix.</param>
/// <param name="Done">What is done, for people.</param>
internal sealed record Edit(Func<MarkdownDocument, MarkdownDocument> OfPage, Func<Matrix, Matrix> OfMatrix, string Done)
{
    /// <summary>Gets the cells that the edit gives other content.</summary>
    public ValueList<PlacedAssignment> Cells { get; private init; } = [];

    /// <summary>Gets the edit that gives cells other content.</summary>
    /// <param name="before">The matrix before the edit.</param>
    /// <param name="cells">The cells.</param>
    public static Edit OfCells(Matrix before, ValueList<PlacedAssignment> cells) =>
        new(page => page.Assign(cells), matrix => matrix.Assign(cells), string.Join("; ", cells.Select(cell => Wording(before, cell)))) { Cells = cells };

    /// <summary>Says what becomes of a cell.</summary>
    /// <param name="before">The matrix before the edit.</param>
    /// <param name="cell">The cell.</param>
    public static string Wording(Matrix before, PlacedAssignment cell) =>
        $"{cell.Place}, {cell.Assignment.Party}: {Shown(before.ActivityAt(cell.Place).AssignmentOf(before.Parties[cell.Assignment.Party]), before)} → {Shown(cell.Assignment, before)}";

    private static string Shown(Assignment assignment, Matrix matrix) => assignment.IsEmpty ? "nothing" : assignment.ToString(matrix.Scheme);
}
