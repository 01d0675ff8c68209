using Raci.Formats.Documents;

namespace Raci.Formats.Markdown.Editing;

/// <summary>Puts spaces around what is written into a slot, as the table around it does.</summary>
internal sealed class SlotPadding(PageCells cells)
{
    private enum Side
    {
        Left,
        Right,
        Middle,
    }

    /// <summary>Gets the slot of a cell with another content: as wide as before where the column is lined up, else with the same spaces.</summary>
    public string Fit(CellSpot spot, string content)
    {
        var row = cells.Row(spot.Line, spot.HeaderLine);
        if (spot.Column >= row.Count)
            return content.Length == 0 ? "  " : $" {content} ";
        var slot = row.Slot(spot.Column).ToString();
        var isOpen = row.IsOpen(spot.Column);
        var cell = slot.Trim(' ', '\t');
        var (lead, trail) = cell.Length > 0 ? SpacesOf(slot) : SpacesOfNeighbour(row, spot.Column);
        if (isOpen)
            return SpacesOf(slot).Lead is { Length: > 0 } before && cell.Length > 0 ? before + content : lead + content;
        var width = DisplayWidth.Of(slot);
        if (IsLinedUp(spot, slot))
            return Padded(content, width, lead, trail, SideOf(spot, slot));
        return content.Length > 0 ? lead + content + trail : cell.Length == 0 ? slot : lead + trail;
    }

    private static string Padded(string content, int width, string lead, string trail, Side side)
    {
        if (content.Length == 0)
            return new string(' ', width);
        var rest = Math.Max(0, width - DisplayWidth.Of(content));
        var (least, most) = (Math.Min(1, lead.Length), Math.Min(1, trail.Length));
        var before = side switch
        {
            Side.Left => Math.Min(lead.Length, Math.Max(least, rest)),
            Side.Right => Math.Max(least, rest - trail.Length),
            _ => Math.Max(least, rest / 2),
        };
        return new string(' ', before) + content + new string(' ', Math.Max(most, rest - before));
    }

    private static (string Lead, string Trail) SpacesOf(string slot)
    {
        var lead = slot.Length - slot.TrimStart(' ', '\t').Length;
        var trail = slot.Length - slot.TrimEnd(' ', '\t').Length;
        return (slot[..lead], slot[(slot.Length - trail)..]);
    }

    // An empty slot does not tell how its cell would stand.
    private static (string Lead, string Trail) SpacesOfNeighbour(RowSlots row, int column)
    {
        for (var other = 0; other < row.Count; other++)
        {
            if (other != column && !row[other].IsEmpty && row.Slot(other)[0] is not (' ' or '\t') && other > 0)
                return ("", "");
        }

        return row.Slot(column).IsEmpty && row.Count > 1 && !row[0].IsEmpty && row.Slot(0)[^1] is not (' ' or '\t') ? ("", "") : (" ", " ");
    }

    // A column is lined up where a slot of another content is as wide.
    private bool IsLinedUp(CellSpot spot, string slot)
    {
        var (width, content) = (DisplayWidth.Of(slot), DisplayWidth.Of(slot.Trim(' ', '\t')));
        foreach (var line in Neighbours(spot))
        {
            var other = SlotOf(line, spot);
            if (other.Length > 0 && DisplayWidth.Of(other) == width && DisplayWidth.Of(other.Trim(" \t")) is > 0 and var otherContent && otherContent != content)
                return true;
        }

        return false;
    }

    private Side SideOf(CellSpot spot, string slot)
    {
        foreach (var line in Neighbours(spot).Prepend(spot.Line))
        {
            var other = SlotOf(line, spot).ToString();
            if (other.Trim(' ', '\t').Length == 0)
                continue;
            var (lead, trail) = SpacesOf(other);
            if (lead.Length > 1)
                return trail.Length > 1 ? Side.Middle : Side.Right;
            if (trail.Length > 1 || line == spot.Line && DisplayWidth.Of(slot) > DisplayWidth.Of(slot.Trim(' ', '\t')) + 2)
                return Side.Left;
        }

        return Side.Left;
    }

    private List<int> Neighbours(CellSpot spot)
    {
        var lines = new List<int>(4) { spot.HeaderLine };
        for (var line = spot.Line - 2; line <= spot.Line + 2; line++)
        {
            if (line > spot.HeaderLine + 1 && line != spot.Line && line < cells.Text.LineCount && RowSplitter.HasPipe(cells.Text.Line(line)))
                lines.Add(line);
        }

        return lines;
    }

    private ReadOnlySpan<char> SlotOf(int line, CellSpot spot) => cells.Row(line, spot.HeaderLine).Slot(spot.Column);
}
