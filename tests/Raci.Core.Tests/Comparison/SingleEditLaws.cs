using FsCheck;
using FsCheck.Fluent;
using Raci.Comparison;
using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Comparison;

/// <summary>What one edit makes is one change; what two people do in different places is all kept.</summary>
public sealed class SingleEditLaws
{
    // Names that no other row has: what is told of twins is told by order.
    private static readonly Gen<Matrix> Numbered = TameMatrices.Any.Select(matrix => matrix.Rows.Aggregate(
        matrix,
        (numbered, row) => numbered.Replace(row.Place, row.Activity.WithName($"{row.Activity.Name}, case {numbered.Rows.TakeWhile(other => other.Place != row.Place).Count() + 1}"))));

    [Fact]
    public void A_cell_is_one_change() => Law.Holds(CellEdits(1), edit =>
    {
        var (matrix, cells) = edit;
        var changed = Changed(matrix, cells[0]);

        Assert.Equal(changed == matrix ? 0 : 1, MatrixDiff.Between(matrix, changed).Changes.Count);
    });

    [Fact]
    public void A_row_that_goes_comes_or_moves_is_one_change() => Law.Holds(RowEdits, edit =>
    {
        var (matrix, from, to) = edit;
        var without = matrix.Remove(from);
        var moved = matrix.Move(from, to);

        Assert.Equal(ChangeKind.ActivityRemoved, Assert.Single(MatrixDiff.Between(matrix, without).Changes).Kind);
        Assert.Equal(ChangeKind.ActivityAdded, Assert.Single(MatrixDiff.Between(without, matrix).Changes).Kind);
        Assert.All(MatrixDiff.Between(matrix, moved).Changes, change => Assert.Equal(ChangeKind.ActivityMoved, change.Kind));
        Assert.Equal(moved == matrix ? 0 : 1, MatrixDiff.Between(matrix, moved).Changes.Count);
    });

    [Fact]
    public void A_name_with_a_word_more_is_one_change() => Law.Holds(RowEdits, edit =>
    {
        var (matrix, place, _) = edit;
        var activity = matrix.ActivityAt(place);
        var renamed = matrix.Replace(place, activity.WithName($"{activity.Name} again"));

        Assert.Equal(ChangeKind.ActivityRenamed, Assert.Single(MatrixDiff.Between(matrix, renamed).Changes).Kind);
    });

    [Fact]
    public void What_two_sides_do_in_two_cells_is_all_kept() => Law.Holds(CellEdits(2), edit =>
    {
        var (matrix, cells) = edit;
        if (cells[0].Place == cells[1].Place && cells[0].Cell.Party == cells[1].Cell.Party)
            return;
        var merged = MatrixMerge.Merge(matrix, Changed(matrix, cells[0]), Changed(matrix, cells[1]));

        Assert.Empty(merged.Conflicts);
        Assert.Equal(Changed(Changed(matrix, cells[0]), cells[1]), merged.Matrix);
    });

    [Fact]
    public void What_two_sides_do_in_one_cell_is_told_and_neither_is_taken() => Law.Holds(CellEdits(2), edit =>
    {
        var (matrix, cells) = edit;
        var (ours, theirs) = (Changed(matrix, cells[0]), Changed(matrix, (cells[0].Place, cells[1].Cell.WithParty(cells[0].Cell.Party))));
        if (ours == theirs || ours == matrix || theirs == matrix)
            return;
        var merged = MatrixMerge.Merge(matrix, ours, theirs);

        Assert.Equal(cells[0].Place, Assert.Single(merged.Conflicts).Place);
        Assert.Equal(matrix, merged.Matrix);
    });

    [Fact]
    public void A_row_taken_out_and_a_cell_elsewhere_are_both_kept() => Law.Holds(CellEdits(2), edit =>
    {
        var (matrix, cells) = edit;
        if (cells[0].Place == cells[1].Place)
            return;
        var (ours, theirs) = (Changed(matrix, cells[0]), matrix.Remove(cells[1].Place));
        var merged = MatrixMerge.Merge(matrix, ours, theirs);

        Assert.Empty(merged.Conflicts);
        Assert.Equal(ours.Remove(cells[1].Place), merged.Matrix);
    });

    private static Arbitrary<(Matrix Matrix, (Place Place, Assignment Cell)[] Cells)> CellEdits(int count) => Arb.From(
        from matrix in Numbered
        from cells in (from row in Gen.Elements<Row>(matrix.Rows)
                       from party in Gen.Elements<Party>(matrix.Parties)
                       from role in Gen.Elements<Role>(matrix.Scheme.Roles)
                       from isEmpty in Gen.Elements(false, false, true)
                       select (row.Place, new Assignment(party.Name, isEmpty ? RoleSet.None : RoleSet.Of(role.Letter)))).ArrayOf(count)
        select (matrix, cells));

    private static Arbitrary<(Matrix Matrix, Place From, Place To)> RowEdits => Arb.From(
        from matrix in Numbered
        from row in Gen.Elements<Row>(matrix.Rows)
        from other in Gen.Elements<Row>(matrix.Rows)
        select (matrix, row.Place, other.Place));

    private static Matrix Changed(Matrix matrix, (Place Place, Assignment Cell) cell) =>
        matrix.Replace(cell.Place, matrix.ActivityAt(cell.Place).WithAssignment(cell.Cell));
}
