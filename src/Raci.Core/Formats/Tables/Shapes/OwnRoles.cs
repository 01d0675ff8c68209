using Raci.Formats.Tables.Legends;

namespace Raci.Formats.Tables.Shapes;

/// <summary>The roles that a document itself explains, by whose words its headings may be called.</summary>
internal static class OwnRoles
{
    private const int MostRoles = 12;

    /// <summary>Gets the letters and words of the first legend of a document, be it a table or prose; null where there is none.</summary>
    public static RoleScheme? Of(Outline outline)
    {
        foreach (var item in outline.Items)
        {
            var roles = item switch
            {
                OutlineItem.Table { Content: var table } => LegendTable.Of(table)?.Roles.Select(role => role.Word).ToList(),
                OutlineItem.Prose prose => LegendText.Entries(prose.Source).Where(pair => pair.Entry.Label.Length == 1).Select(pair => new LegendWord(pair.Entry.Label[0], pair.Entry.Name)).ToList(),
                _ => null,
            };
            if (roles is { Count: > 1 and <= MostRoles } && roles.DistinctBy(role => role.Letter).Count() == roles.Count)
                return new RoleScheme(string.Concat(roles.Select(role => role.Letter)), [.. roles.Select(role => new Role(role.Letter, TextRules.Cut(role.Name), RoleKind.Other))]);
        }

        return null;
    }
}
