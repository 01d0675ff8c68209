namespace Raci.Analysis.Rules;

/// <summary>RACI3007: nobody is consulted or informed.</summary>
internal sealed class NobodyToldRule : Rule
{
    public override DiagnosticDescriptor Descriptor => DiagnosticCatalogue.NobodyTold;

    public override bool AppliesTo(RoleScheme scheme) => !(scheme.Advising | scheme.Informing).IsEmpty;

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        var told = context.Advising | context.Informing;
        foreach (var row in context.Rows)
        {
            if (RuleContext.Count(row.Activity, told) == 0)
                yield return context.InRow(row, row.Activity, context.Letters(told));
        }
    }
}
