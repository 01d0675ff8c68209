using Raci.Collections;

namespace Raci.Analysis.Rules;

/// <summary>RACI3012: a party performs, answers for or is consulted on more than a share of the activities.</summary>
internal sealed class HeavyLoadRule : Rule
{
    private const string Performs = "performs";
    private const string Answers = "answers";
    private const string Advises = "advises";

    public override DiagnosticDescriptor Descriptor => DiagnosticCatalogue.HeavyLoad;

    public override ValueList<RuleThreshold> Thresholds => [new(Performs, 50), new(Answers, 40), new(Advises, 60)];

    public override bool AppliesTo(RoleScheme scheme) => !(scheme.Performing | scheme.Answering | scheme.Advising).IsEmpty;

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        for (var i = 0; i < context.Matrix.Parties.Count; i++)
        {
            var party = context.Matrix.Parties[i];
            if (Exceeds(context, party, Performs, context.Totals.Performing(i), "performs") is { } performing)
                yield return performing;
            if (Exceeds(context, party, Answers, context.Totals.Answering(i), "answers for") is { } answering)
                yield return answering;
            if (Exceeds(context, party, Advises, context.Totals.Advising(i), "is consulted on") is { } advising)
                yield return advising;
        }
    }

    private static Finding? Exceeds(RuleContext context, Party party, string threshold, int count, string part) =>
        context.Threshold(threshold) is { } percent && count * 100L > (long)percent * context.Rows.Count
            ? context.InColumn(party, party, new Wording(part), count, context.Rows.Count, percent)
            : null;
}
