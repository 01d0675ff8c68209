using Raci.Collections;
using Raci.Formats.Tables.Evidence;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables.Legends;

/// <summary>A legend that stands in prose. The prose stays where it is; what it says of the letters is used.</summary>
/// <param name="Legend">The letters and their words.</param>
/// <param name="Location">Where the first of them stands.</param>
internal sealed record ProseLegend(LegendTable Legend, SourceLocation Location)
{
    private const int MostShown = 200;
    private const int LeastAlone = 3;

    /// <summary>Finds the legend of a document; null where its prose has none for the letters in use.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="tables">Its tables that are no legends.</param>
    /// <param name="diagnostics">Where to say what was found.</param>
    public static ProseLegend? Find(Outline outline, IReadOnlyCollection<TableCells> tables, DiagnosticList diagnostics)
    {
        var used = tables.Aggregate(RoleSet.None, (all, table) => all | table.AllLetters);
        var headings = default(HashSet<string>);
        foreach (var prose in outline.Items.OfType<OutlineItem.Prose>())
        {
            var entries = LegendText.Entries(prose.Source);
            if (entries.Count < 2)
                continue;
            headings ??= HeadingsOf(tables);
            var place = prose.Location.Line > 0 ? SourceLocation.At(prose.Location.Line + entries[0].Line, 1) : prose.Location;
            var ofParties = entries.Where(pair => headings.Contains(pair.Entry.Label)).Select(pair => pair.Entry).ToList();
            if (ofParties.Count * 2 >= entries.Count)
            {
                diagnostics.Add(PartiesExplained.At(place, new Wording(Shown(ofParties))));
                continue;
            }

            var roles = entries.Select(pair => pair.Entry).Where(entry => entry.Label.Length == 1).DistinctBy(entry => entry.Label, StringComparer.Ordinal).ToList();
            if (roles.Count * 2 < entries.Count || !Explains(roles, used) || ForeignLegend.Of(roles.Select(role => new LegendWord(role.Label[0], role.Name))) is not null)
                continue;
            diagnostics.Add(LegendInText.At(place, new Wording(Shown(roles))));
            return new ProseLegend(new LegendTable(entries.SelectMany(pair => RolesOf(pair.Entry, roles)).DistinctBy(role => role.Letter).ToValueList(), [], []), place);
        }

        return null;
    }

    // "RA = does and answers" says what RACI's R and A are together.
    private static IEnumerable<LegendRole> RolesOf(LegendEntry entry, List<LegendEntry> roles)
    {
        if (entry.Label.Length == 1)
            return [new LegendRole(entry.Label[0], Text.Repair(entry.Name), default)];
        var letters = entry.Label.Where(letter => !roles.Exists(role => role.Label[0] == letter)).ToList();
        return letters.Count == 2 && letters.Contains('R') && letters.Contains('A') && entry.Label.Length == 2
            ? RoleScheme.Raci.Roles.Where(role => letters.Contains(role.Letter)).Select(role => new LegendRole(role.Letter, role.Name, default))
            : [];
    }

    // Two letters in use, and half of them; where cells hold words alone, three letters of one scheme.
    private static bool Explains(List<LegendEntry> roles, RoleSet used)
    {
        var letters = RoleSet.OfLetters([.. roles.Select(role => role.Label[0])]);
        var common = letters & used;
        return used.IsEmpty
            ? letters.Count >= LeastAlone && RoleScheme.BuiltIn.Any(scheme => scheme.Letters.IsSupersetOf(letters))
            : common.Count > 1 && common.Count * 2 >= used.Count;
    }

    private static HashSet<string> HeadingsOf(IReadOnlyCollection<TableCells> tables) =>
        tables.SelectMany(cells => Enumerable.Range(0, cells.Table.ColumnCount).Select(column => cells.Table.Heading(column).Trim(" *_`\u00A0").ToString())).ToHashSet(StringComparer.Ordinal);

    private static string Shown(List<LegendEntry> entries)
    {
        var text = TextRules.Fold(string.Join(", ", entries.Select(entry => $"{entry.Label} = {entry.Name}")));
        return Text.Repair(text.Length > MostShown ? $"{text[..MostShown]}…" : text).ToString();
    }
}
