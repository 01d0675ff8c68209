using Raci.Collections;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables;

/// <summary>Finds letters that no known scheme has and that a matrix uses so often that they are no slips.</summary>
internal static class CustomRoles
{
    private const int LeastCells = 3;
    private const int LeastRows = 2;
    private const int MostShare = 3;
    private const int MostLetters = 4;

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
        var found = counts.Where(pair => pair.Value.Cells >= LeastCells && pair.Value.Rows >= LeastRows && pair.Value.Cells * MostShare <= known).ToList();
        if (found.Count is 0 or > MostLetters)
            return scheme;
        foreach (var (letter, count) in found)
            diagnostics.Add(CustomRole.At(count.First, letter, scheme, count.Cells));
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
                foreach (var letter in set - letters)
                {
                    if (!counts.TryGetValue(letter, out var count))
                        counts.Add(letter, count = new Count(cells.Table.LocationOf(row, column)));
                    count.Add(row);
                }
            }
        }

        return known;
    }

    private sealed class Count(SourceLocation first)
    {
        private int _last = -1;

        public SourceLocation First { get; } = first;

        public int Cells { get; private set; }

        public int Rows { get; private set; }

        public void Add(int row)
        {
            Cells++;
            Rows += row == _last ? 0 : 1;
            _last = row;
        }
    }
}
