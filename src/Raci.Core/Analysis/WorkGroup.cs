using Raci.Collections;

namespace Raci.Analysis;

/// <summary>What is counted together: a whole portfolio, or the phases of one path in all its matrices.</summary>
internal sealed class WorkGroup
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int[]> _parties = new(StringComparer.Ordinal);
    private readonly List<Text> _titles = [];
    private readonly Dictionary<Text, WorkGroup> _inner = [];
    private int _last = -1;
    private int _matrices;
    private int _activities;
    private int[] _covered = [];

    /// <summary>Gets the group of the phases of a title inside those of this group.</summary>
    public WorkGroup Inner(Text title)
    {
        if (!_inner.TryGetValue(title, out var group))
        {
            _inner[title] = group = new WorkGroup();
            _titles.Add(title);
        }

        return group;
    }

    /// <summary>Adds the counts of a phase of a matrix, or of the matrix itself.</summary>
    /// <param name="number">The number of the matrix, those of one matrix added one after the other.</param>
    /// <param name="matrix">The matrix.</param>
    /// <param name="sum">The counts.</param>
    public void Add(int number, Matrix matrix, Subtotal sum)
    {
        if (_last != number)
            _matrices++;
        _last = number;
        _activities += sum.Activities;
        Add(sum.Covered, ref _covered);
        for (var i = 0; i < matrix.Parties.Count; i++)
        {
            var name = matrix.Parties[i].Name;
            if (!_parties.TryGetValue(name, out var counts))
            {
                counts = [];
                _names.Add(name);
            }

            Add(sum.Of(i), ref counts);
            _parties[name] = counts;
        }
    }

    /// <summary>Gets what was counted.</summary>
    /// <param name="slots">Where the counts stand.</param>
    /// <param name="above">The titles of the phases the group lies in, its own included.</param>
    public Workload ToWorkload(RoleSlots slots, ValueList<Text> above)
    {
        var totals = new int[slots.Count];
        var parties = new PartyWorkload[_names.Count];
        for (var i = 0; i < parties.Length; i++)
        {
            var counts = _parties[_names[i]];
            Subtotal.Add(counts, totals);
            parties[i] = new(_names[i], slots.CountsOf(counts), _activities);
        }

        var phases = new PhaseWorkload[_titles.Count];
        for (var i = 0; i < phases.Length; i++)
        {
            var path = above.Add(_titles[i]);
            phases[i] = new(new PhasePath(path), _inner[_titles[i]].ToWorkload(slots, path));
        }

        var covered = _covered.Length == 0 ? new int[slots.Count] : _covered;
        return new(_matrices, _activities, new ValueList<PartyWorkload>(parties), slots.CountsOf(totals), slots.CountsOf(covered), new ValueList<PhaseWorkload>(phases));
    }

    private static void Add(ReadOnlySpan<int> counts, ref int[] to)
    {
        if (to.Length == 0)
            to = new int[counts.Length];
        Subtotal.Add(counts, to);
    }
}
