using System.Xml;
using Raci.Collections;
using Raci.Formats.Documents;
using static Raci.Formats.Excel.SheetFrame;

namespace Raci.Formats.Excel;

/// <summary>Writes the sheet of the matrix itself.</summary>
internal sealed class MatrixSheet
{
    private const double TallestHeading = 180;
    private const double HeadingLine = 26;
    private const int FilterArrow = 2;

    private readonly MatrixLayout _layout;
    private readonly LegendSheet _legend;
    private readonly ColumnWidths _widths;

    /// <summary>Prepares the sheet of a layout.</summary>
    public MatrixSheet(MatrixLayout layout, LegendSheet legend) => (_layout, _legend, _widths) = (layout, legend, new(layout));

    /// <summary>Gets what did not fit into its cell; known when the sheet is written.</summary>
    public ValueList<Diagnostic> Cuts { get; private set; }

    /// <summary>Writes the sheet.</summary>
    public void Write(XmlWriter xml)
    {
        var widths = new int[_layout.PlaceColumn];
        for (var column = 1; column <= _layout.LastVisible; column++)
            widths[column - 1] = _widths[column];
        Start(xml, _layout, widths, MatrixLayout.HeadingRow, MatrixLayout.ActivityColumn, OutlineLevels(), isFirst: true);
        var sheet = new SheetWriter(xml);
        var top = new MatrixTop(_layout, _widths.Total);
        top.Write(sheet);
        WriteHeadings(sheet);
        var rows = new MatrixRowsWriter(_layout, sheet, _widths);
        rows.Write();
        sheet.Flush();
        xml.WriteEndElement();
        Cuts = rows.Cuts;
        WriteEnd(xml, top, rows.Links);
    }

    private int OutlineLevels()
    {
        var levels = 0;
        for (var i = 0; i < _layout.Matrix.Phases.Count; i++)
        {
            var phase = _layout.Matrix.Phases[i];
            levels = Math.Max(levels, phase.Levels - (MatrixLayout.HasRow(phase, Place.OfPhase(i)) ? 0 : 1));
        }

        return levels;
    }

    private void WriteHeadings(SheetWriter sheet)
    {
        var height = _layout.IsTurned ? Math.Clamp((_layout.Matrix.Parties.Max(party => DisplayWidth.Of(party.Heading.ToString())) * 7) + 45, 60, TallestHeading) : HeadingHeight();
        sheet.StartRow(MatrixLayout.HeadingRow, height, fixedHeight: _layout.IsTurned);
        sheet.Text(MatrixLayout.ActivityColumn, CellStyle.Heading, _layout.ActivityHeading, RunFont.Heading);
        for (var i = 0; i < _layout.Matrix.Parties.Count; i++)
            sheet.Text(MatrixLayout.FirstParty + i, _layout.IsTurned ? CellStyle.TurnedHeading : CellStyle.CentredHeading, _layout.Matrix.Parties[i].Heading, RunFont.Heading);
        for (var i = 0; i < _layout.Attributes.Count; i++)
            sheet.Text(_layout.FirstAttribute + i, CellStyle.Heading, _layout.Attributes[i]);
        if (_layout.HasCheck)
            sheet.Text(_layout.CheckColumn, CellStyle.CentredHeading, _layout.Labels.Check);
        for (var level = 1; level <= _layout.Levels; level++)
            sheet.Text(_layout.FirstLevel + level - 1, CellStyle.Hidden, MatrixLayout.LevelHeading(_layout.Matrix.Headings, _layout.Labels, level));
        sheet.Text(_layout.PlaceColumn, CellStyle.Hidden, _layout.Labels.Row);
        sheet.EndRow();
    }

    private double HeadingHeight()
    {
        var lines = Lines(_layout.ActivityHeading.ToString(), MatrixLayout.ActivityColumn);
        for (var i = 0; i < _layout.Matrix.Parties.Count; i++)
            lines = Math.Max(lines, Lines(_layout.Matrix.Parties[i].Heading.ToString(), MatrixLayout.FirstParty + i));
        for (var i = 0; i < _layout.Attributes.Count; i++)
            lines = Math.Max(lines, Lines(_layout.Attributes[i], _layout.FirstAttribute + i));
        return lines == 1 ? HeadingLine : RowHeight.Of(lines);

        int Lines(string heading, int column) => RowHeight.Lines(heading, (_widths[column] - FilterArrow) * 8 / 9);
    }

    private void WriteEnd(XmlWriter xml, MatrixTop top, List<string> links)
    {
        Element(xml, "autoFilter", ("ref", CellReference.Range(MatrixLayout.ActivityColumn, MatrixLayout.HeadingRow, _layout.PlaceColumn, _layout.LastRow)));
        top.WriteMerges(xml);
        if (_layout.HasRoleCells)
            WriteRoleCells(xml, CellReference.Range(MatrixLayout.FirstParty, MatrixLayout.FirstRow, _layout.LastParty, _layout.LastRow));
        WriteHyperlinks(xml, links);
        WritePage(xml, _layout);
        if (_layout.HasBody)
        {
            xml.WriteStartElement("ignoredErrors");
            Element(xml, "ignoredError", ("sqref", CellReference.Range(MatrixLayout.ActivityColumn, MatrixLayout.FirstRow, _layout.PlaceColumn, _layout.LastRow)), ("numberStoredAsText", "1"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // The ranges span the rows of phases too: sorting moves rows but neither these formats nor these lists.
    private void WriteRoleCells(XmlWriter xml, string cells)
    {
        var first = CellReference.Cell(MatrixLayout.FirstParty, MatrixLayout.FirstRow);
        xml.WriteStartElement("conditionalFormatting");
        xml.WriteAttributeString("sqref", cells);
        for (var i = 0; i < KindColours.Order.Count; i++)
        {
            if (_layout.Matrix.Scheme.RolesOf(KindColours.Order[i]) is { IsEmpty: false } letters)
                WriteRule(xml, i, i + 1, RoleFormula.HoldsAny(letters, first));
        }

        xml.WriteEndElement();
        if (_layout.HasCheck)
            WriteCheckFormat(xml);
        xml.WriteStartElement("dataValidations");
        xml.WriteAttributeString("count", "1");
        xml.WriteStartElement("dataValidation");
        xml.WriteAttributeString("type", "list");
        xml.WriteAttributeString("allowBlank", "1");
        xml.WriteAttributeString("showInputMessage", "1");
        xml.WriteAttributeString("showErrorMessage", "0");
        xml.WriteAttributeString("sqref", cells);
        xml.WriteElementString("formula1", _legend.ChoicesRange);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteCheckFormat(XmlWriter xml)
    {
        var cell = CellReference.Cell(_layout.CheckColumn, MatrixLayout.FirstRow);
        xml.WriteStartElement("conditionalFormatting");
        xml.WriteAttributeString("sqref", CellReference.Range(_layout.CheckColumn, MatrixLayout.FirstRow, _layout.CheckColumn, _layout.LastRow));
        WriteRule(xml, StylesBuilder.WarningFormat, StylesBuilder.WarningFormat + 1, $"AND(ISNUMBER({cell}),{cell}<>1)");
        xml.WriteEndElement();
    }

    private static void WriteRule(XmlWriter xml, int format, int priority, string formula)
    {
        xml.WriteStartElement("cfRule");
        xml.WriteAttributeString("type", "expression");
        xml.WriteAttributeString("dxfId", Digits(format));
        xml.WriteAttributeString("priority", Digits(priority));
        xml.WriteAttributeString("stopIfTrue", "1");
        xml.WriteElementString("formula", formula);
        xml.WriteEndElement();
    }

    private static void WriteHyperlinks(XmlWriter xml, List<string> links)
    {
        if (links.Count == 0)
            return;
        xml.WriteStartElement("hyperlinks");
        for (var i = 0; i < links.Count; i++)
        {
            xml.WriteStartElement("hyperlink");
            xml.WriteAttributeString("ref", links[i]);
            xml.WriteAttributeString("r", "id", Relationships, PackageXml.Id(i + 1));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
