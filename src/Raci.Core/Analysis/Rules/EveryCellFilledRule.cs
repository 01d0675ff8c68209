namespace Raci.Analysis.Rules;

/// <summary>RACI3009: every cell of a row, or of a column, is filled; a single one says nothing.</summary>
internal sealed class EveryCellFilledRule : Rule
{
    public override DiagnosticDescriptor Descriptor => DiagnosticCatalogue.EveryCellFilled;

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        var parties = context.Matrix.Parties;
        foreach (var row in context.Rows)
        {
            if (parties.Count > 1 && RuleContext.Count(row.Activity, RoleSet.All) == parties.Count)
                yield return context.InRow(row, new Wording("the activity"), row.Activity, parties.Count);
        }

        for (var i = 0; i < parties.Count; i++)
        {
            if (context.Rows.Count > 1 && context.Totals.Any(i) == context.Rows.Count)
                yield return context.InColumn(parties[i], new Wording("the party"), parties[i], context.Rows.Count);
        }
    }
}
