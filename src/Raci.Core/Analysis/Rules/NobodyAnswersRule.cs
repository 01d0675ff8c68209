namespace Raci.Analysis.Rules;

/// <summary>RACI3001: an activity has nobody who answers.</summary>
internal sealed class NobodyAnswersRule : Rule
{
    public override DiagnosticDescriptor Descriptor => DiagnosticCatalogue.NobodyAnswers;

    public override bool AppliesTo(RoleScheme scheme) => !scheme.Answering.IsEmpty;

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var row in context.Rows)
        {
            if (RuleContext.Count(row.Activity, context.Answering) == 0)
                yield return context.InRow(row, row.Activity, context.Letters(context.Answering));
        }
    }
}
