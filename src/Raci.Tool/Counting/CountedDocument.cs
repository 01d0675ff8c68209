using Raci.Analysis;

namespace Raci.Tool.Counting;

/// <summary>What was counted in a document, or in all of them together.</summary>
/// <param name="File">The name of the document; null for all of them.</param>
/// <param name="Title">Its title; what all of them are called.</param>
/// <param name="Workload">The counts.</param>
internal sealed record CountedDocument(string? File, string Title, Workload Workload)
{
    /// <summary>Gets the phases, each before those inside it.</summary>
    public IEnumerable<PhaseWorkload> Phases => Within(Workload);

    private static IEnumerable<PhaseWorkload> Within(Workload workload) => workload.Phases.SelectMany(phase => Within(phase.Workload).Prepend(phase));
}
