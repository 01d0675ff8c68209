namespace Raci.Formats.Excel;

/// <summary>What one format of cells looks like.</summary>
internal sealed record StyleSpec
{
    /// <summary>Gets the font size in points; 11 by default.</summary>
    public int Size { get; init; } = 11;

    /// <summary>Gets whether the letters are bold; false by default.</summary>
    public bool Bold { get; init; }

    /// <summary>Gets the colour of the letters as six hexadecimal digits; nearly black by default.</summary>
    public string Colour { get; init; } = Ink;

    /// <summary>Gets the colour behind the letters; null for none.</summary>
    public string? Fill { get; init; }

    /// <summary>Gets whether thin lines surround the cell; false by default.</summary>
    public bool Border { get; init; }

    /// <summary>Gets whether the cell is part of a band across the table, with lines above and below alone; false by default.</summary>
    public bool Band { get; init; }

    /// <summary>Gets where the text stands between left and right; null for what suits its type.</summary>
    public string? Horizontal { get; init; }

    /// <summary>Gets where the text stands between top and bottom; the middle by default.</summary>
    public string Vertical { get; init; } = "center";

    /// <summary>Gets whether long texts wrap; false by default.</summary>
    public bool Wrap { get; init; }

    /// <summary>Gets whether the letters shrink rather than spill into the next cell; false by default.</summary>
    public bool Shrink { get; init; }

    /// <summary>Gets how many steps the text is indented.</summary>
    public int Indent { get; init; }

    /// <summary>Gets by how many degrees the text is turned.</summary>
    public int Rotation { get; init; }

    /// <summary>Gets whether the cell holds a number, which reads the same in a language written from right to left; false by default.</summary>
    public bool Numeric { get; init; }

    /// <summary>Gets the number of the number format; 0, as Excel sees fit, by default.</summary>
    public int NumberFormat { get; init; }

    /// <summary>The colour of texts.</summary>
    public const string Ink = "1B1F24";

    /// <summary>The colour of titles and headings.</summary>
    public const string Navy = "1F3A5F";

    /// <summary>The colour of lesser texts.</summary>
    public const string Grey = "57606A";

    /// <summary>The number format of texts that no typing turns into numbers.</summary>
    public const int TextFormat = 49;

    /// <summary>The number of the check column's format.</summary>
    public const int CheckFormat = 164;

    private static readonly string[] PhaseFills = ["CFDCEB", "DFE8F2", "EAF0F6", "F2F5F9", "F7F9FB"];

    /// <summary>Gets what a format looks like.</summary>
    public static StyleSpec Of(CellStyle style) => style switch
    {
        CellStyle.Title => new() { Size = 16, Bold = true, Colour = Navy, Horizontal = "left" },
        CellStyle.WrappedTitle => new() { Size = 16, Bold = true, Colour = Navy, Horizontal = "left", Vertical = "top", Wrap = true },
        CellStyle.Key => new() { Size = 10, Colour = Grey, Horizontal = "left", Vertical = "top", Wrap = true },
        CellStyle.Heading => new() { Bold = true, Colour = "FFFFFF", Fill = Navy, Border = true, Wrap = true, Horizontal = "left", Indent = 1 },
        CellStyle.CentredHeading => new() { Bold = true, Colour = "FFFFFF", Fill = Navy, Border = true, Wrap = true, Horizontal = "center" },
        CellStyle.TurnedHeading => new() { Bold = true, Colour = "FFFFFF", Fill = Navy, Border = true, Wrap = true, Horizontal = "center", Rotation = 90 },
        >= CellStyle.Phase and <= CellStyle.LastPhase => OfPhase(style - CellStyle.Phase),
        >= CellStyle.Activity and <= CellStyle.LastActivity => new() { Border = true, Wrap = true, Horizontal = "left", Indent = style - CellStyle.Activity + 1 },
        CellStyle.Role => new() { Border = true, Wrap = true, Horizontal = "center" },
        CellStyle.Attribute or CellStyle.Words => new() { Border = true, Wrap = true, Horizontal = "left", Indent = 1 },
        CellStyle.Check => new() { Colour = Grey, Border = true, Horizontal = "center", Numeric = true, NumberFormat = CheckFormat },
        CellStyle.Hidden => new() { Colour = Grey, Shrink = true, NumberFormat = TextFormat },
        CellStyle.Section => new() { Size = 12, Bold = true, Colour = Navy, Horizontal = "left", Wrap = true },
        CellStyle.Prose => new() { Horizontal = "left", Wrap = true, Vertical = "top" },
        CellStyle.Figure => new() { Border = true, Horizontal = "center", Numeric = true },
        CellStyle.TotalWord => new() { Bold = true, Border = true, Fill = PhaseFills[1], Horizontal = "left", Indent = 1 },
        CellStyle.TotalFigure => new() { Bold = true, Border = true, Fill = PhaseFills[1], Horizontal = "center", Numeric = true },
        >= CellStyle.Letter and <= CellStyle.LastLetter => new() { Bold = true, Border = true, Fill = KindColours.Of((RoleKind)(style - CellStyle.Letter)), Horizontal = "center" },
        _ => new() { Vertical = "bottom" },
    };

    private static StyleSpec OfPhase(int level) => new()
    {
        Size = level == 0 ? 12 : 11,
        Bold = true,
        Colour = Navy,
        Fill = PhaseFills[level],
        Band = true,
        Wrap = true,
        Horizontal = "left",
        Indent = level + 1,
    };
}
