using Raci.Formats.Tables.Evidence;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables.Shapes;

/// <summary>Gives what is no table of activities and parties that shape, before anything is decided about the tables of a document.</summary>
/// <remarks>A document whose tables have letters and a first column of activities passes untouched: only headings of first columns are looked at.</remarks>
internal static class Reshaping
{
    /// <summary>Gets the document with its tables in the usual shape; the same where they are.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="diagnostics">Where to say what was taken for what.</param>
    /// <param name="limits">How much the document may hold.</param>
    /// <param name="title">What the document calls itself outside its headings.</param>
    /// <param name="toText">Makes a text of a piece of prose.</param>
    /// <param name="schemes">The names of the alphabets by whose roles headings were recognised.</param>
    public static Outline Apply(Outline outline, DiagnosticList diagnostics, ReadLimits limits, Text title, Func<string, SourceLocation, Text> toText, out IReadOnlyList<string> schemes)
    {
        schemes = [];
        var candidates = new Dictionary<SourceTable, ITableShape>();
        var turned = new Dictionary<SourceTable, Orientation>();
        var hasMatrix = false;
        if (outline.Tables.Any(cells => cells.Table.PartyCount >= 0))
            return outline;
        outline = PhaseRuns.Apply(LongList.Apply(TurnedLegend.Apply(outline), diagnostics, limits));
        foreach (var cells in outline.Tables)
        {
            if (cells.Table is LongListTable)
            {
                hasMatrix = true;
                continue;
            }

            var holdsLetters = HoldsLetters(cells);
            if (!holdsLetters && cells.Legend is not null)
                continue;
            if (holdsLetters || (PartyWords.IsCorner(cells.Table.HeadingText(0).ToString()) && Enumerable.Range(1, cells.Table.ColumnCount - 1).All(column => Orientation.HoldsWords(cells, column))))
            {
                var orientation = Orientation.Of(cells);
                hasMatrix |= orientation is not { IsTransposed: true } && cells.Table.ColumnCount > 2 && ((orientation is null && cells.AllLetters.Contains('A') && cells.AllLetters.Contains('R')) || !IsSomethingElse(outline, cells));
                // "Role | Letter" is a legend, whose rows are no parties.
                if ((orientation is { IsTransposed: true } || (orientation is { IsDoubtful: true } && !IsSomethingElse(outline, cells))) && cells.Legend is null)
                    turned.Add(cells.Table, orientation);
            }
            else if (ShapeOf(cells.Table) is { } found)
            {
                candidates.Add(cells.Table, found);
            }
        }

        // Beside a matrix, roles as columns without activities are its legend, and so are words that each have a letter of their own.
        foreach (var table in hasMatrix ? candidates.Keys.Where(table => candidates[table].IsNameless || LegendTable.Of(table) is not null).ToList() : [])
            candidates.Remove(table);
        if (candidates.Count == 0 && turned.Count == 0 && hasMatrix)
            return outline;
        var own = hasMatrix ? null : OwnRoles.Of(outline);
        AddExplained(outline, candidates, turned, own);
        var reading = new ShapeReading(NamesOf(outline, candidates), diagnostics, limits) { Own = own, IsInCells = new CellWords(outline).Contains };
        var blocks = hasMatrix ? [] : BlocksOf(outline, candidates, reading);
        if (candidates.Count == 0 && turned.Count == 0 && blocks.Count == 0)
            return hasMatrix ? outline : Listed(outline, title, toText, reading, out schemes);
        var items = Rebuild(outline, blocks, candidates, turned, reading, out var moved);
        items = moved.Count == 0 ? items : new HeadedActivities(items, moved, title, reading).Read();
        schemes = reading.Schemes;
        return new Outline(items);
    }

    private static ITableShape? ShapeOf(SourceTable table) => (RolesAsColumns.Of(table) ?? RolesAsRows.Of(table)) is { } roles ? roles : AnnotatedNames.Of(table);

    // Headings that are words of the document's own legend.
    private static void AddExplained(Outline outline, Dictionary<SourceTable, ITableShape> candidates, Dictionary<SourceTable, Orientation> turned, RoleScheme? own)
    {
        foreach (var cells in own is null ? [] : outline.Tables)
        {
            if (!turned.ContainsKey(cells.Table) && !HoldsLetters(cells) && RolesAsColumns.Of(cells.Table, own) is { } found)
                candidates[cells.Table] = found;
        }
    }

    // Lists are looked at where there is nothing else, so that pages with tables pay nothing.
    private static Outline Listed(Outline outline, Text title, Func<string, SourceLocation, Text> toText, ShapeReading reading, out IReadOnlyList<string> schemes)
    {
        schemes = reading.Schemes;
        if (new ActivityLines(reading, toText).Apply(outline.Items) is { } told)
            return new Outline(told);
        var lists = new ProseLists(outline.Items, toText, reading);
        return lists.Blocks.Count == 0 ? outline : new Outline(new HeadedActivities(lists.Items, lists.Blocks, title, reading).Read());
    }

    // Prose behind a table that is turned moves the blocks behind it.
    private static List<OutlineItem> Rebuild(Outline outline, Dictionary<int, NamelessBlock> blocks, Dictionary<SourceTable, ITableShape> candidates, Dictionary<SourceTable, Orientation> turned, ShapeReading reading, out Dictionary<int, NamelessBlock> moved)
    {
        var items = new List<OutlineItem>();
        moved = [];
        for (var i = 0; i < outline.Items.Count; i++)
        {
            var item = outline.Items[i];
            if (blocks.TryGetValue(i, out var block))
                moved.Add(items.Count, block);
            else if (item is OutlineItem.Table { Content: var table } && candidates.TryGetValue(table, out var roles) && !roles.IsNameless)
                item = Reshape(table, roles, reading);
            else if (item is OutlineItem.Table { Content: var other } && turned.TryGetValue(other, out var orientation))
            {
                items.AddRange(Turn(orientation.IsTransposed ? orientation.Table : other, orientation, reading.Diagnostics));
                continue;
            }

            items.Add(item);
        }

        return items;
    }

    private static Dictionary<int, NamelessBlock> BlocksOf(Outline outline, Dictionary<SourceTable, ITableShape> candidates, ShapeReading reading)
    {
        var blocks = new Dictionary<int, NamelessBlock>();
        var labels = outline.Tables.Where(cells => cells.Table is { ColumnCount: 2, RowCount: > 0 }).CountBy(cells => cells.Table.Cell(0, 0).Trim().ToString()).ToDictionary(StringComparer.Ordinal);
        for (var i = 0; i < outline.Items.Count; i++)
        {
            if (outline.Items[i] is not OutlineItem.Table { Content: var table })
                continue;
            var block = candidates.TryGetValue(table, out var found) ? found.IsNameless ? found.ToBlock(reading) : null : NamelessTables.Of(outline.CellsOf(table), reading, isOnly: table.RowCount == 0 || labels.GetValueOrDefault(table.Cell(0, 0).Trim().ToString()) < 2);
            if (block is not null)
                blocks.Add(i, block);
        }

        return blocks;
    }

    private static OutlineItem.Table Reshape(SourceTable table, ITableShape roles, ShapeReading reading)
    {
        reading.Diagnostics.Add(roles.Tell());
        return new OutlineItem.Table(reading.ToTable(roles.Read(reading), table.Source) ?? table);
    }

    // What is said of a party and not of an activity has no place in a matrix but in its prose.
    private static IEnumerable<OutlineItem> Turn(SourceTable table, Orientation orientation, DiagnosticList diagnostics)
    {
        var location = table.LocationOf(-1, orientation.Parties);
        if (!orientation.IsTransposed)
        {
            diagnostics.Add(OrientationDoubtful.At(location, table.HeadingText(orientation.Parties)));
            yield return new OutlineItem.Table(table);
            yield break;
        }

        diagnostics.Add(TableReshaped.At(location, new Wording("parties stand in the rows and activities in the columns"), new Wording(orientation.Reasons)));
        yield return new OutlineItem.Table(new TransposedTable(table, orientation.Parties, orientation.Activities));
        foreach (var column in orientation.Others)
        {
            var lines = Enumerable.Range(0, table.RowCount)
                .Select(row => (Party: table.CellText(row, orientation.Parties), Words: table.CellText(row, column)))
                .Where(line => !line.Words.IsEmpty && !Vocabulary.IsNumbering(line.Words.ToString()))
                .Select(line => $"- {line.Party}: {line.Words}")
                .ToList();
            if (lines.Count == 0)
                continue;
            diagnostics.Add(PartyColumnAsProse.At(table.LocationOf(-1, column), table.HeadingText(column)));
            yield return new OutlineItem.Prose($"{table.HeadingText(column)}:\n\n{string.Join('\n', lines)}", table.LocationOf(-1, column));
        }
    }

    // The letters of RACI are counted anyhow, so that asking for them first costs nothing.
    private static bool HoldsLetters(TableCells cells) => HoldsLetters(cells, RoleScheme.Raci.Letters) || HoldsLetters(cells, RoleScheme.Drasci.Letters);

    private static bool HoldsLetters(TableCells cells, RoleSet letters)
    {
        var (roles, others) = (0, 0);
        var counts = cells.CountColumns(letters);
        for (var column = 1; column < counts.Length; column++)
            (roles, others) = (roles + counts[column].Roles, others + counts[column].Others);
        return roles > others;
    }

    // A register of risks is no matrix beside which lists would not count.
    private static bool IsSomethingElse(Outline outline, TableCells cells) =>
        new TableJudge(new TableSurroundings(outline, outline.HeadingWords), legend: null).Judge([cells])[0] is { IsMatrix: false };

    private static NameBook NamesOf(Outline outline, Dictionary<SourceTable, ITableShape> candidates)
    {
        var names = new NameBook();
        foreach (var cells in outline.Tables)
        {
            if (candidates.TryGetValue(cells.Table, out var found))
                found.Collect(names);
            for (var column = 1; column < cells.Table.ColumnCount && found is null && HoldsLetters(cells); column++)
                names.AddHeading(cells.Table.HeadingText(column).ToString());
        }

        return names;
    }
}
