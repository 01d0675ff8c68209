namespace Raci.Analysis.Rules;

/// <summary>RACI3013: a letter in use is missing from the legend, or the legend explains one that is never used.</summary>
/// <remarks>The explanations of a legend are the roles of the scheme. One that a reader had to add has no description where others have one, or no name but its letter.</remarks>
internal sealed class LegendRule : Rule
{
    public override DiagnosticDescriptor Descriptor => DiagnosticCatalogue.LegendDiffers;

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        var scheme = context.Matrix.Scheme;
        if (context.Matrix.Legend is null || context.Rows.Count == 0)
            yield break;
        var used = LettersIn(context);
        var describes = scheme.Roles.Any(role => !role.Description.IsEmpty);
        // A legend in prose may be read as a known scheme, of which it need not explain all.
        var isWhole = describes || !RoleScheme.BuiltIn.Contains(scheme);
        for (var i = 0; i < scheme.Roles.Count; i++)
        {
            var role = scheme.Roles[i];
            var isExplained = role.Name.ToString() != role.Letter.ToString() && (!describes || !role.Description.IsEmpty);
            if (used.Contains(role.Letter) && !isExplained)
                yield return context.InMatrix(role.Letter, new Wording("is in use, and the legend does not explain it"));
            else if (!used.Contains(role.Letter) && isExplained && isWhole)
                yield return context.InMatrix(role.Letter, new Wording("is explained in the legend and never used"));
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
