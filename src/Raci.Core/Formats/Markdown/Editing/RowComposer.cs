using Raci.Formats.Markdown.Inlines;

namespace Raci.Formats.Markdown.Editing;

/// <summary>Writes new rows in the notation of those beside which they will stand.</summary>
internal sealed class RowComposer(PageCells cells)
{
    /// <summary>How many ways there are to write a row: its cells get plainer together.</summary>
    public const int MostSpellings = 8;

    private readonly CellSpellings _spellings = new(new CellExamples(cells), cells.Matrix.Scheme);
    private readonly List<string> _attributes = [.. cells.Matrix.Rows.SelectMany(row => row.Activity.Attributes.Select(attribute => attribute.Name)).Distinct(StringComparer.Ordinal)];

    /// <summary>Gets the ways to write a row like that of a place, with other content in the columns that are known; the one that fits best first.</summary>
    /// <exception cref="MatrixFormatException">The row at the place stands in no pipe table, or in one that lacks a column.</exception>
    public IEnumerable<string> Compositions(Place like, Activity activity)
    {
        var spot = cells.Find(like, null) ?? throw EditRefusal.Of(cells.Sources.Of(like), $"'{activity.Name}' cannot be put in here", "the row beside it is no row of a pipe table");
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
        var contents = new SortedDictionary<int, List<string>> { [spot.Column] = [InlineWriter.Write(activity.Name)] };
        foreach (var party in cells.Matrix.Parties)
        {
            var assignment = activity.AssignmentOf(party);
            if (cells.Find(like, party) is { } cell)
                contents[cell.Column] = _spellings.Of(spot.HeaderLine, "", new Assignment(party.Name, RoleSet.None, "*"), assignment);
            else if (!assignment.IsEmpty)
                throw EditRefusal.Of(cells.Sources.Of(like), $"'{activity.Name}' cannot be put in here", $"the table has no column for '{party}'");
        }

        foreach (var name in _attributes)
        {
            if (cells.Sources.HeadingOfAttribute(like, name) is { } heading && cells.FindHeading(heading) is >= 0 and var column)
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
}
