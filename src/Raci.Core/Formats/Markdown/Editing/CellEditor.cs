using Raci.Collections;

namespace Raci.Formats.Markdown.Editing;

/// <summary>Writes cells anew, in the notation of the tables around them.</summary>
/// <param name="cells">The cells of the page.</param>
/// <param name="read">Reads a page.</param>
internal sealed class CellEditor(PageCells cells, Func<string, ReadResult> read)
{
    // Each round writes plainer what the round before wrote in vain.
    private const int MostRounds = 16;

    /// <summary>Gives cells other content.</summary>
    /// <param name="changes">The cells; the last change of one counts.</param>
    /// <param name="expected">The matrix that shall be read.</param>
    /// <exception cref="MatrixFormatException">A cell stands in no row of a pipe table, or cannot be written so that it is read as it should.</exception>
    public EditedPage Assign(ValueList<PlacedAssignment> changes, Matrix expected)
    {
        var wanted = WantedOf(changes);
        string? why = null;
        for (var round = 0; round < MostRounds; round++)
        {
            var text = Write(wanted);
            var result = read(text);
            why = EditProof.WhyNot(result.Matrix, expected);
            if (why is null)
                return new EditedPage(text, result);
            var wrong = wanted.FindAll(cell => !IsRead(cell, result.Matrix));
            var moved = (wrong.Count > 0 ? wrong : wanted).FindAll(cell => cell.TryNext());
            if (moved.Count == 0)
                throw Refused(wrong.Count > 0 ? wrong : wanted, why);
        }

        throw Refused(wanted, why!);
    }

    /// <summary>Gives the cell of an activity's name another text.</summary>
    /// <inheritdoc cref="Assign"/>
    public EditedPage Rename(Place place, string source, Matrix expected)
    {
        var spot = cells.Find(place, null) ?? throw NoCell(place, null);
        var slot = new SlotPadding(cells).Fit(spot, source);
        var text = new PageEdit(cells.Text).Change(spot.Line, cells.Row(spot.Line, spot.HeaderLine).With(new Dictionary<int, string> { [spot.Column] = slot })).Apply();
        var result = read(text);
        return EditProof.WhyNot(result.Matrix, expected) is { } why
            ? throw EditRefusal.Of(cells.Sources.Of(place), $"'{source}' cannot be written here as the name of the activity", why)
            : new EditedPage(text, result);
    }

    private static string WhatFor(Assignment assignment) =>
        assignment.IsEmpty ? $"the part of '{assignment.Party}' cannot be cleared" : $"'{assignment}' cannot be written here as the part of '{assignment.Party}'";

    private static bool IsRead(WantedCell cell, Matrix? read)
    {
        var (place, assignment) = (cell.Change.Place, cell.Change.Assignment);
        if (read is null)
            return false;
        var phase = PhaseOf(read, place);
        return phase is not null && place.Row < phase.Activities.Count && phase.Activities[place.Row!.Value].AssignmentOf(assignment.Party) == assignment;
    }

    private static Phase? PhaseOf(Matrix read, Place place)
    {
        Phase? phase = null;
        var siblings = read.Phases;
        foreach (var index in place.Phases)
        {
            if (index >= siblings.Count)
                return null;
            phase = siblings[index];
            siblings = phase.Phases;
        }

        return phase;
    }

    private List<WantedCell> WantedOf(ValueList<PlacedAssignment> changes)
    {
        var spellings = new CellSpellings(new CellExamples(cells), cells.Matrix.Scheme);
        var wanted = new Dictionary<(Place, string), WantedCell>();
        foreach (var change in changes)
        {
            var (place, party) = (change.Place, cells.Matrix.Parties[change.Assignment.Party]);
            var old = cells.Matrix.ActivityAt(place).AssignmentOf(party);
            if (old == change.Assignment)
            {
                wanted.Remove((place, party.Name));
                continue;
            }

            var spot = cells.Find(place, party) ?? throw NoCell(place, party);
            wanted[(place, party.Name)] = new WantedCell(change, spot, spellings.Of(spot.HeaderLine, cells.Source(spot), old, change.Assignment));
        }

        return [.. wanted.Values];
    }

    private string Write(List<WantedCell> wanted)
    {
        var (edit, padding) = (new PageEdit(cells.Text), new SlotPadding(cells));
        foreach (var line in wanted.GroupBy(cell => cell.Spot.Line))
        {
            var slots = line.ToDictionary(cell => cell.Spot.Column, cell => padding.Fit(cell.Spot, cell.Spelling));
            edit.Change(line.Key, cells.Row(line.Key, line.First().Spot.HeaderLine).With(slots));
        }

        return edit.Apply();
    }

    // A table may lack the column of a party that other tables have.
    private MatrixFormatException NoCell(Place place, Party? party) => party is not null && cells.Find(place, null) is not null && cells.Sources.HeadingOf(place, party) is null
        ? EditRefusal.Of(cells.Sources.Of(place), $"the cell of '{party}' cannot be changed", $"the table has no column for '{party}'")
        : EditRefusal.Of(cells.Sources.Of(place, party) ?? cells.Sources.Of(place), party is null ? "the name of the activity cannot be changed" : $"the cell of '{party}' cannot be changed", "it stands in no row of a pipe table");

    private MatrixFormatException Refused(List<WantedCell> culprits, string why) => new(
        culprits.Select(cell => DiagnosticCatalogue.EditRefused.At(
            cells.Sources.Of(cell.Change.Place, cells.Matrix.Parties[cell.Change.Assignment.Party]) ?? SourceLocation.At(1, 1),
            new Wording(WhatFor(cell.Change.Assignment)),
            new Wording(why))).ToValueList());
}
