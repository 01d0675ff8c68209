using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Raci.Formats.Excel;

/// <summary>Builds the workbook's table of formats: one for each <see cref="CellStyle"/>, and those of the conditional formats.</summary>
internal sealed class StylesBuilder(bool rightToLeft)
{
    private const int NoBorder = 0;
    private const int Box = 1;
    private const int Band = 2;
    private const int RightToLeft = 2;

    private readonly List<(int Size, bool Bold, string Colour)> _fonts = [];
    private readonly List<string?> _fills = [null, null];

    /// <summary>Gets the index of the conditional format that warns; before it stand those of <see cref="KindColours.Order"/>.</summary>
    public static int WarningFormat => KindColours.Order.Count;

    /// <summary>Gets the table.</summary>
    /// <param name="checkFormat">The number format of the check column.</param>
    /// <param name="rightToLeft">Whether texts start at the right.</param>
    public static Stylesheet Build(string checkFormat, bool rightToLeft)
    {
        var builder = new StylesBuilder(rightToLeft);
        var formats = Enumerable.Range(0, (int)CellStyle.LastLetter + 1).Select(style => builder.FormatOf(StyleSpec.Of((CellStyle)style))).ToList();
        return new Stylesheet(
            Counted(new NumberingFormats(), [new NumberingFormat().With("numFmtId", StyleSpec.CheckFormat).With("formatCode", checkFormat)]),
            Counted(new Fonts(), builder._fonts.Select(FontOf)),
            Counted(new Fills(), builder._fills.Select(FillOf)),
            Counted(new Borders(), [BorderOf(NoBorder), BorderOf(Box), BorderOf(Band)]),
            Counted(new CellStyleFormats(), [new CellFormat().With("numFmtId", 0).With("fontId", 0).With("fillId", 0).With("borderId", 0)]),
            Counted(new CellFormats(), formats),
            Counted(new CellStyles(), [new DocumentFormat.OpenXml.Spreadsheet.CellStyle().With("name", "Normal").With("xfId", 0).With("builtinId", 0)]),
            Counted(new DifferentialFormats(), ConditionalFormats()));
    }

    private static IEnumerable<OpenXmlElement> ConditionalFormats() => KindColours.Order
        .Select(kind => ConditionalFormat(kind == RoleKind.Answers, StyleSpec.Ink, KindColours.Of(kind)))
        .Append(ConditionalFormat(bold: true, "9B1C1C", "FDE8E8"));

    private static DifferentialFormat ConditionalFormat(bool bold, string colour, string fill)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        font.Append(new Color().With("rgb", Opaque(colour)));
        return new(font, new Fill(new PatternFill(new ForegroundColor().With("rgb", Opaque(fill)), new BackgroundColor().With("rgb", Opaque(fill))).With("patternType", "solid")));
    }

    private static T Counted<T>(T list, IEnumerable<OpenXmlElement> items)
        where T : OpenXmlElement
    {
        list.Append(items);
        return list.With("count", list.ChildElements.Count);
    }

    private static Font FontOf((int Size, bool Bold, string Colour) spec)
    {
        var font = new Font();
        if (spec.Bold)
            font.Append(new Bold());
        font.Append(new FontSize().With("val", spec.Size), new Color().With("rgb", Opaque(spec.Colour)), new FontName().With("val", RunFont.Name), new FontFamilyNumbering().With("val", 2));
        return font;
    }

    // Excel keeps the first two fills for itself: none, and a grey pattern.
    private static Fill FillOf(string? colour, int index) => new(colour is null
        ? new PatternFill().With("patternType", index == 0 ? "none" : "gray125")
        : new PatternFill(new ForegroundColor().With("rgb", Opaque(colour)), new BackgroundColor().With("indexed", 64)).With("patternType", "solid"));

    private static int BorderIdOf(StyleSpec spec) => spec.Border ? Box : spec.Band ? Band : NoBorder;

    private static Border BorderOf(int border) => new(
        Line(new LeftBorder(), border == Box),
        Line(new RightBorder(), border == Box),
        Line(new TopBorder(), border != NoBorder),
        Line(new BottomBorder(), border != NoBorder),
        new DiagonalBorder());

    private static OpenXmlElement Line(OpenXmlElement side, bool isDrawn)
    {
        if (isDrawn)
            side.With("style", "thin").Append(new Color().With("rgb", Opaque("C3CBD4")));
        return side;
    }

    private static string Opaque(string colour) => "FF" + colour;

    private static int IndexOf<T>(List<T> list, T item)
    {
        var index = list.IndexOf(item);
        if (index >= 0)
            return index;
        list.Add(item);
        return list.Count - 1;
    }

    private CellFormat FormatOf(StyleSpec spec)
    {
        var alignment = new Alignment().With("vertical", spec.Vertical);
        if (spec.Horizontal is not null)
            alignment.With("horizontal", spec.Horizontal == "left" && rightToLeft ? "right" : spec.Horizontal);
        if (spec.Wrap)
            alignment.With("wrapText", 1);
        if (spec.Shrink)
            alignment.With("shrinkToFit", 1);
        if (spec.Indent > 0)
            alignment.With("indent", spec.Indent);
        if (spec.Rotation > 0)
            alignment.With("textRotation", spec.Rotation);

        // Without it a text is read in the direction of its first letter, so that one that starts with code or a foreign name stands in the wrong order.
        if (rightToLeft && !spec.Numeric)
            alignment.With("readingOrder", RightToLeft);
        return new CellFormat(alignment)
            .With("numFmtId", spec.NumberFormat)
            .With("fontId", IndexOf(_fonts, (spec.Size, spec.Bold, spec.Colour)))
            .With("fillId", spec.Fill is null ? 0 : IndexOf(_fills, spec.Fill))
            .With("borderId", BorderIdOf(spec))
            .With("xfId", 0)
            .With("applyNumberFormat", spec.NumberFormat > 0 ? 1 : 0)
            .With("applyFont", 1)
            .With("applyFill", spec.Fill is null ? 0 : 1)
            .With("applyBorder", BorderIdOf(spec) == NoBorder ? 0 : 1)
            .With("applyAlignment", 1);
    }
}
