using System.Globalization;
using Raci.Collections;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables;

/// <summary>Finds letters that no known scheme has and that stand alone in cells of a matrix beside more that are known.</summary>
internal static class CustomRoles
{
    private const int MostLetters = 4;

    // Rather a tick or an answer than a part in work.
    private static readonly RoleSet Answers = RoleSet.OfLetters("XYNJ");

    /// <summary>Adds such letters to a scheme.</summary>
    /// <param name="scheme">The scheme of the other letters.</param>
    /// <param name="tables">The tables that may be matrices.</param>
    /// <param name="diagnostics">Where to say which letters were added.</param>
    public static RoleScheme AddTo(RoleScheme scheme, IReadOnlyList<TableCells> tables, DiagnosticList diagnostics)
    {
        var used = tables.Aggregate(RoleSet.None, (all, table) => all | table.AllLetters);
        if (scheme.Letters.IsSupersetOf(used))
            return scheme;
        var counts = new SortedDictionary<char, Count>();
        var known = 0;
        foreach (var table in tables)
            known += Look(table, scheme.Letters, counts);
        var found = counts.Where(pair => pair.Value.StandsAlone).ToList();
        if (found.Count is 0 or > MostLetters || found.Sum(pair => pair.Value.Cells) > known)
            return scheme;
        foreach (var (letter, count) in found)
            diagnostics.Add(CustomRole.At(count.First, letter, scheme, new Wording(count.Cells == 1 ? "one cell" : string.Create(CultureInfo.InvariantCulture, $"{count.Cells} cells"))));
        return new RoleScheme(scheme.Name + string.Concat(found.Select(pair => pair.Key)), [.. scheme.Roles, .. found.Select(pair => new Role(pair.Key, $"{pair.Key}", RoleKind.Other))]);
    }

    // In the columns of parties of tables that are matrices without these letters.
    private static int Look(TableCells cells, RoleSet letters, SortedDictionary<char, Count> counts)
    {
        var columns = TableColumns.Of(cells, letters, _ => false, []);
        if (columns.Refusal is not null)
            return 0;
        var known = 0;
        for (var row = 0; row < cells.Table.RowCount; row++)
        {
            foreach (var column in columns.Parties)
            {
                var set = cells[row, column].Letters;
                known += !set.IsEmpty && letters.IsSupersetOf(set) ? 1 : 0;
                foreach (var letter in set - letters - Answers)
                {
                    if (!counts.TryGetValue(letter, out var count))
                        counts.Add(letter, count = new Count(cells.Table.LocationOf(row, column)));
                    count.Add(set.Count == 1 && !IsSlip(cells.Table.Cell(row, column).Trim()));
                }
            }
        }

        return known;
    }

    // A small L is an I by its look.
    private static bool IsSlip(ReadOnlySpan<char> cell) => cell.Trim("*_`") is "l";

    private sealed class Count(SourceLocation first)
    {
        public SourceLocation First { get; } = first;

        public int Cells { get; private set; }

        public bool StandsAlone { get; private set; }

        public void Add(bool standsAlone)
        {
            Cells++;
            StandsAlone |= standsAlone;
        }
    }
}
