namespace Raci.Formats.Tables;

/// <summary>Makes phases of the paths that stand beside the rows of a table.</summary>
/// <param name="roots">Where the outermost phases go.</param>
/// <param name="mostLevels">The most levels there is room for; deeper titles are passed over.</param>
internal sealed class PhaseRows(List<PhaseDraft> roots, int mostLevels = Phase.MostLevels)
{
    private readonly List<PhaseDraft> _open = [];

    /// <summary>Gets the most levels there is room for.</summary>
    public int MostLevels { get; } = mostLevels;

    /// <summary>Gets the phase of a path: that of the rows before where the path is the same, else a new one.</summary>
    public PhaseDraft Open(PhaseStart start)
    {
        var levels = Math.Min(start.Path.Count, MostLevels);
        var kept = 0;
        while (kept < _open.Count && kept < levels && _open[kept].Title == start.Path[kept])
            kept++;
        if (start.IsNew && kept == levels)
            kept--;
        _open.RemoveRange(kept, _open.Count - kept);
        for (var level = kept; level < levels; level++)
        {
            var draft = new PhaseDraft(start.Path[level], int.MaxValue);
            (level == 0 ? roots : _open[level - 1].Phases).Add(draft);
            _open.Add(draft);
        }

        return _open[^1];
    }
}
