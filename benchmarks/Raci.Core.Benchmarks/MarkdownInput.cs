using System.Globalization;
using System.Text;

namespace Raci.Benchmarks;

/// <summary>Markdown documents of any size, the same each time.</summary>
internal static class MarkdownInput
{
    private static readonly string[] Cells = ["RA", "C", "I", "", "R", "A", "CI", ""];

    /// <summary>Gets the French seed.</summary>
    public static byte[] Seed() => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "llmaas.fr.md"));

    /// <summary>Gets a document of tables under headings, with their rows spread evenly over them.</summary>
    /// <param name="rows">The number of activities.</param>
    /// <param name="parties">The number of columns of role cells.</param>
    /// <param name="tables">The number of tables.</param>
    /// <param name="isBold">Whether the letters are bold, as in the seeds.</param>
    public static byte[] Of(int rows, int parties, int tables, bool isBold)
    {
        var text = new StringBuilder("---\ntitle: Responsibilities\n---\n");
        for (var row = 0; row < rows; row++)
        {
            if (row % (rows / tables) == 0)
                AppendHeader(text, row / (rows / tables) + 1, parties);
            text.Append(CultureInfo.InvariantCulture, $"| Activity {row + 1} of the platform, with the words such a row has |");
            for (var party = 0; party < parties; party++)
                AppendCell(text, CellOf(row, party), isBold);
            text.Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Gets the letters of a cell: a pattern that repeats, with a quarter of the cells empty.</summary>
    public static string CellOf(int row, int party) => Cells[(row * 5 + party * 3) % Cells.Length];

    private static void AppendHeader(StringBuilder text, int table, int parties)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## Phase {table}\n\n| Activity |");
        for (var party = 0; party < parties; party++)
            text.Append(CultureInfo.InvariantCulture, $" Role Team {party + 1} |");
        text.Append("\n|---|").Insert(text.Length, "---|", parties).Append('\n');
    }

    private static void AppendCell(StringBuilder text, string letters, bool isBold)
    {
        if (letters.Length == 0)
            text.Append("  |");
        else if (isBold)
            text.Append(" __").Append(letters).Append("__ |");
        else
            text.Append(' ').Append(letters).Append(" |");
    }
}
