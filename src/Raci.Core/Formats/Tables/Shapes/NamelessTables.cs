using Raci.Formats.Tables.Evidence;

namespace Raci.Formats.Tables.Shapes;

/// <summary>Recognises tables that say who has which part in one activity: a party and its letters in each row, a role and its names in each row, or a column a role.</summary>
internal static class NamelessTables
{
    private const int MostColumns = 3;

    private static readonly HashSet<string> LetterHeadings = new(
        ["role", "roles", "raci", "rasci", "daci", "raci role", "responsibility", "letter", "assignment", "part", "involvement", "rolle", "buchstabe", "verantwortung", "rol", "responsabilidad", "ruolo", "responsabilita", "papel", "rola", "роль", "角色", "责任", "役割"],
        StringComparer.Ordinal);

    /// <summary>Gets the table as a block; null where it is none.</summary>
    /// <param name="cells">The table.</param>
    /// <param name="reading">What all shapes share.</param>
    /// <param name="isOnly">Whether there is no other table of two columns and the same first cell, so that letters and words are a legend.</param>
    public static NamelessBlock? Of(TableCells cells, ShapeReading reading, bool isOnly)
    {
        var table = cells.Table;
        if (table.RowCount == 0 || table.ColumnCount is < 2 or > MostColumns || table.PhaseStarts.Count > 0)
            return null;
        return OfLetters(cells, reading) ?? OfNames(table, reading, isOnly);
    }

    // | Party | Role |, with letters or their words.
    private static NamelessBlock? OfLetters(TableCells cells, ShapeReading reading)
    {
        var table = cells.Table;
        if (!PartyWords.IsCorner(table.Heading(0)) || !LetterHeadings.Contains(Vocabulary.Fold(table.HeadingText(1).ToString())))
            return null;
        var letters = new RoleSet[table.RowCount];
        for (var row = 0; row < letters.Length; row++)
        {
            letters[row] = LettersOf(table, row);
            if (letters[row].IsEmpty && !PartyName.IsNobody(table.Cell(row, 1)))
                return null;
        }

        return new NamelessBlock(table.LocationOf(-1, 0), table.Source, "the heading above names the activity, and each row a party and its roles", (sketch, activity) =>
        {
            for (var row = 0; row < letters.Length; row++)
                Assign(table, row, letters[row], sketch, activity, reading);
            DescribeThird(table, sketch, activity, reading);
        });
    }

    private static void Assign(SourceTable table, int row, RoleSet letters, MatrixSketch sketch, SketchRow activity, ShapeReading reading)
    {
        var name = table.CellText(row, 0);
        if (name.IsEmpty)
            return;
        var party = sketch.PartyOf(name, table.LocationOf(row, 0));
        var cell = RoleCell.Parse(table.Cell(row, 1));
        var isCell = cell.Kind == RoleCellKind.Annotated;
        var remark = isCell ? RoleWords.WithoutBrackets(table.ToText(cell.Rest, row, 1)) : default;
        if (!letters.IsEmpty)
            reading.Assign(activity, party, new SketchCell(letters, isCell && !cell.Mark.IsEmpty ? cell.Mark.ToString() : null, remark, table.LocationOf(row, 1)));
    }

    private static RoleSet LettersOf(SourceTable table, int row)
    {
        var cell = RoleCell.Parse(table.Cell(row, 1));
        if (cell.Kind is RoleCellKind.Letters or RoleCellKind.Annotated && RoleScheme.Drasci.Letters.IsSupersetOf(cell.Roles))
            return cell.Roles;
        var letters = ProseLine.LettersOf(table.Cell(row, 1).ToString());
        return letters.IsEmpty ? ProseLine.LettersOf(table.CellText(row, 1).ToString()) : letters;
    }

    // What a third column says of a party in the activity is said of the activity.
    private static void DescribeThird(SourceTable table, MatrixSketch sketch, SketchRow activity, ShapeReading reading)
    {
        for (var row = 0; row < table.RowCount && table.ColumnCount > 2; row++)
        {
            if (table.CellText(row, 2) is not { IsEmpty: false } words)
                continue;
            var attribute = sketch.AttributeOf(table.HeadingText(2) is { IsEmpty: false } heading ? heading : ColumnName.Of(2), table.LocationOf(-1, 2));
            MatrixSketch.Describe(activity, attribute, Text.OfNormal(TextRules.Cut($"{table.CellText(row, 0)}: {words}")), table.LocationOf(row, 2));
        }

        for (var row = 0; row < table.RowCount; row++)
            table.CheckRow(row, reading.Diagnostics);
    }

    // | Role | Who |: not a legend, which says what the roles mean.
    private static NamelessBlock? OfNames(SourceTable table, ShapeReading reading, bool isOnly)
    {
        if (table.ColumnCount != 2 || TopicWords.OfHeading(table.Heading(1)) is not (TableTopic.None or TableTopic.Detail))
            return null;
        var labels = Enumerable.Range(0, table.RowCount).Select(row => table.CellText(row, 0).ToString()).ToList();
        if (RoleColumns.Find(labels, reading.Own) is not { } roles || roles.Count < labels.Count)
            return null;
        var names = Enumerable.Range(0, table.RowCount).SelectMany(row => CellLines.Of(table, row, 1)).Where(line => !PartyName.IsNobody(line.ToString())).ToList();
        var isHeaded = PartyWords.IsCorner(table.Heading(1)) || Vocabulary.Fold(table.HeadingText(1).ToString()) is "assigned to" or "assignee" or "assignees" or "names";
        if (!isHeaded && LegendTable.Of(table) is not null && (isOnly || reading.AreInCells(names.ConvertAll(name => name.ToString()))))
            return null;
        if (names.Count == 0 || !(isHeaded ? names.TrueForAll(NameList.MayBe) : PartyName.AreLikely(names)))
            return null;
        foreach (var line in names)
            reading.Names.AddNames(line);
        return new NamelessBlock(table.LocationOf(-1, 0), table.Source, "the heading above names the activity, and each row a role and its parties", (sketch, activity) =>
        {
            reading.Schemes.Add(roles.Scheme.Name);
            reading.TellDoubts(roles, row => (labels[row], table.LocationOf(row, 0)));
            for (var row = 0; row < labels.Count; row++)
            {
                foreach (var line in CellLines.Of(table, row, 1))
                    reading.TakeNames(sketch, activity, line, roles.Letters[row], labels[row], roles.Scheme.Letters, table.LocationOf(row, 1));
            }
        });
    }
}
