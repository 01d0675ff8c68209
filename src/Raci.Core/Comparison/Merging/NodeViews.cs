using Raci.Comparison.Alignments;

namespace Raci.Comparison.Merging;

/// <summary>Makes views of the items of a matrix.</summary>
internal static class NodeViews
{
    /// <summary>Gets the phases of a matrix.</summary>
    public static NodeView<Phase> OfPhases(FlatMatrix matrix) => new(matrix.Phases.Count, phase => matrix.Phases[phase], matrix.ParentOf, matrix.ChildrenOf);

    /// <summary>Gets the activities of a matrix.</summary>
    public static NodeView<Activity> OfRows(FlatMatrix matrix) =>
        new(matrix.Activities.Length, row => matrix.Activities[row], row => matrix.RowPhases[row], phase => phase == FlatMatrix.Root ? [] : matrix.RowsOf(phase));

    /// <summary>Gets the parties of a matrix.</summary>
    public static NodeView<Party> OfParties(FlatMatrix matrix)
    {
        int[] all = [.. Enumerable.Range(0, matrix.Matrix.Parties.Count)];
        return new(all.Length, party => matrix.Matrix.Parties[party], static _ => FlatMatrix.Root, phase => phase == FlatMatrix.Root ? all : []);
    }
}
