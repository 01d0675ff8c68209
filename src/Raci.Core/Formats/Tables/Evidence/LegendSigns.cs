using Raci.Formats.Tables.Legends;

namespace Raci.Formats.Tables.Evidence;

/// <summary>What the words of a legend say of the tables whose letters it explains.</summary>
internal sealed class LegendSigns
{
    private const int FewestRows = 3;

    private readonly LegendTable? _legend;
    private readonly Lazy<bool> _hasRoles;

    /// <summary>Looks at a legend.</summary>
    /// <param name="legend">The legend; null where there is none.</param>
    /// <param name="surroundings">What stands around the tables.</param>
    public LegendSigns(LegendTable? legend, TableSurroundings surroundings)
    {
        _legend = legend;
        _hasRoles = new Lazy<bool>(() => legend is null || IsRaci(legend.Letters) || surroundings.SpeaksOfResponsibility.Value || legend.Roles.Any(IsRole));
    }

    /// <summary>Gets the letters that the legend explains, as far as that speaks for a matrix, and what speaks against it.</summary>
    /// <param name="cells">The table.</param>
    /// <param name="columns">Its columns of letters.</param>
    /// <param name="named">What its headings say.</param>
    public (RoleSet Explained, Sign[] Signs) Of(TableCells cells, List<int> columns, List<Sign> named)
    {
        if (_legend is null || _hasRoles.Value || !_legend.Letters.Overlaps(cells.AllLetters) || named.Exists(sign => sign.Weight > 0))
            return (_legend?.Letters ?? RoleSet.None, []);
        return HasOneInEachRow(cells, columns)
            ? (_legend.Letters, [new Sign(-2, "none of the words that explain its letters is known as a role")])
            : (RoleSet.None, [new Sign(-3, "none of the words that explain its letters is known as a role")]);
    }

    private static bool IsRaci(RoleSet letters) => letters.IsSupersetOf(RoleSet.OfLetters("RA")) && letters.Overlaps(RoleSet.OfLetters("CI")) && letters.Count > 2;

    private static bool IsRole(LegendRole role) =>
        RoleNames.IsName(role.Name.ToString()) || RoleNames.KindOf(role.Description.ToString()) is not null || CaptionWords.SpeakOfResponsibility(role.Name.ToString()) || CaptionWords.SpeakOfResponsibility(role.Description.ToString());

    // Three letters at least, some cells empty, and one letter that nearly every row has once, as the one who answers: grades and results fill their tables.
    private static bool HasOneInEachRow(TableCells cells, List<int> columns)
    {
        var (rows, filled) = (cells.Table.RowCount, 0);
        var once = new int['Z' + 1];
        for (var row = 0; row < rows; row++)
        {
            var (seen, twice) = (RoleSet.None, RoleSet.None);
            foreach (var column in columns)
            {
                var letters = cells[row, column].Letters;
                filled += letters.IsEmpty ? 0 : 1;
                twice |= seen & letters;
                seen |= letters;
            }

            foreach (var letter in seen - twice)
                once[letter]++;
        }

        return rows >= FewestRows && cells.AllLetters.Count > 2 && filled < rows * columns.Count && once.Max() * 4 >= rows * 3;
    }
}
