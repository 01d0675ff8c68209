using Raci.Words;

namespace Raci.Formats.Tables.Grids;

/// <summary>Tells rows that add up what stands above them from activities.</summary>
internal static class SumWords
{
    private static readonly HashSet<string> Words = new(
        "sum,total,totals,subtotal,grand total,in total,count,summe,gesamt,gesamtsumme,zwischensumme,anzahl,somme,total general,sous total,suma,suma total,totale,somma,totaal,som,soma,razem,lacznie,celkem,soucet,toplam,summa,osszesen,итого,всего,сумма,合计,总计,合計,総計,합계,총계".Split(',').Select(Folding.Of),
        StringComparer.Ordinal);

    /// <summary>Tells whether the first cell of a row is a word for a sum, and all others are figures.</summary>
    public static bool IsSum(List<GridCell> cells) =>
        cells.Count > 1 && Words.Contains(Folding.Of(cells[0].Text.ToString().TrimEnd(':', ' '))) && cells.TrueForAll(cell => cell == cells[0] || IsFigure(cell.Text.ToString()));

    private static bool IsFigure(ReadOnlySpan<char> text)
    {
        var hasDigit = false;
        foreach (var c in text)
        {
            hasDigit |= char.IsAsciiDigit(c);
            if (!char.IsAsciiDigit(c) && !"., -+%'€$£\u00A0\u202F".Contains(c, StringComparison.Ordinal))
                return false;
        }

        return hasDigit;
    }
}
