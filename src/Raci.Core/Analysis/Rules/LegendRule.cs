namespace Raci.Analysis.Rules;

/// <summary>RACI3013: a letter in use is missing from the legend, or the legend explains one that is never used.</summary>
/// <remarks>What a legend explains is known where a reader saw it. Else its explanations are the roles of the scheme: one that was added has no description where others have one, or no name but its letter.</remarks>
internal sealed class LegendRule : Rule
{
    public override DiagnosticDescriptor Descriptor => DiagnosticCatalogue.LegendDiffers;

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        var scheme = context.Matrix.Scheme;
        var seen = context.Sources.Legend?.Explained;
        if ((context.Matrix.Legend is null && seen is null) || context.Rows.Count == 0)
            yield break;
        var used = LettersIn(context);
        var describes = scheme.Roles.Any(role => !role.Description.IsEmpty);
        for (var i = 0; i < scheme.Roles.Count; i++)
        {
            var role = scheme.Roles[i];
            var isExplained = seen?.Contains(role.Letter) ?? (role.Name.ToString() != role.Letter.ToString() && (!describes || !role.Description.IsEmpty));
            if (used.Contains(role.Letter) && !isExplained)
                yield return context.InLegend(role.Letter, new Wording("is in use, and the legend does not explain it"));
            else if (!used.Contains(role.Letter) && isExplained)
                yield return context.InLegend(role.Letter, new Wording("is explained in the legend and never used"));
        }
    }

    private static RoleSet LettersIn(RuleContext context)
    {
        var used = RoleSet.None;
        foreach (var row in context.Rows)
        {
            foreach (ref readonly var assignment in row.Activity.Assignments)
                used |= assignment.Roles;
        }

        return used;
    }
}
