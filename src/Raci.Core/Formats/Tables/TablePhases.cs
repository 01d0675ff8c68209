using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables;

/// <summary>Finds the phases that a table names itself, by columns whose blanks repeat the value above or by rows that hold a title and no activity.</summary>
internal static class TablePhases
{
    private const int LongestTitle = 200;

    /// <summary>Tells whether the first column of a table may name phases.</summary>
    public static bool MayHaveColumn(SourceTable table) =>
        table.ColumnCount > 2 && table.RowCount > 0 && !Vocabulary.IsActivity(Name(table, 0))
        && (Vocabulary.IsPhase(Name(table, 0)) || Vocabulary.IsActivity(Name(table, 1)) || Vocabulary.IsActivity(Name(table, 2)) || HasBlanksBesideWords(table));

    /// <summary>Gets the table without what names phases in it; the table itself where nothing does.</summary>
    /// <param name="table">The table.</param>
    /// <param name="mayHaveRows">Whether some row has but one cell.</param>
    public static SourceTable Of(SourceTable table, bool mayHaveRows)
    {
        var columns = MayHaveColumn(table) ? PhaseColumns(table) : [];
        if (columns.Count > 0)
            return WithColumns(table, columns);
        if (!mayHaveRows)
            return table;
        var sections = new TableSections(table);
        return sections.Starts.Count == 0
            ? table
            : new PhasedTable(table, [.. sections.Rows], [.. Enumerable.Range(0, table.ColumnCount)], sections.Starts, default, SectionRows.At(sections.Starts[0].Location, sections.Starts.Count, sections.Starts[0].Title!));
    }

    /// <summary>Gets the words of a heading without emphasis.</summary>
    public static ReadOnlySpan<char> Name(SourceTable table, int column) => table.Heading(column).Trim(" *_`\u00A0");

    /// <summary>Gets the title that a cell names: emphasis of the whole is how it is set off, and no part of it.</summary>
    public static Text TitleOf(SourceTable table, int row, int column)
    {
        var text = table.CellText(row, column);
        return text.Runs is [{ Link: null } only] && only.Style != TextStyle.Code ? Text.OfNormal(only.Text) : text;
    }

    // The columns before that of the activities: words everywhere in it, and in none of its cells letters.
    private static List<int> PhaseColumns(SourceTable table)
    {
        var found = new List<int>();
        for (var column = 0; column + 2 < table.ColumnCount && found.Count < Phase.MostLevels; column++)
        {
            var name = Name(table, column);
            if (Vocabulary.IsActivity(name))
                break;
            if (Vocabulary.IsNumber(name) || Vocabulary.IsRemark(name))
                continue;
            if (!Vocabulary.IsPhase(name) && !((Vocabulary.IsActivity(Name(table, column + 1)) || (column == 0 && HasBlanksBesideWords(table))) && Repeats(table, column)))
                break;
            found.Add(column);
        }

        return found.Count > 0 && HoldsWords(table, NextOf(table, found)) ? found : [];
    }

    private static int NextOf(SourceTable table, List<int> found)
    {
        var next = found[^1] + 1;
        while (next + 1 < table.ColumnCount && Vocabulary.IsNumber(Name(table, next)))
            next++;
        return next;
    }

    // A blank there goes with a row that names nothing but its phase.
    private static bool HoldsWords(SourceTable table, int column)
    {
        var words = 0;
        for (var row = 0; row < table.RowCount; row++)
        {
            var cell = table.Cell(row, column);
            if (cell.IsEmpty)
                continue;
            if (RoleCell.Look(cell) is var (_, kind) && kind != RoleCellKind.Other && kind != RoleCellKind.Wordy)
                return false;
            words++;
        }

        return words * 2 > table.RowCount;
    }

    // In whatever language: blanks in the first column, words in each row of the second, and letters behind these.
    private static bool HasBlanksBesideWords(SourceTable table)
    {
        if (Vocabulary.IsNoParty(Name(table, 0)) || Name(table, 0).IsEmpty || Vocabulary.IsDetail(Name(table, 1)))
            return false;
        var (blanks, letters) = (0, 0);
        for (var row = 0; row < table.RowCount; row++)
        {
            if (KindOf(table, row, 1) is not (RoleCellKind.Other or RoleCellKind.Wordy) || table.Cell(row, 0) is { IsEmpty: false } && KindOf(table, row, 0) != RoleCellKind.Other)
                return false;
            blanks += table.Cell(row, 0).IsEmpty ? 1 : 0;
            letters += KindOf(table, row, 2) == RoleCellKind.Letters || KindOf(table, row, table.ColumnCount - 1) == RoleCellKind.Letters ? 1 : 0;
        }

        return blanks > 0 && letters > 0;
    }

    private static RoleCellKind KindOf(SourceTable table, int row, int column) => RoleCell.Look(table.Cell(row, column)).Kind;

    // Each value stands for a run of rows, written out or above blanks.
    private static bool Repeats(SourceTable table, int column)
    {
        if (table.Cell(0, column).IsEmpty || table.RowCount < 3)
            return false;
        var runs = new HashSet<string>(StringComparer.Ordinal);
        var last = "";
        for (var row = 0; row < table.RowCount; row++)
        {
            var value = table.Cell(row, column);
            if (value.IsEmpty || value.SequenceEqual(last))
                continue;
            last = value.ToString();
            if (last.Length > LongestTitle || !runs.Add(last))
                return false;
        }

        return runs.Count * 3 <= table.RowCount * 2;
    }

    /// <summary>Gets the table without columns of phases, the outermost first.</summary>
    public static PhasedTable WithColumns(SourceTable table, List<int> columns)
    {
        var starts = new List<PhaseStart>();
        var rows = new List<int>();
        var path = new string[columns.Count];
        for (var row = 0; row < table.RowCount; row++)
        {
            for (var depth = 0; depth < columns.Count; depth++)
            {
                var cell = table.Cell(row, columns[depth]);
                if (cell.IsEmpty || cell.SequenceEqual(path[depth]))
                    continue;
                path[depth] = cell.ToString();
                Array.Clear(path, depth + 1, path.Length - depth - 1);
                starts.Add(new PhaseStart(rows.Count, depth, TitleOf(table, row, columns[depth]), table.LocationOf(row, columns[depth])));
            }

            if (!IsBlank(table, row, columns))
                rows.Add(row);
        }

        var heading = table.HeadingText(columns[0]);
        int[] others = [.. Enumerable.Range(0, table.ColumnCount).Except(columns)];
        return new PhasedTable(table, [.. rows], others, starts, heading, PhaseColumn.At(table.LocationOf(-1, columns[0]), heading));
    }

    private static bool IsBlank(SourceTable table, int row, List<int> columns)
    {
        for (var column = 0; column < table.CellCount(row); column++)
        {
            if (!columns.Contains(column) && !table.Cell(row, column).IsEmpty)
                return false;
        }

        return true;
    }
}
