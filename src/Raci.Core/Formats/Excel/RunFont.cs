using System.Globalization;

namespace Raci.Formats.Excel;

/// <summary>The fonts of a cell's runs of text: that of the cell, and it set off as bold, italic, code or link.</summary>
internal sealed class RunFont
{
    /// <summary>The name of the workbook's font.</summary>
    public const string Name = "Calibri";

    private const string CodeName = "Consolas";
    private const string LinkColour = "0B57A4";
    private const int Link = 8;

    private readonly string[] _properties = new string[16];

    private RunFont(CellStyle style)
    {
        var cell = StyleSpec.Of(style);
        for (var i = 0; i < _properties.Length; i++)
            _properties[i] = PropertiesOf(cell, (TextStyle)(i & ~Link), (i & Link) != 0);
    }

    /// <summary>Gets the fonts of ordinary texts.</summary>
    public static RunFont Body { get; } = new(CellStyle.Activity);

    /// <summary>Gets the fonts of headings.</summary>
    public static RunFont Heading { get; } = new(CellStyle.Heading);

    /// <summary>Gets the fonts of titles.</summary>
    public static RunFont Title { get; } = new(CellStyle.Title);

    /// <summary>Gets the fonts of headings above text.</summary>
    public static RunFont Section { get; } = new(CellStyle.Section);

    /// <summary>Gets the fonts of an outermost phase.</summary>
    public static RunFont Phase { get; } = new(CellStyle.Phase);

    /// <summary>Gets the fonts of the phases inside.</summary>
    public static RunFont InnerPhase { get; } = new(CellStyle.LastPhase);

    /// <summary>Gets the fonts of the lines below the title.</summary>
    public static RunFont Key { get; } = new(CellStyle.Key);

    /// <summary>Gets the properties of a run as the sheet writes them.</summary>
    public string PropertiesOf(TextRun run) => _properties[(int)run.Style | (run.Link is null ? 0 : Link)];

    private static string PropertiesOf(StyleSpec cell, TextStyle style, bool link)
    {
        var bold = cell.Bold || style.HasFlag(TextStyle.Bold) ? "<b/>" : "";
        var italic = style.HasFlag(TextStyle.Italic) ? "<i/>" : "";
        var underline = link ? "<u/>" : "";
        var colour = link && cell.Colour == StyleSpec.Ink ? LinkColour : cell.Colour;
        var name = style.HasFlag(TextStyle.Code) ? CodeName : Name;
        return string.Create(CultureInfo.InvariantCulture, $"<rPr>{bold}{italic}{underline}<sz val=\"{cell.Size}\"/><color rgb=\"FF{colour}\"/><rFont val=\"{name}\"/><family val=\"2\"/></rPr>");
    }
}
