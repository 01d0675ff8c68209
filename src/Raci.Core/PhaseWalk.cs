using Raci.Collections;

namespace Raci;

/// <summary>Walks over the phases of a tree in document order.</summary>
internal static class PhaseWalk
{
    /// <summary>Gets each phase with its place and the titles down to it, a phase before those inside it.</summary>
    public static IEnumerable<(Phase Phase, Place Place, PhasePath Path)> Of(ValueList<Phase> phases) => Of(phases, [], []);

    private static IEnumerable<(Phase Phase, Place Place, PhasePath Path)> Of(ValueList<Phase> phases, int[] above, Text[] titles)
    {
        for (var i = 0; i < phases.Count; i++)
        {
            int[] place = [.. above, i];
            Text[] path = [.. titles, phases[i].Title];
            yield return (phases[i], Place.OfPhase(new ValueList<int>(place)), new PhasePath(new(path)));
            if (phases[i].Phases.Count == 0)
                continue;
            foreach (var inner in Of(phases[i].Phases, place, path))
                yield return inner;
        }
    }
}
