using Raci.Formats.Markdown.Inlines;

namespace Raci.Formats.Markdown.Editing;

/// <summary>Puts many rows in, takes them out, moves and renames them in one go, so that the page is read once and not for each of them.</summary>
internal sealed class RowArranger(PageCells cells, Func<string, ReadResult> read)
{
    private readonly RowComposer _composer = new(cells);
    private readonly SlotPadding _padding = new(cells);

    /// <summary>Gives phases other rows.</summary>
    /// <param name="phases">The phases that have rows on the page and shall have some; all others keep theirs.</param>
    /// <param name="expected">The matrix that shall be read.</param>
    /// <exception cref="MatrixFormatException">A row stands in no pipe table, or the page would be read otherwise.</exception>
    public EditedPage Arrange(List<PhaseArrangement> phases, Matrix expected)
    {
        string? why = null;
        // Lines as they are moved first, then all that is not new written anew, plainer each time.
        for (var spelling = -1; spelling < RowComposer.MostSpellings; spelling++)
        {
            var edit = new PageEdit(cells.Text);
            foreach (var phase in phases)
                Arrange(phase, edit, spelling);
            var text = edit.Apply();
            var result = read(text);
            var reason = EditProof.WhyNot(result.Matrix, expected);
            if (reason is null)
                return new EditedPage(text, result);
            why ??= reason;
        }

        throw EditRefusal.Of(null, "the rows cannot be put in, taken out or moved", why!);
    }

    private void Arrange(PhaseArrangement phase, PageEdit edit, int spelling)
    {
        var before = cells.Matrix.PhaseAt(phase.Phase).Activities.Count;
        var stays = new bool[before];
        foreach (var row in phase.Rows.Where(row => row.Stays))
            stays[row.From!.Value.Row!.Value] = true;
        for (var row = 0; row < before; row++)
        {
            if (!stays[row])
                edit.Remove(SpotOf(new Place(phase.Phase.Phases, row)).Line);
        }

        var first = new Place(phase.Phase.Phases, 0);
        var anchor = phase.Rows.Find(row => row.Stays).From ?? first;
        var line = SpotOf(anchor).Line;
        for (var index = 0; index < phase.Rows.Count; index++)
        {
            var row = phase.Rows[index];
            if (!row.Stays)
            {
                edit.Insert(line, Written(row, anchor, spelling));
                continue;
            }

            var spot = SpotOf(row.From!.Value);
            var content = Changed(row, spot, index == 0 && row.From != first ? SpotOf(first) : null);
            if (!cells.Text.Line(spot.Line).SequenceEqual(content))
                edit.Change(spot.Line, content);
            (anchor, line) = (row.From.Value, spot.Line + 1);
        }
    }

    private string Written(ArrangedRow row, Place anchor, int spelling)
    {
        if (spelling < 0 && row.From is { } from)
            return Changed(row, SpotOf(from), null);
        return _composer.Compositions(anchor, row.Activity).ElementAt(Math.Max(0, spelling));
    }

    // A row that becomes the first of its phase gets what its first cells repeated by blanks.
    private string Changed(ArrangedRow row, CellSpot spot, CellSpot? first)
    {
        var old = cells.Matrix.ActivityAt(row.From!.Value);
        var slots = new Dictionary<int, string>();
        if (first is { } above && above.HeaderLine == spot.HeaderLine)
            Inherit(cells.Row(above.Line, above.HeaderLine), spot, slots);
        if (old.Name != row.Activity.Name)
            slots[spot.Column] = _padding.Fit(spot, InlineWriter.Write(row.Activity.Name));
        foreach (var name in old.Attributes.Concat(row.Activity.Attributes).Select(attribute => attribute.Name).Distinct(StringComparer.Ordinal))
        {
            var value = Of(row.Activity, name);
            if (value != Of(old, name))
            {
                var column = ColumnOf(row.From.Value, name);
                slots[column] = _padding.Fit(spot with { Column = column }, InlineWriter.Write(value));
            }
        }

        return slots.Count == 0 ? cells.Text.Line(spot.Line).ToString() : cells.Row(spot.Line, spot.HeaderLine).With(slots);
    }

    private static Text Of(Activity activity, string name) => activity.Attributes.FirstOrDefault(attribute => attribute.Name == name).Value;

    private void Inherit(RowSlots above, CellSpot spot, Dictionary<int, string> slots)
    {
        var row = cells.Row(spot.Line, spot.HeaderLine);
        for (var column = 0; column < spot.Column && column < row.Count; column++)
        {
            if (row[column].IsEmpty && !above[column].IsEmpty)
                slots[column] = above.Slot(column).ToString();
        }
    }

    private int ColumnOf(Place place, string attribute) =>
        cells.Sources.HeadingOfAttribute(place, attribute) is { } heading && cells.FindHeading(heading) is >= 0 and var column
            ? column
            : throw EditRefusal.Of(cells.Sources.Of(place), $"'{attribute}' of the activity cannot be changed", "the table has no such column");

    private CellSpot SpotOf(Place place) => cells.Find(place, null)
        ?? throw EditRefusal.Of(cells.Sources.Of(place), $"'{cells.Matrix.ActivityAt(place).Name}' cannot be moved, taken out or renamed", "it is no row of a pipe table");
}
