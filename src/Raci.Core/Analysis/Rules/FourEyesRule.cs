namespace Raci.Analysis.Rules;

/// <summary>RACI3008: one party both performs and answers.</summary>
internal sealed class FourEyesRule : Rule
{
    public override DiagnosticDescriptor Descriptor => DiagnosticCatalogue.FourEyes;

    public override bool AppliesTo(RoleScheme scheme) => !scheme.Performing.IsEmpty && !scheme.Answering.IsEmpty;

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var row in context.Rows)
        {
            if (!RuleContext.HasBoth(row.Activity, context.Performing, context.Answering))
                continue;
            for (var i = 0; i < row.Activity.Assignments.Count; i++)
            {
                var assignment = row.Activity.Assignments[i];
                if (assignment.Roles.Overlaps(context.Performing) && assignment.Roles.Overlaps(context.Answering))
                    yield return context.InCell(row, assignment.Party, assignment.Party, row.Activity);
            }
        }
    }
}
