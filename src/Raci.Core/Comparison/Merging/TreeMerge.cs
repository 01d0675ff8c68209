using Raci.Comparison.Alignments;

namespace Raci.Comparison.Merging;

/// <summary>Makes one tree of what becomes of phases and rows: no row without its phase, no phase inside itself, none too deep.</summary>
internal sealed class TreeMerge(Nodes<Phase> phases, Nodes<Activity> rows, FlatMatrix start, Action<int, string, string> conflict)
{
    private readonly List<int>[] _phases = Lists(phases.Items.Count + 1);
    private readonly List<int>[] _rows = Lists(phases.Items.Count);

    /// <summary>Mends the tree.</summary>
    public void Mend()
    {
        for (var phase = 0; phase < phases.Items.StartCount; phase++)
        {
            if (phases.Keeps[phase] && phases.IsAsAtStart[phase])
                RestoreInside(phase);
        }

        do
        {
            for (var row = 0; row < rows.Items.Count; row++)
            {
                if (rows.Keeps[row])
                    Revive(rows.Parents[row]);
            }

            for (var phase = 0; phase < phases.Items.Count; phase++)
            {
                if (phases.Keeps[phase])
                    Revive(phases.Parents[phase]);
            }
        }
        while (RestoreCircles());
        Raise();
        for (var phase = 0; phase < phases.Items.Count; phase++)
        {
            if (phases.Keeps[phase])
                _phases[phases.Parents[phase] + 1].Add(phase);
        }

        for (var row = 0; row < rows.Items.Count; row++)
        {
            if (rows.Keeps[row])
                _rows[rows.Parents[row]].Add(row);
        }
    }

    /// <summary>Gets the phases of a phase, or the outermost, in order.</summary>
    public List<int> PhasesOf(int parent) => phases.InOrder(parent, _phases[parent + 1], WrittenOut.Of);

    /// <summary>Gets the rows of a phase in order.</summary>
    public List<int> RowsOf(int phase) => rows.InOrder(phase, _rows[phase], WrittenOut.Of);

    private static List<int>[] Lists(int count)
    {
        var lists = new List<int>[count];
        for (var i = 0; i < count; i++)
            lists[i] = [];
        return lists;
    }

    // One side removed the phase and the other put something in it, or changed what was in it: it stays with all it held, as one does whose own texts the other side changed.
    private void Revive(int phase)
    {
        for (; phase != FlatMatrix.Root && !phases.Keeps[phase]; phase = phases.Parents[phase])
        {
            var (ours, theirs) = (phases.Items.InOurs(phase) != Pairing.None, phases.Items.InTheirs(phase) != Pairing.None);
            conflict(phase, ours ? "changed" : "removed", theirs ? "changed" : "removed");
            phases.Restore(phase);
            if (ours != theirs)
                RestoreInside(phase);
        }
    }

    private void RestoreInside(int phase)
    {
        foreach (var row in start.RowsOf(phase))
        {
            if (!rows.Keeps[row] && rows.Items.InOurs(row) + rows.Items.InTheirs(row) > 2 * Pairing.None)
                rows.Restore(row);
        }

        foreach (var child in start.ChildrenOf(phase))
        {
            if (phases.Keeps[child] || phases.Items.InOurs(child) + phases.Items.InTheirs(child) == 2 * Pairing.None)
                continue;
            phases.Restore(child);
            RestoreInside(child);
        }
    }

    // One side put a phase into a second, and the other the second into the first.
    private bool RestoreCircles()
    {
        var found = false;
        var seen = new int[phases.Items.Count];
        for (var phase = 0; phase < seen.Length; phase++)
        {
            if (!phases.Keeps[phase])
                continue;
            var at = phase;
            for (; at != FlatMatrix.Root && seen[at] == 0; at = phases.Parents[at])
                seen[at] = phase + 1;
            if (at == FlatMatrix.Root || seen[at] != phase + 1)
                continue;
            found = true;
            RestoreCircle(at);
        }

        return found;
    }

    private void RestoreCircle(int phase)
    {
        var circle = new List<int> { phase };
        for (var at = phases.Parents[phase]; at != phase; at = phases.Parents[at])
            circle.Add(at);
        foreach (var at in circle.Where(at => at < phases.Items.StartCount && phases.Movers[at] != Sides.None).Order().ToList())
        {
            conflict(at, "moved", "moved elsewhere");
            phases.Restore(at);
        }
    }

    private void Raise()
    {
        for (var phase = phases.Items.Count - 1; phase >= 0; phase--)
        {
            while (phases.Keeps[phase] && DepthOf(phase) > Phase.MostLevels)
            {
                conflict(phase, "put deeper than phases may lie", "put deeper as well");
                phases.Parents[phase] = phases.Parents[phases.Parents[phase]];
            }
        }
    }

    private int DepthOf(int phase)
    {
        var depth = 0;
        for (; phase != FlatMatrix.Root; phase = phases.Parents[phase])
            depth++;
        return depth;
    }
}
