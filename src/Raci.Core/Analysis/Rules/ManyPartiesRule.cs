using Raci.Collections;

namespace Raci.Analysis.Rules;

/// <summary>RACI3006: an activity has more than a number of parties who perform, are consulted or are informed.</summary>
internal sealed class ManyPartiesRule : Rule
{
    private const string Performs = "performs";
    private const string Advises = "advises";
    private const string Informed = "informed";

    public override DiagnosticDescriptor Descriptor => DiagnosticCatalogue.ManyParties;

    public override ValueList<RuleThreshold> Thresholds => [new(Performs, 3), new(Advises, 3), new(Informed, 5)];

    public override bool AppliesTo(RoleScheme scheme) => !(scheme.Performing | scheme.Advising | scheme.Informing).IsEmpty;

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var row in context.Rows)
        {
            if (Exceeds(context, row, Performs, context.Performing, "perform") is { } performing)
                yield return performing;
            if (Exceeds(context, row, Advises, context.Advising, "are consulted on") is { } advising)
                yield return advising;
            if (Exceeds(context, row, Informed, context.Informing, "are informed of") is { } informed)
                yield return informed;
        }
    }

    private static Finding? Exceeds(RuleContext context, Row row, string threshold, RoleSet letters, string part) =>
        RuleContext.Count(row.Activity, letters) is var count && context.Threshold(threshold) is { } most && count > most
            ? context.InRow(row, count, new Wording(part), row.Activity, most)
            : null;
}
