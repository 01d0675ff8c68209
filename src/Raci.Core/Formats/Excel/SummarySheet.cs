using System.Xml;
using Raci.Formats.Documents;
using static Raci.Formats.Excel.SheetFrame;

namespace Raci.Formats.Excel;

/// <summary>Writes the sheet that counts: for each party how often it holds each role, and how many activities there are.</summary>
internal sealed class SummarySheet(MatrixLayout layout)
{
    private const int ActivitiesRow = 2;
    private const int CheckRow = 3;
    private const int LetterRow = 5;
    private const int NameRow = 6;
    private const int FirstRow = 7;
    private const int WidestName = 16;

    /// <summary>The first of the two rows of headings.</summary>
    public const int FirstHeadingRow = LetterRow;

    /// <summary>The last of the two rows of headings.</summary>
    public const int LastHeadingRow = NameRow;

    private int Roles => layout.Matrix.Scheme.Roles.Count;

    private int Parties => layout.Matrix.Parties.Count;

    private int TotalColumn => Roles + 2;

    private int LastRow => FirstRow + Parties - 1;

    /// <summary>Writes the sheet.</summary>
    public void Write(XmlWriter xml)
    {
        Start(xml, layout, Widths(), NameRow, 1);
        var sheet = new SheetWriter(xml);
        sheet.StartRow(1, 30, fixedHeight: true);
        sheet.Text(1, CellStyle.Title, layout.Labels.Summary);
        sheet.EndRow();
        WriteFigures(sheet);
        WriteHeadings(sheet);
        for (var party = 0; party < Parties; party++)
            WriteParty(sheet, party);
        if (Parties > 0)
            WriteTotals(sheet);
        sheet.Flush();
        xml.WriteEndElement();
        WritePage(xml, layout);
        xml.WriteEndElement();
    }

    private int[] Widths()
    {
        var widest = DisplayWidth.Of(layout.Labels.ToCheck);
        foreach (var party in layout.Matrix.Parties)
            widest = Math.Max(widest, DisplayWidth.Of(party.Heading.ToString()));
        var first = Math.Clamp(widest + 6, 24, 60);
        var roles = layout.Matrix.Scheme.Roles.Select(role => Math.Clamp(DisplayWidth.Of(role.Name.ToString()) + 4, 12, WidestName));
        return [first, .. roles, Math.Max(12, DisplayWidth.Of(layout.Labels.Total) + 4)];
    }

    private void WriteFigures(SheetWriter sheet)
    {
        sheet.StartRow(ActivitiesRow, 20);
        sheet.Text(1, CellStyle.Words, layout.Labels.Activities);
        if (layout.HasBody)
            sheet.Formula(2, CellStyle.Figure, ActivitiesFormula(), layout.Matrix.Rows.Count);
        else
            sheet.Number(2, CellStyle.Figure, 0);
        sheet.EndRow();
        if (!layout.HasCheck)
            return;
        sheet.StartRow(CheckRow, 20);
        sheet.Text(1, CellStyle.Words, layout.Labels.ToCheck);
        if (layout.HasBody)
            sheet.Formula(2, CellStyle.Figure, $"B{ActivitiesRow}-COUNTIF({layout.FixedColumn(layout.CheckColumn)},1)", layout.Figures.ToCheck);
        else
            sheet.Number(2, CellStyle.Figure, 0);
        sheet.EndRow();
    }

    // A row counts when it has a name or a place, and its place is not that of a phase, which ends in a slash.
    private string ActivitiesFormula()
    {
        var names = layout.FixedColumn(MatrixLayout.ActivityColumn);
        var places = layout.FixedColumn(layout.PlaceColumn);
        return $"SUMPRODUCT(--({names}&{places}<>\"\"),--(RIGHT({places},1)<>\"/\"))";
    }

    private void WriteHeadings(SheetWriter sheet)
    {
        var roles = layout.Matrix.Scheme.Roles;
        sheet.StartRow(LetterRow, 22);
        for (var i = 0; i < roles.Count; i++)
            sheet.Letters(i + 2, CellStyle.Letter + (int)roles[i].Kind, roles[i].Letter.ToString());
        sheet.EndRow();
        sheet.StartRow(NameRow, roles.Any(role => DisplayWidth.Of(role.Name.ToString()) > WidestName - 3) ? 0 : 26);
        sheet.Text(1, CellStyle.Heading, layout.Labels.Party);
        for (var i = 0; i < roles.Count; i++)
            sheet.Text(i + 2, CellStyle.CentredHeading, roles[i].Name, RunFont.Heading);
        sheet.Text(TotalColumn, CellStyle.CentredHeading, layout.Labels.Total);
        sheet.EndRow();
    }

    private void WriteParty(SheetWriter sheet, int party)
    {
        var row = FirstRow + party;
        var total = 0L;
        sheet.StartRow(row, 20);
        sheet.Text(1, CellStyle.Words, layout.Matrix.Parties[party].Heading, RunFont.Body);
        for (var i = 0; i < Roles; i++)
        {
            var letter = layout.Matrix.Scheme.Roles[i].Letter;
            var count = layout.Figures.Count(party, letter);
            total += count;
            if (layout.HasBody)
                sheet.Formula(i + 2, CellStyle.Figure, RoleFormula.Count(RoleSet.Of(letter), layout.FixedColumn(MatrixLayout.FirstParty + party)), count);
            else
                sheet.Number(i + 2, CellStyle.Figure, 0);
        }

        sheet.Formula(TotalColumn, CellStyle.TotalFigure, $"SUM({CellReference.Range(2, row, Roles + 1, row)})", total);
        sheet.EndRow();
    }

    private void WriteTotals(SheetWriter sheet)
    {
        var all = 0L;
        sheet.StartRow(LastRow + 1, 20);
        sheet.Text(1, CellStyle.TotalWord, layout.Labels.Total);
        for (var i = 0; i < Roles; i++)
        {
            var total = 0L;
            for (var party = 0; party < Parties; party++)
                total += layout.Figures.Count(party, layout.Matrix.Scheme.Roles[i].Letter);
            all += total;
            sheet.Formula(i + 2, CellStyle.TotalFigure, SumOf(i + 2), total);
        }

        sheet.Formula(TotalColumn, CellStyle.TotalFigure, SumOf(TotalColumn), all);
        sheet.EndRow();
    }

    private string SumOf(int column) => $"SUM({CellReference.Range(column, FirstRow, column, LastRow)})";
}
