using System.Xml;
using Raci.Collections;
using Raci.Formats.Documents;
using static Raci.Formats.Excel.SheetFrame;

namespace Raci.Formats.Excel;

/// <summary>Writes the sheet that explains the letters, with the document's own words, and lists what the drop-downs offer.</summary>
internal sealed class LegendSheet
{
    private const int LetterColumn = 1;
    private const int NameColumn = 2;
    private const int DescriptionColumn = 3;
    private const int ChoiceColumn = 5;
    private const int WidestDescription = 80;

    private readonly MatrixLayout _layout;
    private readonly ValueList<string> _choices;
    private readonly List<string> _introduction;
    private readonly int _headingRow;
    private readonly int _nameWidth;
    private readonly int _descriptionWidth;

    /// <summary>Prepares the sheet of a layout.</summary>
    public LegendSheet(MatrixLayout layout)
    {
        _layout = layout;
        _choices = layout.Figures.Choices();
        _introduction = NoteLines.Of(layout.Matrix.Legend?.Introduction ?? "");
        _headingRow = HeadingRowOf(layout.Matrix.Legend);
        var roles = layout.Matrix.Scheme.Roles;
        _nameWidth = Math.Clamp(roles.Max(role => DisplayWidth.Of(role.Name.ToString())) + 6, 18, 40);
        _descriptionWidth = Math.Clamp(roles.Max(role => DisplayWidth.Of(role.Description.ToString())) + 4, 44, WidestDescription);
        LastRow = _headingRow + layout.Matrix.Scheme.Roles.Count;
        var conclusion = NoteLines.Of(layout.Matrix.Legend?.Conclusion ?? "").Count;
        ConclusionRows = conclusion == 0 ? 0 : conclusion + 1;
        CellLimits.Check(LastRow + (long)ConclusionRows, ChoiceColumn);
    }

    /// <summary>Gets the cells that hold what the drop-downs offer, as formulas name them.</summary>
    public string ChoicesRange => CellReference.Fixed(_layout.Labels.Legend, ChoiceColumn, _headingRow + 1, ChoiceColumn, _headingRow + _choices.Count);

    /// <summary>Gets the cells to print, as formulas name them.</summary>
    public string PrintRange => CellReference.Fixed(_layout.Labels.Legend, LetterColumn, 1, DescriptionColumn, LastRow + ConclusionRows);

    private int LastRow { get; }

    private int ConclusionRows { get; }

    /// <summary>Gets the row of the headings above the letters.</summary>
    public static int HeadingRowOf(Legend? legend) => 3 + NoteLines.Of(legend?.Introduction ?? "").Count;

    /// <summary>Writes the sheet.</summary>
    public void Write(XmlWriter xml)
    {
        Start(xml, _layout, [12, _nameWidth, _descriptionWidth, 4, Math.Max(18, DisplayWidth.Of(_layout.Labels.Choices) + 4)]);
        var sheet = new SheetWriter(xml);
        WriteTop(sheet);
        WriteTable(sheet);
        sheet.Flush();
        xml.WriteEndElement();
        WritePage(xml, _layout);
        xml.WriteEndElement();
    }

    private void WriteTop(SheetWriter sheet)
    {
        var heading = _layout.Matrix.Legend?.Heading ?? default;
        sheet.StartRow(1, 30, fixedHeight: true);
        sheet.Text(LetterColumn, CellStyle.Title, heading.IsEmpty ? CellLimits.Cut($"{_layout.Labels.Legend} {_layout.Matrix.Scheme.Name}") : heading, RunFont.Title);
        sheet.EndRow();
        WriteLines(sheet, 2, _introduction);
    }

    private static void WriteLines(SheetWriter sheet, int row, List<string> lines)
    {
        foreach (var line in lines)
        {
            sheet.StartRow(row++);
            sheet.Text(LetterColumn, CellStyle.Default, line);
            sheet.EndRow();
        }
    }

    // The choices stand beside the roles and go on below them.
    private void WriteTable(SheetWriter sheet)
    {
        var columns = _layout.Matrix.Legend?.Columns ?? [];
        sheet.StartRow(_headingRow, 26, fixedHeight: true);
        sheet.Text(LetterColumn, CellStyle.CentredHeading, columns.Count > 2 ? columns[0] : _layout.Labels.Letter, RunFont.Heading);
        sheet.Text(NameColumn, CellStyle.Heading, columns.Count > 2 ? columns[1] : columns.Count > 0 ? columns[0] : _layout.Labels.Role, RunFont.Heading);
        sheet.Text(DescriptionColumn, CellStyle.Heading, columns.Count > 2 ? columns[2] : columns.Count > 1 ? columns[1] : _layout.Labels.Description, RunFont.Heading);
        sheet.Text(ChoiceColumn, CellStyle.CentredHeading, _layout.Labels.Choices);
        sheet.EndRow();
        var roles = _layout.Matrix.Scheme.Roles;
        var conclusion = NoteLines.Of(_layout.Matrix.Legend?.Conclusion ?? "");
        for (var i = 0; i < Math.Max(roles.Count + ConclusionRows, _choices.Count); i++)
        {
            var line = i - roles.Count - 1;
            sheet.StartRow(_headingRow + 1 + i, i < roles.Count ? HeightOf(roles[i]) : 0);
            if (i < roles.Count)
                WriteRole(sheet, roles[i]);
            else if (line >= 0 && line < conclusion.Count)
                sheet.Text(LetterColumn, CellStyle.Default, conclusion[line]);
            if (i < _choices.Count)
                sheet.Letters(ChoiceColumn, CellStyle.Figure, _choices[i]);
            sheet.EndRow();
        }
    }

    private double HeightOf(Role role) => RowHeight.Of(Math.Max(RowHeight.Lines(role.Name.ToString(), _nameWidth - 3), RowHeight.Lines(role.Description.ToString(), _descriptionWidth - 3)));

    private static void WriteRole(SheetWriter sheet, Role role)
    {
        sheet.Letters(LetterColumn, CellStyle.Letter + (int)role.Kind, role.Letter.ToString());
        sheet.Text(NameColumn, CellStyle.Words, role.Name, RunFont.Body);
        sheet.Text(DescriptionColumn, CellStyle.Words, role.Description, RunFont.Body);
    }
}
