using System.Xml;
using static Raci.Formats.Excel.SheetFrame;

namespace Raci.Formats.Excel;

/// <summary>Writes the workbook's table of formats: one for each <see cref="CellStyle"/>, and those of the conditional formats.</summary>
internal sealed class StylesBuilder
{
    private const int NoBorder = 0;
    private const int Box = 1;
    private const int Band = 2;
    private const int RightToLeft = 2;

    private readonly bool _rightToLeft;
    private readonly List<string> _fonts = [];
    private readonly List<string?> _fills = [null, null];
    private readonly List<StyleSpec> _specs = [];

    private StylesBuilder(bool rightToLeft)
    {
        _rightToLeft = rightToLeft;
        for (var style = default(CellStyle); style <= CellStyle.LastLetter; style++)
            _specs.Add(StyleSpec.Of(style));
    }

    /// <summary>Gets the index of the conditional format that warns; before it stand those of <see cref="KindColours.Order"/>.</summary>
    public static int WarningFormat => KindColours.Order.Count;

    /// <summary>Writes the table.</summary>
    /// <param name="xml">Where it goes.</param>
    /// <param name="checkFormat">The number format of the check column.</param>
    /// <param name="rightToLeft">Whether texts start at the right.</param>
    public static void Write(XmlWriter xml, string checkFormat, bool rightToLeft)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("styleSheet", Namespace);
        Start(xml, "numFmts", 1);
        Element(xml, "numFmt", ("numFmtId", Digits(StyleSpec.CheckFormat)), ("formatCode", checkFormat));
        xml.WriteEndElement();
        new StylesBuilder(rightToLeft).WriteFormats(xml);
        Start(xml, "cellStyles", 1);
        Element(xml, "cellStyle", ("name", "Normal"), ("xfId", "0"), ("builtinId", "0"));
        xml.WriteEndElement();
        Start(xml, "dxfs", KindColours.Order.Count + 1);
        foreach (var kind in KindColours.Order)
            WriteConditional(xml, kind == RoleKind.Answers, StyleSpec.Ink, KindColours.Of(kind));
        WriteConditional(xml, bold: true, "9B1C1C", "FDE8E8");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteFormats(XmlWriter xml)
    {
        WriteFonts(xml);
        WriteFills(xml);
        Start(xml, "borders", 3);
        foreach (var border in (ReadOnlySpan<int>)[NoBorder, Box, Band])
            WriteBorder(xml, border);
        xml.WriteEndElement();
        Start(xml, "cellStyleXfs", 1);
        Element(xml, "xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0"));
        xml.WriteEndElement();
        Start(xml, "cellXfs", _specs.Count);
        foreach (var spec in _specs)
            WriteFormat(xml, spec);
        xml.WriteEndElement();
    }

    private void WriteFonts(XmlWriter xml)
    {
        var fonts = new List<StyleSpec>();
        foreach (var spec in _specs)
        {
            if (_fonts.Contains(FontOf(spec)))
                continue;
            _fonts.Add(FontOf(spec));
            fonts.Add(spec);
        }

        Start(xml, "fonts", fonts.Count);
        foreach (var font in fonts)
        {
            xml.WriteStartElement("font");
            if (font.Bold)
                Element(xml, "b");
            Element(xml, "sz", ("val", Digits(font.Size)));
            Element(xml, "color", ("rgb", Opaque(font.Colour)));
            Element(xml, "name", ("val", RunFont.Name));
            Element(xml, "family", ("val", "2"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // Excel keeps the first two fills for itself: none, and a grey pattern.
    private void WriteFills(XmlWriter xml)
    {
        foreach (var spec in _specs)
        {
            if (spec.Fill is not null && !_fills.Contains(spec.Fill))
                _fills.Add(spec.Fill);
        }

        Start(xml, "fills", _fills.Count);
        for (var i = 0; i < _fills.Count; i++)
        {
            xml.WriteStartElement("fill");
            if (_fills[i] is { } colour)
                WriteSolid(xml, colour, ("indexed", "64"));
            else
                Element(xml, "patternFill", ("patternType", i == 0 ? "none" : "gray125"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteFormat(XmlWriter xml, StyleSpec spec)
    {
        xml.WriteStartElement("xf");
        Attribute(xml, "numFmtId", spec.NumberFormat);
        Attribute(xml, "fontId", _fonts.IndexOf(FontOf(spec)));
        Attribute(xml, "fillId", spec.Fill is null ? 0 : _fills.IndexOf(spec.Fill));
        Attribute(xml, "borderId", BorderOf(spec));
        Attribute(xml, "xfId", 0);
        Attribute(xml, "applyNumberFormat", spec.NumberFormat > 0 ? 1 : 0);
        Attribute(xml, "applyFont", 1);
        Attribute(xml, "applyFill", spec.Fill is null ? 0 : 1);
        Attribute(xml, "applyBorder", BorderOf(spec) == NoBorder ? 0 : 1);
        Attribute(xml, "applyAlignment", 1);
        WriteAlignment(xml, spec);
        xml.WriteEndElement();
    }

    private void WriteAlignment(XmlWriter xml, StyleSpec spec)
    {
        xml.WriteStartElement("alignment");
        if (spec.Horizontal is not null)
            xml.WriteAttributeString("horizontal", spec.Horizontal == "left" && _rightToLeft ? "right" : spec.Horizontal);
        xml.WriteAttributeString("vertical", spec.Vertical);
        if (spec.Rotation > 0)
            Attribute(xml, "textRotation", spec.Rotation);
        if (spec.Wrap)
            Attribute(xml, "wrapText", 1);
        if (spec.Indent > 0)
            Attribute(xml, "indent", spec.Indent);
        if (spec.Shrink)
            Attribute(xml, "shrinkToFit", 1);

        // Without it a text is read in the direction of its first letter, so that one that starts with code or a foreign name stands in the wrong order.
        if (_rightToLeft && !spec.Numeric)
            Attribute(xml, "readingOrder", RightToLeft);
        xml.WriteEndElement();
    }

    private static void WriteBorder(XmlWriter xml, int border)
    {
        xml.WriteStartElement("border");
        WriteLine(xml, "left", border == Box);
        WriteLine(xml, "right", border == Box);
        WriteLine(xml, "top", border != NoBorder);
        WriteLine(xml, "bottom", border != NoBorder);
        Element(xml, "diagonal");
        xml.WriteEndElement();
    }

    private static void WriteLine(XmlWriter xml, string side, bool isDrawn)
    {
        xml.WriteStartElement(side);
        if (isDrawn)
        {
            xml.WriteAttributeString("style", "thin");
            Element(xml, "color", ("rgb", Opaque("C3CBD4")));
        }

        xml.WriteEndElement();
    }

    private static void WriteConditional(XmlWriter xml, bool bold, string colour, string fill)
    {
        xml.WriteStartElement("dxf");
        xml.WriteStartElement("font");
        if (bold)
            Element(xml, "b");
        Element(xml, "color", ("rgb", Opaque(colour)));
        xml.WriteEndElement();
        xml.WriteStartElement("fill");
        WriteSolid(xml, fill, ("rgb", Opaque(fill)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteSolid(XmlWriter xml, string colour, (string Name, string Value) background)
    {
        xml.WriteStartElement("patternFill");
        xml.WriteAttributeString("patternType", "solid");
        Element(xml, "fgColor", ("rgb", Opaque(colour)));
        Element(xml, "bgColor", background);
        xml.WriteEndElement();
    }

    private static void Start(XmlWriter xml, string name, int count)
    {
        xml.WriteStartElement(name);
        Attribute(xml, "count", count);
    }

    private static void Attribute(XmlWriter xml, string name, int value) => xml.WriteAttributeString(name, Digits(value));

    private static int BorderOf(StyleSpec spec) => spec.Border ? Box : spec.Band ? Band : NoBorder;

    private static string FontOf(StyleSpec spec) => $"{Digits(spec.Size)} {spec.Bold} {spec.Colour}";

    private static string Opaque(string colour) => "FF" + colour;
}
