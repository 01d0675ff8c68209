using System.Xml;
using Raci.Collections;
using static Raci.Formats.Excel.SheetFrame;

namespace Raci.Formats.Excel;

/// <summary>Writes the sheet of the prose around the tables and of the texts that marks point to.</summary>
internal sealed class NotesSheet
{
    private const int MarkColumn = 1;
    private const int TextColumn = 2;
    private const int TextWidth = 110;

    private readonly MatrixLayout _layout;
    private readonly ValueList<NoteLines.Line> _lines;

    /// <summary>Prepares the sheet of a layout.</summary>
    /// <exception cref="MatrixFormatException">There are more lines than a sheet has rows.</exception>
    public NotesSheet(MatrixLayout layout)
    {
        _layout = layout;
        _lines = NoteLines.Of(layout.Matrix, layout.Labels);
        CellLimits.Check(_lines.Count + 1L, TextColumn);
    }

    /// <summary>Gets whether there is anything to show.</summary>
    public bool IsNeeded => _lines.Count > 0;

    /// <summary>Writes the sheet.</summary>
    public void Write(XmlWriter xml)
    {
        Start(xml, _layout, [10, TextWidth]);
        var sheet = new SheetWriter(xml);
        sheet.StartRow(1, 30, fixedHeight: true);
        sheet.Text(MarkColumn, CellStyle.Title, _layout.Labels.Notes);
        sheet.EndRow();
        for (var i = 0; i < _lines.Count; i++)
            Write(sheet, i + 2, _lines[i]);
        sheet.Flush();
        xml.WriteEndElement();
        WritePage(xml, _layout);
        xml.WriteEndElement();
    }

    private static void Write(SheetWriter sheet, int row, NoteLines.Line line)
    {
        if (line.IsHeading)
        {
            sheet.StartRow(row, RowHeight.Of(RowHeight.Lines(line.Long!, TextWidth * 4 / 5)) + 4);
            sheet.Text(TextColumn, CellStyle.Section, line.Long!);
        }
        else
        {
            sheet.StartRow(row, RowHeight.Of(RowHeight.Lines(line.Long ?? line.Text.ToString(), TextWidth - 3)));
            if (line.Mark is not null)
                sheet.Text(MarkColumn, CellStyle.Figure, line.Mark);
            if (line.Long is not null)
                sheet.Text(TextColumn, CellStyle.Prose, line.Long);
            else
                sheet.Text(TextColumn, CellStyle.Words, line.Text, RunFont.Body);
        }

        sheet.EndRow();
    }
}
