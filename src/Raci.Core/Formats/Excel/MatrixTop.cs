using System.Xml;
using static Raci.Formats.Excel.SheetFrame;

namespace Raci.Formats.Excel;

/// <summary>Writes the two rows above the table: the title, and the key that says what the letters mean. Both span the table and have few lines, since they stay when a person scrolls.</summary>
/// <param name="layout">Where everything stands.</param>
/// <param name="width">The width of the table's visible columns.</param>
internal sealed class MatrixTop(MatrixLayout layout, int width)
{
    private const int MostLines = 3;
    private const double TitleHeight = 30;
    private const double TitleLine = 21.5;
    private const double KeyHeight = 22;
    private const double KeyLine = 13.5;
    private const double Air = 8;
    private const int LongestName = 40;
    private const string Between = "   ·   ";

    /// <summary>Writes the rows.</summary>
    public void Write(SheetWriter sheet)
    {
        // Letters of the title are about five thirds as wide as those of the table.
        var lines = RowHeight.Lines(layout.Matrix.Title.ToString(), width * 3 / 5);
        StartRow(sheet, MatrixLayout.TitleRow, lines, TitleHeight, TitleLine);
        sheet.Text(MatrixLayout.ActivityColumn, lines > 1 ? CellStyle.WrappedTitle : CellStyle.Title, layout.Matrix.Title, RunFont.Title);
        sheet.EndRow();
        var key = Key();
        StartRow(sheet, MatrixLayout.KeyRow, Lines(key), KeyHeight, KeyLine);
        sheet.Runs(MatrixLayout.ActivityColumn, CellStyle.Key, key.ToArray(), RunFont.Key);
        sheet.EndRow();
    }

    /// <summary>Writes which cells are merged, after the rows of the sheet.</summary>
    public void WriteMerges(XmlWriter xml)
    {
        if (layout.LastVisible == MatrixLayout.ActivityColumn)
            return;
        xml.WriteStartElement("mergeCells");
        xml.WriteAttributeString("count", "2");
        foreach (var row in (ReadOnlySpan<int>)[MatrixLayout.TitleRow, MatrixLayout.KeyRow])
            Element(xml, "mergeCell", ("ref", CellReference.Range(MatrixLayout.ActivityColumn, row, layout.LastVisible, row)));
        xml.WriteEndElement();
    }

    // The height is fixed: programs leave merged cells out when they find out how high a row must be.
    private static void StartRow(SheetWriter sheet, int row, int lines, double single, double line) =>
        sheet.StartRow(row, HeightOf(lines, single, line), fixedHeight: true);

    // Where lines are left out there is no air, in which the next of them would show.
    private static double HeightOf(int lines, double single, double line) => lines switch
    {
        1 => single,
        <= MostLines => (lines * line) + Air,
        _ => MostLines * line,
    };

    // Roles without room are left to the legend.
    private List<TextRun> Key()
    {
        var key = new List<TextRun>();
        foreach (var role in layout.Matrix.Scheme.Roles)
        {
            var fits = key.Count;
            if (fits > 0)
                key.Add(new TextRun(Between));
            key.Add(new TextRun(role.Letter.ToString(), TextStyle.Bold));
            key.Add(new TextRun($"  {CellLimits.Shorten(role.Name.ToString(), LongestName)}"));
            if (Lines(key) <= MostLines)
                continue;
            key.RemoveRange(fits, key.Count - fits);
            key.Add(new TextRun(Between + "…"));
            break;
        }

        return key;
    }

    private int Lines(List<TextRun> key) => RowHeight.Lines(string.Concat(key.Select(run => run.Text)), width);
}
