using Raci.Formats.Tables.Cells;
using Raci.Formats.Tables.Evidence;

namespace Raci.Formats.Tables.Shapes;

/// <summary>The one column of a list of assignments that says what part somebody has.</summary>
/// <param name="Column">The column.</param>
/// <param name="Rows">The roles of each row.</param>
internal sealed record LongListRoles(int Column, RoleSet[] Rows)
{
    private const int RowsProbed = 12;

    /// <summary>Finds the column; null where there is none, or where several hold letters as in a table of a column for each party.</summary>
    public static LongListRoles? Of(TableCells cells)
    {
        var counts = cells.CountColumns(RoleScheme.Raci.Letters);
        var found = -1;
        for (var column = 0; column < counts.Length; column++)
        {
            if (counts[column].Roles == 0 || counts[column].Roles < counts[column].Others)
                continue;
            if (found >= 0)
                return null;
            found = column;
        }

        if (found < 0)
            found = WithWords(cells);
        return found < 0 || IsParty(cells.Table.HeadingText(found).ToString()) ? null : Read(cells, found);
    }

    // "PM" heads the column of a party.
    private static bool IsParty(string heading) => PartyWords.IsParty(heading) && !PartyWords.IsCorner(heading);

    private static int WithWords(TableCells cells)
    {
        var found = -1;
        for (var column = 0; column < cells.Table.ColumnCount; column++)
        {
            if (cells.IsPassedOver(column) || !HoldsWords(cells.Table, column))
                continue;
            if (found >= 0)
                return -1;
            found = column;
        }

        return found;
    }

    private static bool HoldsWords(SourceTable table, int column)
    {
        for (var row = 0; row < Math.Min(RowsProbed, table.RowCount); row++)
        {
            if (table.Cell(row, column).Trim() is { IsEmpty: false } cell && RoleNotation.Read(cell, RoleWordTable.OfLanguages) is null or { Kind: RoleFindingKind.Nothing })
                return false;
        }

        return true;
    }

    private static LongListRoles? Read(TableCells cells, int column)
    {
        var (rows, all, others) = (new RoleSet[cells.Table.RowCount], RoleSet.None, 0);
        for (var row = 0; row < rows.Length; row++)
        {
            var cell = cells[row, column];
            rows[row] = cell.Letters.IsEmpty && !cells.Table.Cell(row, column).IsEmpty ? RoleNotation.Read(cells.Table.Cell(row, column), RoleWordTable.OfLanguages)?.Roles ?? RoleSet.None : cell.Letters;
            all |= rows[row];
            others += rows[row].IsEmpty ? 1 : 0;
        }

        return others * 3 <= rows.Length && AreRoles(all) ? new(column, rows) : null;
    }

    // Several letters of one alphabet, of those who perform or answer among them.
    private static bool AreRoles(RoleSet letters) =>
        letters.Count > 1 && !LetterSigns.AreOfSomethingElse(letters)
        && RoleScheme.BuiltIn.Any(scheme => scheme.Letters.IsSupersetOf(letters) && letters.Overlaps(scheme.Performing) && (letters.Overlaps(scheme.Answering) || letters.Count > 2));
}
