namespace Raci.Analysis.Rules;

/// <summary>RACI3002: an activity has several who answer.</summary>
internal sealed class SeveralAnswerRule : Rule
{
    public override DiagnosticDescriptor Descriptor => DiagnosticCatalogue.SeveralAnswer;

    public override bool AppliesTo(RoleScheme scheme) => !scheme.Answering.IsEmpty;

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var row in context.Rows)
        {
            var count = RuleContext.Count(row.Activity, context.Answering);
            if (count > 1)
                yield return context.InRow(row, count, row.Activity, RuleContext.NamesOf(row.Activity, context.Answering), context.Letters(context.Answering));
        }
    }
}
