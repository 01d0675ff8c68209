namespace Raci.Analysis.Rules;

/// <summary>RACI3011: a party never performs nor answers.</summary>
internal sealed class NeverActsRule : Rule
{
    public override DiagnosticDescriptor Descriptor => DiagnosticCatalogue.NeverActs;

    public override bool AppliesTo(RoleScheme scheme) => !(scheme.Performing | scheme.Answering).IsEmpty;

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        for (var i = 0; i < context.Matrix.Parties.Count; i++)
        {
            if (context.Rows.Count > 0 && context.Totals.Performing(i) + context.Totals.Answering(i) == 0)
                yield return context.InColumn(context.Matrix.Parties[i], context.Matrix.Parties[i]);
        }
    }
}
