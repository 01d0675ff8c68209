namespace Raci.Formats.Markdown.Editing;

/// <summary>How the cells of a page are written: for each set of letters what stands for it, by table and on the whole page.</summary>
internal sealed class CellExamples
{
    private const int WholePage = -1;

    private readonly Dictionary<(int Table, RoleSet Roles), Dictionary<string, int>> _sources = [];
    private readonly Dictionary<int, Dictionary<LetterStyle, int>> _styles = [];
    private readonly Dictionary<(int Table, char Letter), Dictionary<LetterStyle, int>> _stylesOfLetters = [];

    /// <summary>Looks at all cells of a page.</summary>
    public CellExamples(PageCells cells)
    {
        // A page repeats few cells many times: each is looked at once.
        foreach (var (cell, count) in CountsOf(cells))
        {
            if (!cell.IsAnnotated && IsClean(cell.Source))
                AddSource(cell.Table, cell.Roles, cell.Source, count);
            if (LetterStyle.Of(cell.Source, cell.Roles, out _) is { } style && (style.Close.Length > 0 || style.Open.Length == 0))
                AddStyle(cell.Table, style, cell.Roles, count);
        }
    }

    /// <summary>Gets what most often stands for a set of letters in a table; null where it has no such cell.</summary>
    public string? InTable(int table, RoleSet roles) => MostOf(_sources.GetValueOrDefault((table, roles)));

    /// <summary>Gets what most often stands for a set of letters on the page; null where it has no such cell.</summary>
    public string? OnPage(RoleSet roles) => InTable(WholePage, roles);

    /// <summary>Gets the style of most cells of a table that hold letters.</summary>
    public LetterStyle? StyleOfTable(int table) => MostOf(_styles.GetValueOrDefault(table));

    /// <summary>Gets the style in which a table has some letters, each alone or beside others: it may show who answers in bold, and nobody else. Null where they differ in that.</summary>
    public LetterStyle? StyleOfLetters(int table, RoleSet roles)
    {
        LetterStyle? common = null;
        foreach (var letter in roles)
        {
            if (MostOf(_stylesOfLetters.GetValueOrDefault((table, letter))) is not { } style)
                continue;
            if (common is not null && (common.Open != style.Open || common.Close != style.Close))
                return null;
            common = common?.Separator is null ? style : common;
        }

        return common;
    }

    /// <summary>Gets the style of most cells of the page that hold letters.</summary>
    public LetterStyle? StyleOfPage => StyleOfTable(WholePage);

    /// <summary>Gets what stands between two letters in a table, else on the page, else nothing.</summary>
    public string SeparatorOf(int table) => StyleOfSeveral(table)?.Separator ?? StyleOfSeveral(WholePage)?.Separator ?? "";

    /// <summary>Gets letters in the order of the table's cells, else of the page's, else of the scheme.</summary>
    public string Ordered(int table, RoleSet roles, RoleScheme scheme)
    {
        var letters = roles.ToString(scheme).ToCharArray();
        string[] orders = [StyleOfSeveral(table)?.Order ?? "", .. OrdersOf(table), .. OrdersOf(WholePage)];
        for (var i = 1; i < letters.Length; i++)
        {
            for (var at = i; at > 0 && ComesBefore(letters[at], letters[at - 1], orders); at--)
                (letters[at], letters[at - 1]) = (letters[at - 1], letters[at]);
        }

        return new string(letters);
    }

    private static bool ComesBefore(char letter, char other, string[] orders)
    {
        foreach (var order in orders)
        {
            var (first, second) = (order.IndexOf(letter, StringComparison.Ordinal), order.IndexOf(other, StringComparison.Ordinal));
            if (first >= 0 && second >= 0)
                return first < second;
        }

        return false;
    }

    private IEnumerable<string> OrdersOf(int table) => StylesOfSeveral(table).OrderByDescending(pair => pair.Value).Select(pair => pair.Key.Order);

    private LetterStyle? StyleOfSeveral(int table) => MostOf(StylesOfSeveral(table));

    private IEnumerable<KeyValuePair<LetterStyle, int>> StylesOfSeveral(int table) => (_styles.GetValueOrDefault(table) ?? []).Where(pair => pair.Key.Separator is not null);

    private static T? MostOf<T>(IEnumerable<KeyValuePair<T, int>>? counts)
        where T : class => counts?.OrderByDescending(pair => pair.Value).Select(pair => pair.Key).FirstOrDefault();

    private static Dictionary<SeenCell, int> CountsOf(PageCells cells)
    {
        var counts = new Dictionary<SeenCell, int>();
        foreach (var row in cells.Matrix.Rows)
        {
            foreach (var party in cells.Matrix.Parties)
            {
                if (cells.Find(row.Place, party) is not { } spot)
                    continue;
                var assignment = row.Activity.AssignmentOf(party);
                var seen = new SeenCell(spot.HeaderLine, assignment.Roles, assignment.Mark is not null || !assignment.Remark.IsEmpty, cells.Source(spot));
                counts[seen] = counts.GetValueOrDefault(seen) + 1;
            }
        }

        return counts;
    }

    // Comments and line breaks are of their own cell.
    private static bool IsClean(string source) =>
        !source.Contains("<!--", StringComparison.Ordinal) && !(source.EndsWith('>') && source.LastIndexOf("<br", StringComparison.Ordinal) is >= 0 and var at && source.LastIndexOf('<') == at);

    private void AddSource(int table, RoleSet roles, string source, int count)
    {
        foreach (var at in (int[])[table, WholePage])
        {
            if (!_sources.TryGetValue((at, roles), out var counts))
                _sources.Add((at, roles), counts = new(StringComparer.Ordinal));
            counts[source] = counts.GetValueOrDefault(source) + count;
        }
    }

    private void AddStyle(int table, LetterStyle style, RoleSet roles, int count)
    {
        foreach (var letter in roles)
        {
            if (!_stylesOfLetters.TryGetValue((table, letter), out var counts))
                _stylesOfLetters.Add((table, letter), counts = []);
            counts[style] = counts.GetValueOrDefault(style) + count;
        }

        foreach (var at in (int[])[table, WholePage])
        {
            if (!_styles.TryGetValue(at, out var counts))
                _styles.Add(at, counts = []);
            counts[style] = counts.GetValueOrDefault(style) + count;
        }
    }

    private readonly record struct SeenCell(int Table, RoleSet Roles, bool IsAnnotated, string Source);
}
