using Raci.Formats.Tables.Cells;
using Raci.Formats.Tables.Evidence;
using Raci.Formats.Tables.Shapes;

namespace Raci.Formats.Tables;

/// <summary>Finds columns of phases whose headings no language of ours knows, by their cells: each value stands for one run of rows, and behind it stand words that hardly repeat.</summary>
internal static class PhaseRuns
{
    private const int LongestTitle = 200;
    private const int RowsToStart = 4;
    private const int LeastRows = 4;
    private const int MostProbed = 100;

    /// <summary>Gets a document whose tables name their phases so; itself where none has such a column.</summary>
    public static Outline Apply(Outline outline)
    {
        Dictionary<SourceTable, List<int>>? found = null;
        foreach (var cells in outline.Tables)
        {
            if (ColumnsOf(cells) is { } columns)
                (found ??= []).Add(cells.Table, columns);
        }

        return found is null
            ? outline
            : new Outline(outline.Items.Select(item => item is OutlineItem.Table { Content: var table } && found.TryGetValue(table, out var columns) ? new OutlineItem.Table(TablePhases.WithColumns(table, columns)) : item));
    }

    // Most tables have letters right behind their first words, and are left at once.
    private static List<int>? ColumnsOf(TableCells cells)
    {
        var table = cells.Table;
        if (table.PartyCount >= 0 || table.ColumnCount < 3 || table.RowCount < LeastRows || table.PhaseStarts.Count > 0 || WordsOf(cells) is not { Count: > 1 } words)
            return null;
        var levels = new List<int>();
        int[]? runs = null;
        while (levels.Count + 1 < words.Count && levels.Count < Phase.MostLevels && MayBePhases(table, words[levels.Count], words[levels.Count + 1]) && RunsOf(table, words[levels.Count], runs) is { } found)
        {
            levels.Add(words[levels.Count]);
            runs = found;
        }

        return levels.Count > 0 && HoldsActivities(cells, words[levels.Count]) && HasParties(cells, words[levels.Count]) ? levels : null;
    }

    // The first columns that hold words, but for numbers and details of the row.
    private static List<int>? WordsOf(TableCells cells)
    {
        var table = cells.Table;
        var count = 0;
        while (count < table.ColumnCount && StartsWithWords(cells, count))
            count++;
        return count < 2 ? null : Enumerable.Range(0, count).Where(column => !Vocabulary.IsDetail(table.Heading(column)) && !TableColumns.IsNumbering(table, column)).ToList();
    }

    private static bool StartsWithWords(TableCells cells, int column)
    {
        for (var row = 0; row < Math.Min(RowsToStart, cells.Table.RowCount); row++)
        {
            var kind = cells[row, column].Kind;
            if (kind != RoleCellKind.Empty)
                return kind is RoleCellKind.Other or RoleCellKind.Wordy || cells.IsPassedOver(column);
        }

        return false;
    }

    // Teams and owners beside words are no phases, and neither is what speaks of something else.
    private static bool MayBePhases(SourceTable table, int column, int next) =>
        !IsParty(table, column) && !IsParty(table, next) && RoleLabel.AllOf(table.HeadingText(next).ToString()).Count == 0
        && (Vocabulary.IsActivity(TablePhases.Name(table, next)) || (TopicWords.OfHeading(table.Heading(column)) == TableTopic.None && TopicWords.OfHeading(table.Heading(next)) == TableTopic.None));

    private static bool IsParty(SourceTable table, int column) => PartyWords.IsCorner(table.Heading(column)) && !PartyWords.IsWeakCorner(table.Heading(column));

    // Which run each row is in, within the runs of the level above; null where a value comes back or hardly any repeats.
    private static int[]? RunsOf(SourceTable table, int column, int[]? above)
    {
        var runs = new int[table.RowCount];
        var seen = new HashSet<(int Above, string Value)>();
        var (last, open, count) = ("", -1, 0);
        for (var row = 0; row < runs.Length; row++)
        {
            var value = table.Cell(row, column).Trim();
            var outer = above is null ? 0 : above[row];
            if (outer != open || (!value.IsEmpty && !value.SequenceEqual(last)))
            {
                (last, open) = (value.ToString(), outer);
                if (!IsTitle(value) || !seen.Add((outer, last)))
                    return null;
                count++;
            }

            runs[row] = count;
        }

        // What is headed as activities may come twice by itself.
        return count > 1 && (Vocabulary.IsActivity(TablePhases.Name(table, column)) ? count * 2 <= runs.Length : count * 3 <= runs.Length * 2) ? runs : null;
    }

    private static bool IsTitle(ReadOnlySpan<char> value)
    {
        if (value.Length is 0 or > LongestTitle || PartyName.IsLevel(value) || RoleCell.Look(value).Kind is not (RoleCellKind.Other or RoleCellKind.Wordy))
            return false;
        foreach (var c in value)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }

    // Words nearly everywhere, and hardly any of them twice; under a heading for activities some may come back in each phase.
    private static bool HoldsActivities(TableCells cells, int column)
    {
        var table = cells.Table;
        var values = new HashSet<string>(StringComparer.Ordinal);
        var filled = 0;
        for (var row = 0; row < table.RowCount; row++)
        {
            if (table.Cell(row, column).Trim() is not { IsEmpty: false } value || cells[row, column].Kind is not (RoleCellKind.Other or RoleCellKind.Wordy))
                continue;
            filled++;
            values.Add(value.ToString());
        }

        return filled * 10 >= table.RowCount * 9 && !AreRoles(values) && (Vocabulary.IsActivity(TablePhases.Name(table, column)) ? values.Count * 2 : values.Count * 4 / 3) >= table.RowCount;
    }

    // Letters of other scripts and words for roles are those of a party.
    private static bool AreRoles(HashSet<string> values) =>
        values.Take(MostProbed).Count(value => RoleNotation.Read(value, RoleWordTable.OfLanguages) is not null) * 2 >= Math.Min(MostProbed, values.Count);

    // Letters or words of roles behind it, or roles as headings.
    private static bool HasParties(TableCells cells, int activity)
    {
        var counts = cells.CountColumns(RoleScheme.Raci.Letters);
        for (var column = activity + 1; column < counts.Length; column++)
        {
            if ((counts[column].Roles > 0 && counts[column].Roles >= counts[column].Others) || (!cells.IsPassedOver(column) && Orientation.HoldsWords(cells, column)))
                return true;
        }

        return RoleColumns.Find([.. Enumerable.Range(activity + 1, counts.Length - activity - 1).Select(column => cells.Table.HeadingText(column).ToString())]) is not null;
    }
}
