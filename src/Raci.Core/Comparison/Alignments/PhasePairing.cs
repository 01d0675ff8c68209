namespace Raci.Comparison.Alignments;

/// <summary>Finds the phases of an older matrix in a newer one: by title at their place, by title anywhere, by the rows they hold, by likeness of their titles.</summary>
internal sealed class PhasePairing(FlatMatrix before, FlatMatrix after)
{
    private readonly Named<Phase> _phases = new(before.Phases, after.Phases, static phase => phase.Title);
    private readonly Pairing _pairs = new(before.Phases.Count, after.Phases.Count);

    /// <summary>Gets the pairs of phases of two matrices.</summary>
    public static Pairing Of(FlatMatrix before, FlatMatrix after)
    {
        var pairing = new PhasePairing(before, after);
        pairing.PairDown(FlatMatrix.Root, FlatMatrix.Root);
        if (pairing._pairs.GoneOf(All(before)).Length > 0 && pairing._pairs.NewOf(All(after)).Length > 0)
        {
            pairing.PairAnywhere();
            pairing.PairByRows();
            pairing.PairNear(FlatMatrix.Root, FlatMatrix.Root);
        }

        return pairing._pairs;
    }

    private static int[] All(FlatMatrix matrix)
    {
        var all = new int[matrix.Phases.Count];
        for (var i = 0; i < all.Length; i++)
            all[i] = i;
        return all;
    }

    private void PairDown(int parentBefore, int parentAfter)
    {
        var children = before.ChildrenOf(parentBefore);
        ExactPairing.PairInOrder(_phases, _pairs.GoneOf(children), _pairs.NewOf(after.ChildrenOf(parentAfter)), _pairs);
        foreach (var child in children)
        {
            if (_pairs.AfterOf(child) is not Pairing.None and var partner)
                PairDown(child, partner);
        }
    }

    // An empty title says nothing about where a phase went.
    private void PairAnywhere()
    {
        var gone = Array.FindAll(_pairs.GoneOf(All(before)), phase => !before.Phases[phase].Title.IsEmpty);
        ExactPairing.PairByName(_phases, gone, _pairs.NewOf(All(after)), _pairs);
        PairDown(FlatMatrix.Root, FlatMatrix.Root);
    }

    private void PairByRows()
    {
        var votes = Votes().OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key).ToList();
        foreach (var (key, count) in votes)
        {
            var (older, newer) = ((int)(key >> 32), (int)(key & int.MaxValue));
            var least = Math.Min(before.Phases[older].Activities.Count, after.Phases[newer].Activities.Count);
            if (count * 2 >= least && _pairs.AfterOf(older) == Pairing.None && _pairs.BeforeOf(newer) == Pairing.None)
                _pairs.Pair(older, newer);
        }

        PairDown(FlatMatrix.Root, FlatMatrix.Root);
    }

    // How many names of activities two phases without partners share; the key is the older phase and the newer one.
    private Dictionary<long, int> Votes()
    {
        var homes = new Dictionary<Text, int>();
        foreach (var phase in _pairs.NewOf(All(after)))
        {
            foreach (var activity in after.Phases[phase].Activities)
                homes[activity.Name] = homes.TryGetValue(activity.Name, out var other) && other != phase ? Pairing.None : phase;
        }

        var votes = new Dictionary<long, int>();
        foreach (var phase in _pairs.GoneOf(All(before)))
        {
            foreach (var activity in before.Phases[phase].Activities)
            {
                if (!activity.Name.IsEmpty && homes.GetValueOrDefault(activity.Name, Pairing.None) is not Pairing.None and var home)
                    votes[((long)phase << 32) | (uint)home] = votes.GetValueOrDefault(((long)phase << 32) | (uint)home) + 1;
            }
        }

        return votes;
    }

    private void PairNear(int parentBefore, int parentAfter)
    {
        var children = before.ChildrenOf(parentBefore);
        NearPairing.Pair(_phases, children, after.ChildrenOf(parentAfter), _pairs, AgreeInAllElse);
        PairDown(parentBefore, parentAfter);
        foreach (var child in children)
        {
            if (_pairs.AfterOf(child) is not Pairing.None and var partner)
                PairNear(child, partner);
        }
    }

    private bool AgreeInAllElse(int older, int newer) => before.Phases[older].WithTitle(after.Phases[newer].Title) == after.Phases[newer];
}
