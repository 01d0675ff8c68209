using Raci.Collections;

namespace Raci.Analysis.Rules;

/// <summary>RACI3010: a party is never assigned.</summary>
internal sealed class IdlePartyRule : Rule
{
    public override DiagnosticDescriptor Descriptor => DiagnosticCatalogue.IdleParty;

    public override ValueList<string> Silences => ["RACI3011"];

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        for (var i = 0; i < context.Matrix.Parties.Count; i++)
        {
            if (context.Rows.Count > 0 && context.Totals.Any(i) == 0)
                yield return context.InColumn(context.Matrix.Parties[i], context.Matrix.Parties[i]);
        }
    }
}
