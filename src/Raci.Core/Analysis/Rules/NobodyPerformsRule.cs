namespace Raci.Analysis.Rules;

/// <summary>RACI3003: an activity has nobody who performs.</summary>
internal sealed class NobodyPerformsRule : Rule
{
    public override DiagnosticDescriptor Descriptor => DiagnosticCatalogue.NobodyPerforms;

    public override bool AppliesTo(RoleScheme scheme) => !scheme.Performing.IsEmpty;

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var row in context.Rows)
        {
            if (RuleContext.Count(row.Activity, context.Performing) == 0)
                yield return context.InRow(row, row.Activity, context.Letters(context.Performing));
        }
    }
}
