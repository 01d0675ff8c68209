using Raci.Formats.Documents;

namespace Raci.Formats.Excel;

/// <summary>Estimates how high a row must be for its texts to wrap; not every program that opens a workbook finds out by itself.</summary>
internal static class RowHeight
{
    private const double Line = 15;
    private const double Air = 5;
    private const double Tallest = 409;

    /// <summary>Gets the height of a row of some lines, in points.</summary>
    public static double Of(int lines) => Math.Min(Tallest, (Math.Max(1, lines) * Line) + Air);

    /// <summary>Gets how many lines a text takes in a column of a width in digits, of which letters need somewhat less, broken between words, or inside one that is wider than the column.</summary>
    public static int Lines(string text, int width)
    {
        width = Math.Max(1, width * 13 / 12);
        if (text.Length <= width / 2 || DisplayWidth.Of(text) <= width)
            return 1;
        var lines = 1;
        var used = 0;
        foreach (var word in text.Split(' '))
        {
            var wide = DisplayWidth.Of(word);
            if (used > 0 && used + 1 + wide > width)
            {
                lines++;
                used = 0;
            }

            lines += Math.Max(0, wide - 1) / width;
            used += wide > width ? wide % width : wide + 1;
        }

        return lines;
    }
}
