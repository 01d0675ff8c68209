using System.Buffers;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables.Evidence;

/// <summary>Tells a table whose first row holds roles like those below it from one with headings.</summary>
internal static class HeadlessTable
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("RACISracis/,·.+&*_`()[]|- \u00A0");

    // Headings of letters are names such as IT and HR, unless they are letters of the usual alphabets.
    private static readonly RoleSet Usual = RoleSet.OfLetters("RACIS");

    /// <summary>Gets the table with names of its columns for headings; null where it has headings.</summary>
    public static TableView? Of(TableCells cells, DiagnosticList diagnostics)
    {
        var table = cells.Table;
        if (table.RowCount == 0 || table.ColumnCount < 2 || !IsRole(table.Heading(table.ColumnCount - 1)) && !IsRole(table.Heading(1)))
            return null;
        var columns = LetterColumns.Of(cells);
        var first = table.Heading(0).Trim(" *_`");
        if (columns.Count == 0 || columns[0] == 0 || first.IsEmpty || Vocabulary.IsNoParty(first) || Vocabulary.IsPhase(first) || TopicWords.OfHeading(first) != TableTopic.None || RoleCell.Parse(first).Kind != RoleCellKind.Other)
            return null;
        if (!columns.TrueForAll(column => IsRole(table.Heading(column)) || RoleCell.Parse(table.Heading(column)).Kind == RoleCellKind.Empty) || columns.Count(column => IsRole(table.Heading(column))) < Math.Min(2, columns.Count))
            return null;
        if (cells.Legend is not null)
            return null;
        string?[] headings = [.. Enumerable.Range(0, table.ColumnCount).Select(column => column == 0 ? "" : ColumnName.Of(column))];
        diagnostics.Add(NoHeadings.At(table.LocationOf(-1, 0), string.Join(", ", Enumerable.Range(0, table.ColumnCount).Select(column => table.HeadingText(column))), string.Join(", ", columns.Select(column => headings[column]))));
        return new TableView(table, -1, [.. Enumerable.Range(-1, table.RowCount + 1)], [.. Enumerable.Range(0, table.ColumnCount)], (0, table.RowCount), headings);
    }

    private static bool IsRole(ReadOnlySpan<char> heading)
    {
        if (heading.Length > 12 || heading.ContainsAnyExcept(Signs))
            return false;
        RoleCell.Look(heading.Trim()).Deconstruct(out var roles, out var kind);
        return kind == RoleCellKind.Letters && Usual.IsSupersetOf(roles);
    }
}
