namespace Raci.Comparison.Alignments;

/// <summary>Finds the rows of an older matrix in a newer one whose phases are paired: by name in their phase, by name anywhere, by likeness and place in their phase, by likeness anywhere.</summary>
internal static class RowPairing
{
    /// <summary>Gets the pairs of rows of two matrices.</summary>
    public static Pairing Of(FlatMatrix before, FlatMatrix after, Pairing phases)
    {
        var rows = new Named<Activity>(before.Activities, after.Activities, static activity => activity.Name);
        var pairs = new Pairing(before.Activities.Length, after.Activities.Length);
        for (var phase = 0; phase < before.Phases.Count; phase++)
        {
            if (phases.AfterOf(phase) is not Pairing.None and var partner)
                ExactPairing.PairInOrder(rows, before.RowsOf(phase), after.RowsOf(partner), pairs);
        }

        PairAnywhere(rows, pairs);
        for (var phase = 0; phase < before.Phases.Count; phase++)
        {
            if (phases.AfterOf(phase) is not Pairing.None and var partner)
                NearPairing.Pair(rows, before.RowsOf(phase), after.RowsOf(partner), pairs, AgreeInAllElse);
        }

        FarPairing.Pair(rows, pairs, AgreeInAllElse);
        return pairs;

        bool AgreeInAllElse(int older, int newer) =>
            after.Activities[newer].Assignments.Count > 0 && before.Activities[older].WithName(after.Activities[newer].Name) == after.Activities[newer];
    }

    // A row without a name says nothing about where it went.
    private static void PairAnywhere(Named<Activity> rows, Pairing pairs)
    {
        int[] gone = pairs.GoneOf([.. Enumerable.Range(0, rows.Before.Count)]);
        if (gone.Length > 0)
            ExactPairing.PairByName(rows, Array.FindAll(gone, row => !rows.NameBefore(row).IsEmpty), pairs.NewOf([.. Enumerable.Range(0, rows.After.Count)]), pairs);
    }
}
