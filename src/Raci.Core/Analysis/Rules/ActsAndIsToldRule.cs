namespace Raci.Analysis.Rules;

/// <summary>RACI3005: one party both acts and is merely asked or told for the same activity.</summary>
internal sealed class ActsAndIsToldRule : Rule
{
    public override DiagnosticDescriptor Descriptor => DiagnosticCatalogue.ActsAndIsTold;

    public override bool AppliesTo(RoleScheme scheme) => !(scheme.Performing | scheme.Answering).IsEmpty && !(scheme.Advising | scheme.Informing).IsEmpty;

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        var acts = context.Performing | context.Answering;
        var told = context.Advising | context.Informing;
        foreach (var row in context.Rows)
        {
            if (!RuleContext.HasBoth(row.Activity, acts, told))
                continue;
            for (var i = 0; i < row.Activity.Assignments.Count; i++)
            {
                var assignment = row.Activity.Assignments[i];
                if (assignment.Roles.Overlaps(acts) && assignment.Roles.Overlaps(told))
                    yield return context.InCell(row, assignment.Party, assignment.Party, assignment.Roles.ToString(null, context.Matrix.Scheme), row.Activity, (assignment.Roles & told).ToString(null, context.Matrix.Scheme));
            }
        }
    }
}
