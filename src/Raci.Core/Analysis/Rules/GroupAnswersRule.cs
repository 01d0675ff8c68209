namespace Raci.Analysis.Rules;

/// <summary>RACI3016: a group as the one who answers.</summary>
internal sealed class GroupAnswersRule : Rule
{
    public override DiagnosticDescriptor Descriptor => DiagnosticCatalogue.GroupAnswers;

    public override bool AppliesTo(RoleScheme scheme) => !scheme.Answering.IsEmpty;

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        for (var i = 0; i < context.Matrix.Parties.Count; i++)
        {
            var party = context.Matrix.Parties[i];
            if (context.Totals.Answering(i) > 0 && GroupWords.FindIn(party.Name) is { } word)
                yield return context.InColumn(party, party, context.Totals.Answering(i), context.Rows.Count, word);
        }
    }
}
