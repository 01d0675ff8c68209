namespace Raci.Formats.Markdown.Editing;

/// <summary>Puts rows in, takes them out and moves them.</summary>
internal sealed class RowEditor(PageCells cells, Func<string, ReadResult> read)
{
    /// <summary>Puts a row in before the one at a place, or behind the last of its phase.</summary>
    /// <exception cref="MatrixFormatException">There is no table to put it in, or the page would be read otherwise.</exception>
    public EditedPage Insert(Place place, Activity activity, Matrix expected)
    {
        var rows = Enumerable.Range(0, cells.Matrix.PhaseAt(place).Activities.Count).ToList();
        var (anchor, line) = AnchorOf(place, rows, activity.Name);
        return Proven(new RowComposer(cells).Compositions(anchor, activity).Select(row => new PageEdit(cells.Text).Insert(line, row)), expected, cells.Sources.Of(anchor), $"'{activity.Name}' cannot be put in here");
    }

    /// <summary>Takes a row out.</summary>
    /// <exception cref="MatrixFormatException">It is no row of a pipe table, or the page would be read otherwise.</exception>
    public EditedPage Remove(Place place, Matrix expected)
    {
        var spot = SpotOf(place);
        return Proven(
            [new PageEdit(cells.Text).Remove(spot.Line), .. WithHeir(place, spot)],
            expected,
            cells.Sources.Of(place),
            $"'{cells.Matrix.ActivityAt(place).Name}' cannot be taken out");
    }

    /// <summary>Moves a row to the place it shall have once it is taken out.</summary>
    /// <exception cref="MatrixFormatException">It is no row of a pipe table, or the page would be read otherwise.</exception>
    public EditedPage Move(Place from, Place to, Matrix expected)
    {
        var spot = SpotOf(from);
        var activity = cells.Matrix.ActivityAt(from);
        var rows = Enumerable.Range(0, cells.Matrix.PhaseAt(to).Activities.Count).Where(row => from != new Place(to.Phases, row)).ToList();
        var (anchor, line) = AnchorOf(to, rows, activity.Name);
        var rest = cells.Text.Line(spot.Line).ToString();
        return Proven(
            new RowComposer(cells).Compositions(anchor, activity).Prepend(rest).Select(row => new PageEdit(cells.Text).Remove(spot.Line).Insert(line, row)),
            expected,
            cells.Sources.Of(from),
            $"'{activity.Name}' cannot be moved");
    }

    private EditedPage Proven(IEnumerable<PageEdit> edits, Matrix expected, SourceLocation? location, string what)
    {
        string? why = null;
        foreach (var text in edits.Select(edit => edit.Apply()).Distinct(StringComparer.Ordinal))
        {
            var result = read(text);
            var reason = EditProof.WhyNot(result.Matrix, expected);
            if (reason is null)
                return new EditedPage(text, result);
            why ??= reason;
        }

        throw EditRefusal.Of(location, what, why!);
    }

    private CellSpot SpotOf(Place place) => cells.Find(place, null)
        ?? throw EditRefusal.Of(cells.Sources.Of(place), $"'{cells.Matrix.ActivityAt(place).Name}' cannot be moved or taken out", "it is no row of a pipe table");

    // The row that the new one is like, and the line before which the new one comes.
    private (Place Anchor, int Line) AnchorOf(Place place, List<int> rows, Text name)
    {
        if (rows.Count == 0)
            throw EditRefusal.Of(cells.Sources.Of(Place.OfPhase(place.Phases)), $"'{name}' cannot be put in here", "the phase has no row beside which it could stand");
        var row = place.Row!.Value;
        var anchor = new Place(place.Phases, row > 0 ? rows[row - 1] : rows[0]);
        return (anchor, SpotOf(anchor).Line + (row > 0 ? 1 : 0));
    }

    // A row whose first cells repeat by blanks those of the row taken out gets these.
    private IEnumerable<PageEdit> WithHeir(Place place, CellSpot spot)
    {
        if (cells.Find(new Place(place.Phases, place.Row!.Value + 1), null) is not { } heir || heir.HeaderLine != spot.HeaderLine)
            yield break;
        var (row, next) = (cells.Row(spot.Line, spot.HeaderLine), cells.Row(heir.Line, heir.HeaderLine));
        var slots = new Dictionary<int, string>();
        for (var column = 0; column < spot.Column && column < next.Count; column++)
        {
            if (next[column].IsEmpty && !row[column].IsEmpty)
                slots[column] = row.Slot(column).ToString();
        }

        if (slots.Count > 0)
            yield return new PageEdit(cells.Text).Remove(spot.Line).Change(heir.Line, next.With(slots));
    }
}
