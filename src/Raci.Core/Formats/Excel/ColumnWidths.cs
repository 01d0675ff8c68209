using Raci.Formats.Documents;

namespace Raci.Formats.Excel;

/// <summary>Says how wide the columns of the matrix are, in widths of a digit: as wide as their content, within bounds.</summary>
internal sealed class ColumnWidths
{
    private const int NarrowestActivity = 36;
    private const int WidestActivity = 90;
    private const int WidestBesideMany = 60;
    private const int FewParties = 6;
    private const int NarrowestParty = 11;
    private const int WidestParty = 26;
    private const int NarrowestTurned = 5;
    private const int WidestAttribute = 40;
    private const int FilterArrow = 4;
    private const int Padding = 3;

    private readonly int[] _widths;

    /// <summary>Measures the columns of a layout.</summary>
    public ColumnWidths(MatrixLayout layout)
    {
        _widths = new int[layout.LastVisible + 1];
        _widths[MatrixLayout.ActivityColumn] = Math.Clamp(layout.Figures.ActivityWidth + Padding + (2 * layout.Levels), NarrowestActivity, layout.Matrix.Parties.Count > FewParties ? WidestBesideMany : WidestActivity);
        for (var i = 0; i < layout.Matrix.Parties.Count; i++)
            _widths[MatrixLayout.FirstParty + i] = PartyWidth(layout, i);
        for (var i = 0; i < layout.Attributes.Count; i++)
            _widths[layout.FirstAttribute + i] = Math.Clamp(Math.Max(layout.Figures.AttributeWidth(i), DisplayWidth.OfWidestWord(layout.Attributes[i]) + FilterArrow) + Padding, NarrowestParty, WidestAttribute);
        if (layout.HasCheck)
            _widths[layout.CheckColumn] = Math.Max(DisplayWidth.Of(layout.Labels.Check) + FilterArrow + Padding, layout.Labels.Missing.Length + Padding);
    }

    /// <summary>Gets the width of a visible column.</summary>
    public int this[int column] => _widths[column];

    /// <summary>Gets the width of all visible columns.</summary>
    public int Total => _widths.Sum();

    // Beside the longest word of the heading there is room for the arrow of the filter; a turned heading needs none.
    private static int PartyWidth(MatrixLayout layout, int party)
    {
        var content = layout.Figures.PartyWidth(party) + Padding;
        if (layout.IsTurned)
            return Math.Clamp(content, NarrowestTurned, WidestParty);
        var heading = layout.Matrix.Parties[party].Heading.ToString();
        var whole = DisplayWidth.Of(heading) * 9 / 8;
        var wanted = Math.Max(whole <= WidestParty - FilterArrow ? whole : DisplayWidth.OfWidestWord(heading) * 9 / 8, content - FilterArrow);
        return Math.Clamp(wanted + FilterArrow, NarrowestParty, WidestParty);
    }
}
