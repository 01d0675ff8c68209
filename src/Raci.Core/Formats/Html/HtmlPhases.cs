using Raci.Formats.Tables;

namespace Raci.Formats.Html;

/// <summary>The first columns of a table that say in which phase a row stands: by their heading, or by cells that span rows.</summary>
internal sealed class HtmlPhases
{
    private const int LongestName = 200;

    private readonly HtmlCell?[] _open;

    private HtmlPhases(int count, Text heading, int depth) => (Count, Heading, Depth, _open) = (count, heading, depth, new HtmlCell?[count]);

    /// <summary>Gets how many columns they are.</summary>
    public int Count { get; }

    /// <summary>Gets the heading of the first; empty where there is none.</summary>
    public Text Heading { get; }

    /// <summary>Gets how deep they lie inside the phases that rows of their own name.</summary>
    public int Depth { get; }

    /// <summary>Finds the columns; at least one column of words is left to the activities.</summary>
    public static HtmlPhases Find(HtmlRows rows, Text[] headings)
    {
        var body = rows.Body.Where(row => rows.SectionOf(row) is null).ToList();
        var words = headings.Length;
        for (var column = headings.Length - 1; column >= 0; column--)
            words = HoldsRoles(body, column) ? column : words;
        var count = 0;
        while (words < headings.Length && count + 1 < words && count < Phase.MostLevels - 1 && IsPhase(body, headings[count].ToString(), count))
            count++;
        var depth = rows.Body.Any(row => rows.SectionOf(row) is not null) ? 1 : 0;
        return new(count, count > 0 && Vocabulary.IsPhase(headings[0].ToString()) && headings[0].ToString() != DefaultPhase ? headings[0] : default, depth);
    }

    /// <summary>Gets the phases that start with a row; a blank repeats the cell above.</summary>
    public IEnumerable<PhaseStart> StartsOf(HtmlCell?[] row, int index)
    {
        for (var column = 0; column < Count && column < row.Length; column++)
        {
            if (row[column] is not { Words.Length: > 0 } cell || ReferenceEquals(cell, _open[column]) || cell.Text == _open[column]?.Text)
                continue;
            _open[column] = cell;
            Array.Clear(_open, column + 1, Count - column - 1);
            yield return new PhaseStart(index, Depth + column, cell.Text, cell.Location);
        }
    }

    /// <summary>Forgets the phases that are open: a row of its own has begun another.</summary>
    public void Restart() => Array.Clear(_open);

    private const string DefaultPhase = "Phase";

    private static bool IsPhase(List<HtmlCell?[]> body, string heading, int column)
    {
        if (Vocabulary.IsActivity(heading) || Vocabulary.IsNumber(heading) || Vocabulary.IsRemark(heading))
            return false;
        return Vocabulary.IsPhase(heading) || SpansRows(body, column);
    }

    // Each cell spans the rows of its phase; at least one spans several.
    private static bool SpansRows(List<HtmlCell?[]> body, int column)
    {
        var spans = false;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        HtmlCell? before = null;
        foreach (var row in body)
        {
            var cell = column < row.Length ? row[column] : null;
            spans |= cell is not null && ReferenceEquals(cell, before);
            if (cell is null or { Words.Length: 0 or > LongestName } || (!ReferenceEquals(cell, before) && !seen.Add(cell.Words)))
                return false;
            before = cell;
        }

        return spans;
    }

    private static bool HoldsRoles(List<HtmlCell?[]> body, int column)
    {
        var (roles, others) = (0, 0);
        foreach (var row in body)
        {
            var words = column < row.Length ? row[column]?.Words ?? "" : "";
            RoleCell.Look(words).Deconstruct(out var letters, out var kind);
            roles += letters.IsEmpty ? 0 : 1;
            others += letters.IsEmpty && kind is not RoleCellKind.Empty ? 1 : 0;
        }

        return roles > 0 && roles >= others;
    }
}
