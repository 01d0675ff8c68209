namespace Raci.Formats.Tables;

/// <summary>The short names of parties that a table of the document explains, each beside its long one.</summary>
internal sealed class PartyAbbreviations
{
    private const int LongestShort = 6;
    private const int MostRows = 100;

    private readonly HashSet<string> _pairs = new(StringComparer.Ordinal);

    /// <summary>Gets whether nothing is explained.</summary>
    public bool IsEmpty => _pairs.Count == 0;

    /// <summary>Finds the short names in tables of two columns.</summary>
    public static PartyAbbreviations Of(Outline outline)
    {
        var found = new PartyAbbreviations();
        foreach (var cells in outline.Tables)
        {
            if (cells.Table is not { PartyCount: < 0, ColumnCount: 2, RowCount: <= MostRows } table)
                continue;
            for (var row = 0; row < table.RowCount; row++)
            {
                if (MayBeShort(table.Cell(row, 0).Trim(" *_`")))
                    found.Add(table.CellText(row, 0).ToString(), table.CellText(row, 1).ToString());
            }
        }

        return found;
    }

    /// <summary>Tells whether one of two names, both folded, is explained as short for the other.</summary>
    public bool AreSame(string left, string right) => !IsEmpty && (_pairs.Contains(PairOf(left, right)) || _pairs.Contains(PairOf(right, left)));

    // Before any text is made of the cell.
    private static bool MayBeShort(ReadOnlySpan<char> cell)
    {
        foreach (var c in cell)
        {
            if (!char.IsUpper(c))
                return false;
        }

        return cell.Length is > 1 and <= LongestShort;
    }

    // Capitals that stand in the long name in their order, the first at its start.
    private void Add(string abbreviation, string name)
    {
        if (!MayBeShort(abbreviation) || name.Length <= abbreviation.Length || char.ToUpperInvariant(name[0]) != abbreviation[0])
            return;
        var at = -1;
        foreach (var letter in abbreviation)
        {
            at = name.AsSpan(at + 1).IndexOf([letter], StringComparison.OrdinalIgnoreCase) is >= 0 and var next ? at + 1 + next : name.Length;
            if (at >= name.Length)
                return;
        }

        _pairs.Add(PairOf(Vocabulary.Fold(abbreviation), Vocabulary.Fold(name)));
    }

    // Folded names have no line breaks.
    private static string PairOf(string abbreviation, string name) => $"{abbreviation}\n{name}";
}
