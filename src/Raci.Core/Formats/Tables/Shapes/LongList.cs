using Raci.Formats.Tables.Evidence;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables.Shapes;

/// <summary>Recognises lists with a row for each assignment: an activity, a name, and the part that is played; rows of one activity are read together.</summary>
internal static class LongList
{
    private const int LeastRows = 4;
    private const int ManyRows = 6;
    private const int MostColumns = 12;
    private const int MostWords = 5;
    private const int Likely = 3;

    /// <summary>Gets a document whose lists of assignments are tables of activities and parties; itself where it has none.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="diagnostics">Where to say what was taken for what.</param>
    /// <param name="limits">How much the document may hold.</param>
    public static Outline Apply(Outline outline, DiagnosticList diagnostics, ReadLimits limits)
    {
        Dictionary<SourceTable, LongListTable>? found = null;
        foreach (var cells in outline.Tables)
        {
            if (Find(cells) is var (table, columns) && LongListTable.Of(table, columns, diagnostics, limits) is { } list)
                (found ??= []).Add(cells.Table, list);
        }

        return found is null
            ? outline
            : new Outline(outline.Items.Select(item => item is OutlineItem.Table { Content: var table } && found.TryGetValue(table, out var list) ? new OutlineItem.Table(list) : item));
    }

    private static (SourceTable Table, LongListColumns Columns)? Find(TableCells cells)
    {
        var table = cells.Table;
        if (table.PartyCount >= 0 || table.RowCount < LeastRows || table.ColumnCount is < 2 or > MostColumns || LongListRoles.Of(cells) is not { } roles || cells.Legend is not null)
            return null;
        if (ColumnsOf(table, roles) is { } columns)
            return (table, columns);
        // Activities that span the rows of their parties look like phases.
        return UnphasedTable.Of(table) is { } whole && ColumnsOf(whole, roles with { Column = roles.Column + 1 }) is { } unphased ? (whole, unphased) : null;
    }

    private static LongListColumns? ColumnsOf(SourceTable table, LongListRoles roles)
    {
        if (Enumerable.Range(0, table.ColumnCount).Any(column => TopicWords.OfHeading(table.Heading(column)) is not (TableTopic.None or TableTopic.Detail or TableTopic.Contact)))
            return null;
        var words = Enumerable.Range(0, table.ColumnCount)
            .Where(column => column != roles.Column && !Vocabulary.IsDetail(table.Heading(column)) && !TableColumns.IsNumbering(table, column))
            .Take(MostWords)
            .Select(column => new LongListColumn(table, column))
            .ToList();
        // Roles in other signs stand in further columns of parties.
        if (words.Exists(column => column.HoldsRoles))
            return null;
        var best = (Weight: 0, Activity: default(LongListColumn), Party: default(LongListColumn));
        foreach (var activity in words)
        {
            foreach (var party in words)
            {
                if (!ReferenceEquals(activity, party) && Weigh(table, activity, party, roles) is var weight && weight > best.Weight)
                    best = (weight, activity, party);
            }
        }

        if (best is not (_, { } activities, { } parties))
            return null;
        var phase = words.Find(column => !ReferenceEquals(column, activities) && !ReferenceEquals(column, parties) && column.Index < Math.Max(activities.Index, parties.Index) && IsPhase(column, activities));
        int[] taken = [activities.Index, parties.Index, roles.Column, phase?.Index ?? -1];
        return new(activities.Index, parties.Index, roles.Column, phase?.Index ?? -1, [.. Enumerable.Range(0, table.ColumnCount).Except(taken)]);
    }

    private static bool IsPhase(LongListColumn column, LongListColumn activities) =>
        Vocabulary.IsPhase(column.Heading.AsSpan().Trim(" *_`")) || (column.Corner == 0 && TopicWords.OfHeading(column.Heading) == TableTopic.None && column.Contains(activities));

    // What speaks for one column being the activities and another the names; nothing where the rows do not repeat as assignments do.
    private static int Weigh(SourceTable table, LongListColumn activity, LongListColumn party, LongListRoles roles)
    {
        var rows = table.RowCount;
        if (Vocabulary.IsPhase(activity.Heading.AsSpan().Trim(" *_`")) || Vocabulary.IsPhase(party.Heading.AsSpan().Trim(" *_`")) || party.Filled * 10 < rows * 9)
            return 0;
        var isHeaded = activity.IsOfActivities && party.Corner == 2;
        if (activity.Count * 4 > rows * 3 || activity.Count < 2 || party.Count < 2 || (party.Count * 4 > rows * 3 && !isHeaded) || !AreAssignments(activity, party, roles))
            return 0;
        var label = table.HeadingText(roles.Column).ToString();
        var weight = (activity.IsOfActivities ? 3 : 0) - (party.IsOfActivities ? 3 : 0)
            + party.Corner + (party.Corner == 2 ? 1 : 0) - activity.Corner - (activity.Corner == 2 ? 1 : 0)
            + (party.PartyShare >= 50 && activity.PartyShare == 0 ? 2 : activity.PartyShare >= 50 && party.PartyShare == 0 ? -2 : 0)
            + (activity.Words >= party.Words + 1 ? 1 : party.Words >= activity.Words + 1 ? -1 : 0)
            + (activity.Runs == activity.Count && activity.Index < party.Index ? 1 : 0)
            + (PartyWords.IsCorner(label) || Vocabulary.IsActivity(label) || RoleScheme.TryFind(label, out _) ? 1 : 0);
        var isPlain = rows >= ManyRows && activity.Count * 3 <= rows * 2 && party.Count * 3 <= rows * 2;
        return weight >= (isPlain ? 1 : Likely) ? weight : 0;
    }

    // Hardly a row says what another says, and hardly an activity has several who answer.
    private static bool AreAssignments(LongListColumn activity, LongListColumn party, LongListRoles roles)
    {
        var (said, answers, several) = (new HashSet<(int, int, RoleSet)>(), new Dictionary<int, int>(), 0);
        for (var row = 0; row < roles.Rows.Length; row++)
        {
            said.Add((activity.Values[row], party.Values[row], roles.Rows[row]));
            if (!roles.Rows[row].Contains('A'))
                continue;
            answers[activity.Values[row]] = answers.GetValueOrDefault(activity.Values[row]) + 1;
            several += answers[activity.Values[row]] == 2 ? 1 : 0;
        }

        return said.Count * 10 >= roles.Rows.Length * 9 && several * 5 <= activity.Count;
    }
}
