using Raci.Formats.Markdown.Inlines;

namespace Raci.Formats.Markdown.Editing;

/// <summary>Puts rows in, takes them out and moves them.</summary>
internal sealed class RowEditor(PageCells cells, Func<string, ReadResult> read)
{
    // The cells of a new row get plainer together.
    private const int MostSpellings = 8;

    /// <summary>Puts a row in before the one at a place, or behind the last of its phase.</summary>
    /// <exception cref="MatrixFormatException">There is no table to put it in, or the page would be read otherwise.</exception>
    public EditedPage Insert(Place place, Activity activity, Matrix expected)
    {
        var rows = Enumerable.Range(0, cells.Matrix.PhaseAt(place).Activities.Count).ToList();
        var (anchor, line) = AnchorOf(place, rows, activity.Name);
        return Proven(Compositions(anchor, activity).Select(row => new PageEdit(cells.Text).Insert(line, row)), expected, cells.Sources.Of(anchor), $"'{activity.Name}' cannot be put in here");
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
            Compositions(anchor, activity).Prepend(rest).Select(row => new PageEdit(cells.Text).Remove(spot.Line).Insert(line, row)),
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

    // A row like that of a place, with other content in the columns that are known.
    private IEnumerable<string> Compositions(Place like, Activity activity)
    {
        var spot = SpotOf(like);
        var (padding, row) = (new SlotPadding(cells), cells.Row(spot.Line, spot.HeaderLine));
        var contents = ContentsOf(like, spot, activity);
        for (var spelling = 0; spelling < MostSpellings; spelling++)
        {
            var slots = contents.ToDictionary(
                content => content.Key,
                content => padding.Fit(spot with { Column = content.Key }, content.Value[Math.Min(spelling, content.Value.Count - 1)]));
            yield return row.With(slots);
        }
    }

    private SortedDictionary<int, List<string>> ContentsOf(Place like, CellSpot spot, Activity activity)
    {
        var spellings = new CellSpellings(new CellExamples(cells), cells.Matrix.Scheme);
        var contents = new SortedDictionary<int, List<string>> { [spot.Column] = [InlineWriter.Write(activity.Name)] };
        foreach (var party in cells.Matrix.Parties)
        {
            var assignment = activity.AssignmentOf(party);
            if (cells.Find(like, party) is { } cell)
                contents[cell.Column] = spellings.Of(spot.HeaderLine, "", new Assignment(party.Name, RoleSet.None, "*"), assignment);
            else if (!assignment.IsEmpty)
                throw EditRefusal.Of(cells.Sources.Of(like), $"'{activity.Name}' cannot be put in here", $"the table has no column for '{party}'");
        }

        foreach (var name in cells.Matrix.Rows.SelectMany(row => row.Activity.Attributes.Select(attribute => attribute.Name)).Distinct(StringComparer.Ordinal))
        {
            if (cells.Sources.HeadingOf(like, name) is { } heading && cells.FindHeading(heading) is >= 0 and var column)
                contents[column] = [InlineWriter.Write(activity.Attributes.FirstOrDefault(attribute => attribute.Name == name).Value)];
        }

        var last = cells.Row(spot.Line, spot.HeaderLine).Count - 1;
        while (contents.Keys.Max() > last && contents[contents.Keys.Max()][0].Length == 0)
            contents.Remove(contents.Keys.Max());
        BlankRepeated(like, spot, contents);
        return contents;
    }

    // Where a column names phases and blanks repeat them, the new row has a blank as the second row does.
    private void BlankRepeated(Place like, CellSpot spot, SortedDictionary<int, List<string>> contents)
    {
        if (like.Row != 0 || cells.Matrix.PhaseAt(like).Activities.Count < 2 || cells.Find(new Place(like.Phases, 1), null) is not { } second || second.HeaderLine != spot.HeaderLine)
            return;
        var row = cells.Row(second.Line, second.HeaderLine);
        for (var column = 0; column < row.Count; column++)
        {
            if (!contents.ContainsKey(column) && row[column].IsEmpty)
                contents[column] = [""];
        }
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
