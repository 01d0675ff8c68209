namespace Raci.Analysis;

/// <summary>How much each party carries in one phase.</summary>
/// <remarks>Phases whose titles are the same down to the innermost count together, in one matrix and in a portfolio.</remarks>
public sealed record PhaseWorkload
{
    internal PhaseWorkload(PhasePath path, Workload workload) => (Path, Workload) = (path, workload);

    /// <summary>Gets the titles of the phase and of those it lies in.</summary>
    public PhasePath Path { get; }

    /// <summary>Gets the counts of the phase, activities of the phases inside it included; shares are shares of these activities.</summary>
    public Workload Workload { get; }

    /// <summary>Gets the titles and the size.</summary>
    public override string ToString() => $"{Path}: {Workload}";
}
