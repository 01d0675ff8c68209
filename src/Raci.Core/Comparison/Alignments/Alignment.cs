namespace Raci.Comparison.Alignments;

/// <summary>Which phases, rows and parties of an older matrix are which of a newer one, and which of them moved among their siblings.</summary>
internal sealed class Alignment
{
    private Alignment(FlatMatrix before, FlatMatrix after)
    {
        (Before, After) = (before, after);
        Phases = PhasePairing.Of(before, after);
        Rows = RowPairing.Of(before, after, Phases);
        Parties = PartyPairing.Of(before, after, Rows);
        (MovedPhases, MovedRows) = (new bool[before.Phases.Count], new bool[before.Activities.Length]);
        MovedParties = new bool[before.Matrix.Parties.Count];
        MarkMoved();
    }

    /// <summary>Gets the older matrix.</summary>
    public FlatMatrix Before { get; }

    /// <summary>Gets the newer matrix.</summary>
    public FlatMatrix After { get; }

    /// <summary>Gets the pairs of phases.</summary>
    public Pairing Phases { get; }

    /// <summary>Gets the pairs of rows.</summary>
    public Pairing Rows { get; }

    /// <summary>Gets the pairs of parties.</summary>
    public Pairing Parties { get; }

    /// <summary>Gets which older phases stand elsewhere: in another phase, or before or behind one they were not.</summary>
    public bool[] MovedPhases { get; }

    /// <summary>Gets which older rows stand elsewhere.</summary>
    public bool[] MovedRows { get; }

    /// <summary>Gets which older parties stand elsewhere.</summary>
    public bool[] MovedParties { get; }

    /// <summary>Aligns two matrices.</summary>
    public static Alignment Of(Matrix before, Matrix after) => new(new FlatMatrix(before), new FlatMatrix(after));

    /// <summary>Aligns a matrix that was taken apart already with another.</summary>
    public static Alignment Of(FlatMatrix before, Matrix after) => new(before, new FlatMatrix(after));

    /// <summary>Gets the name in the newer matrix of a party of the older one; null where it is gone.</summary>
    public string? NewNameOf(string party) =>
        Parties.AfterOf(Before.Matrix.Parties.IndexOf(party)) is not Pairing.None and var index ? After.Matrix.Parties[index].Name : null;

    private void MarkMoved()
    {
        MarkMoved([.. Enumerable.Range(0, MovedParties.Length)], Parties, MovedParties, static _ => true);
        MarkMovedPhases(FlatMatrix.Root, FlatMatrix.Root);
        for (var phase = 0; phase < Before.Phases.Count; phase++)
        {
            var partner = Phases.AfterOf(phase);
            MarkMovedPhases(phase, partner);
            MarkMoved(Before.RowsOf(phase), Rows, MovedRows, row => partner != Pairing.None && After.RowPhases[row] == partner);
        }
    }

    // The partner of a phase that is gone is no phase at all: what comes of its phases has moved.
    private void MarkMovedPhases(int parent, int partner) =>
        MarkMoved(Before.ChildrenOf(parent), Phases, MovedPhases, child => (parent == FlatMatrix.Root || partner != Pairing.None) && After.ParentOf(child) == partner);

    private static void MarkMoved(int[] siblings, Pairing pairs, bool[] moved, Func<int, bool> isSibling)
    {
        var (items, places) = (new List<int>(siblings.Length), new List<int>(siblings.Length));
        foreach (var item in siblings)
        {
            if (pairs.AfterOf(item) is not (not Pairing.None and var place))
                continue;
            if (isSibling(place))
            {
                items.Add(item);
                places.Add(place);
            }
            else
            {
                moved[item] = true;
            }
        }

        Order.MarkMoved(items, places, moved);
    }
}
