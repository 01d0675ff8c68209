using Raci.Formats.Tables.Cells;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables.Shapes;

/// <summary>Gives tables whose cells hold signs the letters that the document says they stand for; a sign that nothing explains stays what it is.</summary>
internal static class SignedTables
{
    private const int MostShown = 200;

    /// <summary>Gets the document with letters for signs; itself where it explains none.</summary>
    public static Outline Apply(Outline outline, DiagnosticList diagnostics)
    {
        Dictionary<SourceTable, Dictionary<(int Row, int Column), List<string>>>? found = null;
        foreach (var cells in outline.Tables)
        {
            if (cells.HasWords && SignsIn(cells) is { } signs)
                (found ??= []).Add(cells.Table, signs);
        }

        if (found is null)
            return outline;
        var all = found.Values.SelectMany(signs => signs.Values).SelectMany(signs => signs).ToHashSet(StringComparer.Ordinal);
        if (all.All(MayBeSlip))
            return outline;
        var legend = new SignLegend(all);
        foreach (var prose in outline.Items.OfType<OutlineItem.Prose>())
            legend.Add(prose);
        // The table that explains signs has them too.
        var legends = outline.Tables.Select(cells => cells.Table).Where(table => legend.TryAdd(table)).ToHashSet();
        if (!legend.HasEntries || legend.Letters() is not { } letters || !IsConvincing(letters, found.Where(pair => !legends.Contains(pair.Key)).Select(pair => pair.Value)))
            return outline;
        var tables = found.Where(pair => !legends.Contains(pair.Key) && Read(pair.Value, letters) is not null).ToDictionary(pair => pair.Key, pair => new SignedTable(pair.Key, Read(pair.Value, letters)!));
        if (tables.Count == 0)
            return outline;
        diagnostics.Add(SignsExplained.At(legend.Location, new Wording(Shown(legend, letters))));
        return new Outline(outline.Items.Select(item => item is not OutlineItem.Table { Content: var table } ? item
            : tables.TryGetValue(table, out var signed) ? new OutlineItem.Table(signed)
            : legends.Contains(table) ? new OutlineItem.Prose(table.Source, table.LocationOf(-1, 0)) : item));
    }

    // A letter that looks like that of a role is more likely meant for it.
    private static bool MayBeSlip(string sign) => LookAlikes.Of(sign.EnumerateRunes().First()) is not null;

    // Two roles, or one that all signs are; R or A among them.
    private static bool IsConvincing(Dictionary<string, char> letters, IEnumerable<Dictionary<(int Row, int Column), List<string>>> tables)
    {
        var roles = letters.Values.ToHashSet();
        return (roles.Contains('R') || roles.Contains('A') || roles.Contains('D'))
            && (roles.Count > 1 || tables.All(table => table.Values.All(signs => signs.TrueForAll(letters.ContainsKey))));
    }

    // None in most tables.
    private static Dictionary<(int Row, int Column), List<string>>? SignsIn(TableCells cells)
    {
        Dictionary<(int Row, int Column), List<string>>? found = null;
        for (var row = 0; row < cells.Table.RowCount; row++)
        {
            var look = cells.Row(row);
            for (var column = 0; column < look.Length; column++)
            {
                look[column].Deconstruct(out _, out var kind);
                if (kind == RoleCellKind.Other && !cells.IsPassedOver(column) && cells.Table.Cell(row, column).Trim() is [not ((>= 'A' and <= 'Z') or (>= 'a' and <= 'z')), ..] cell && Signs.Of(cell) is { Count: > 0 } signs)
                    (found ??= []).Add((row, column), signs);
            }
        }

        return found;
    }

    // The letters of the cells that hold nothing but signs that are explained; null where more signs of the table are not.
    private static Dictionary<(int Row, int Column), string>? Read(Dictionary<(int Row, int Column), List<string>> signs, Dictionary<string, char> letters)
    {
        var cells = new Dictionary<(int Row, int Column), string>();
        foreach (var (place, found) in signs)
        {
            if (found.TrueForAll(letters.ContainsKey))
                cells.Add(place, string.Concat(found.Select(sign => letters[sign]).Distinct()));
        }

        return cells.Count * 2 > signs.Count ? cells : null;
    }

    private static string Shown(SignLegend legend, Dictionary<string, char> letters)
    {
        var text = string.Join(", ", legend.Entries.Where(entry => letters.ContainsKey(entry.Sign)).Select(entry => $"{entry.Sign} is {letters[entry.Sign]} ({entry.Meaning})"));
        return Text.Repair(text.Length > MostShown ? $"{text[..MostShown]}…" : text).ToString();
    }
}
