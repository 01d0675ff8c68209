using Raci.Collections;

namespace Raci.Analysis;

/// <summary>Counts matrices in one walk over their cells.</summary>
internal sealed class WorkloadCount
{
    private readonly RoleSlots _slots;
    private readonly WorkGroup _whole = new();

    /// <summary>Counts matrices.</summary>
    public WorkloadCount(List<Matrix> matrices)
    {
        _slots = new RoleSlots(matrices);
        for (var number = 0; number < matrices.Count; number++)
        {
            var matrix = matrices[number];
            var sum = new Subtotal(matrix.Parties.Count, _slots.Count);
            var scheme = _slots.Of(matrix.Scheme);
            foreach (var phase in matrix.Phases)
                sum.Add(Count(phase, (number, matrix), scheme, _whole));
            _whole.Add(number, matrix, sum);
        }
    }

    /// <summary>Gets what was counted.</summary>
    public Workload ToWorkload() => _whole.ToWorkload(_slots, []);

    private Subtotal Count(Phase phase, (int Number, Matrix Matrix) of, SchemeSlots scheme, WorkGroup outer)
    {
        var group = outer.Inner(phase.Title);
        var sum = new Subtotal(of.Matrix.Parties.Count, _slots.Count);
        foreach (var activity in phase.Activities)
            sum.Add(activity, of.Matrix.Parties, scheme);
        foreach (var inner in phase.Phases)
            sum.Add(Count(inner, of, scheme, group));
        group.Add(of.Number, of.Matrix, sum);
        return sum;
    }
}
