using Raci.Collections;

namespace Raci.Analysis.Rules;

/// <summary>RACI3009: every cell of a row, or of a column, is filled.</summary>
/// <remarks>Of two parties both have a part in most of what they do together, and who has few activities to look at is in all of them: that says nothing.</remarks>
internal sealed class EveryCellFilledRule : Rule
{
    private const string Parties = "parties";
    private const string Activities = "activities";

    public override DiagnosticDescriptor Descriptor => DiagnosticCatalogue.EveryCellFilled;

    public override ValueList<RuleThreshold> Thresholds => [new(Parties, 1), new(Activities, 1)];

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        var parties = context.Matrix.Parties;
        if (parties.Count > context.Threshold(Parties))
        {
            foreach (var row in context.Rows)
            {
                if (RuleContext.Count(row.Activity, RoleSet.All) == parties.Count)
                    yield return context.InRow(row, new Wording("the activity"), row.Activity, parties.Count);
            }
        }

        for (var i = 0; i < parties.Count && context.Rows.Count > context.Threshold(Activities); i++)
        {
            if (context.Totals.Any(i) == context.Rows.Count)
                yield return context.InColumn(parties[i], new Wording("the party"), parties[i], context.Rows.Count);
        }
    }
}
