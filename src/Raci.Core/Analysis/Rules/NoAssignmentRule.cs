using Raci.Collections;

namespace Raci.Analysis.Rules;

/// <summary>RACI3004: an activity has no assignment at all; marks and remarks without letters are none.</summary>
internal sealed class NoAssignmentRule : Rule
{
    public override DiagnosticDescriptor Descriptor => DiagnosticCatalogue.NoAssignment;

    public override ValueList<string> Silences => ["RACI3001", "RACI3003", "RACI3007"];

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var row in context.Rows)
        {
            if (RuleContext.Count(row.Activity, RoleSet.All) == 0)
                yield return context.InRow(row, row.Activity);
        }
    }
}
