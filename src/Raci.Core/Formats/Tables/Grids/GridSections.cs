namespace Raci.Formats.Tables.Grids;

/// <summary>Finds the rows of a table that name a phase and hold no activity: merged across it, or with a single cell.</summary>
/// <remarks>Where such rows look different from those of activities they are told by their look, else by the rows with roles that follow.</remarks>
internal sealed class GridSections
{
    private const int LongestName = 200;
    private const int MostTogether = 2;

    private readonly Grid _grid;
    private readonly int[] _columns;
    private readonly int _words;
    private readonly HashSet<(int Row, int Column)> _wide;
    private readonly HashSet<int> _activityStyles = [];
    private readonly List<int> _levels = [];

    public GridSections(Grid grid, int[] columns, int words, IReadOnlyList<int> rows)
    {
        (_grid, _columns, _words) = (grid, columns, words);
        _wide = [.. grid.Merges.Where(range => range.IsWide && !range.IsTall && range.LastColumn >= columns[Math.Min(words, columns.Length - 1)]).Select(range => (range.FirstRow, range.FirstColumn))];
        var alone = rows.Where(row => AloneIn(row) is not null).ToHashSet();
        foreach (var row in rows.Where(row => !alone.Contains(row)))
            _activityStyles.Add(FirstWord(row).Style);
        var byLook = alone.Any(IsMerged) || alone.Any(row => !_activityStyles.Contains(AloneIn(row)!.Value.Style));
        FindLevels(rows, alone, byLook);
    }

    /// <summary>Gets the rows that name a phase, with how deep it lies inside others, from zero.</summary>
    public Dictionary<int, int> Levels { get; } = [];

    /// <summary>Gets the words of a row that names a phase.</summary>
    public GridCell TitleOf(int row) => AloneIn(row) ?? FirstWord(row);

    private void FindLevels(IReadOnlyList<int> rows, HashSet<int> alone, bool byLook)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (!alone.Contains(rows[i]))
                continue;
            var first = i;
            while (i + 1 < rows.Count && alone.Contains(rows[i + 1]))
                i++;
            for (var j = first; j <= i; j++)
            {
                var isSection = byLook ? IsMerged(rows[j]) || !_activityStyles.Contains(TitleOf(rows[j]).Style) : i + 1 < rows.Count && j > i - MostTogether && (i - first < MostTogether || j == i);
                if (isSection)
                    Levels.Add(rows[j], byLook ? LevelOf(TitleOf(rows[j]).Style, j > first && Levels.ContainsKey(rows[j - 1])) : i - first == 1 ? j - first : 0);
            }
        }
    }

    // A look that first appears right below another phase's lies inside it.
    private int LevelOf(int style, bool isBelow)
    {
        var known = _levels.IndexOf(style);
        if (known >= 0)
            return known;
        if (!isBelow && _levels.Count > 0)
            return 0;
        _levels.Add(style);
        return _levels.Count - 1;
    }

    private bool IsMerged(int row) => _wide.Count > 0 && _wide.Contains((_grid.NumberOf(row), TitleOf(row).Column));

    private GridCell FirstWord(int row)
    {
        foreach (var cell in _grid.CellsOf(row))
        {
            if (cell.Column >= _columns[0])
                return cell;
        }

        return default;
    }

    private static Text Numbered(Text number, Text words) => Text.OfNormal(TextRules.Cut($"{number} {words}"));

    // The only cell of a row besides a number before it; it stands before the columns of roles.
    private GridCell? AloneIn(int row)
    {
        GridCell? alone = null;
        foreach (var cell in _grid.CellsOf(row))
        {
            var column = Array.BinarySearch(_columns, cell.Column);
            if (column < 0)
                continue;
            if (column >= _words || (alone is { } before && !Vocabulary.IsNumbering(before.Text.ToString())) || cell.Text.Length > LongestName)
                return null;
            alone = alone is { } number ? cell with { Text = Numbered(number.Text, cell.Text) } : cell;
        }

        return alone;
    }
}
