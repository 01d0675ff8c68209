using Raci.Collections;
using Raci.Comparison.Alignments;

namespace Raci.Formats.Markdown.Editing;

/// <summary>Gives a page another matrix: by edits of names, rows and cells what these can do, the rest by the lines in which canonical pages differ.</summary>
internal sealed class PageRewriter(MarkdownDocument page, Matrix wanted)
{
    /// <summary>Gets the page with the matrix.</summary>
    /// <exception cref="MatrixFormatException">The page does not take it.</exception>
    public MarkdownDocument Rewrite()
    {
        var edited = page;
        foreach (var stage in (ReadOnlySpan<Func<MarkdownDocument, MarkdownDocument>>)[WithNames, WithRows, WithCells])
        {
            if (edited.Matrix != wanted)
                edited = Try(edited, stage);
        }

        if (edited.Matrix == wanted)
            return edited;
        var patch = new PagePatch(edited, wanted);
        return patch.Apply()
            ?? (ReferenceEquals(edited, page) ? null : new PagePatch(page, wanted).Apply())
            ?? throw EditRefusal.Of(null, "the page cannot be given the other matrix", patch.WhyNot);
    }

    // What the page does not take in one way, it may take in another.
    private static MarkdownDocument Try(MarkdownDocument edited, Func<MarkdownDocument, MarkdownDocument> stage)
    {
        try
        {
            return stage(edited);
        }
        catch (MatrixFormatException)
        {
            return edited;
        }
    }

    private MarkdownDocument WithNames(MarkdownDocument edited)
    {
        var alignment = Alignment.Of(edited.Matrix, wanted);
        foreach (var party in alignment.Before.Matrix.Parties)
        {
            if (alignment.NewNameOf(party.Name) is { } name && name != party.Name && !edited.Matrix.Parties.Contains(name))
                edited = edited.RenameParty(party.Name, name);
        }

        return edited;
    }

    private MarkdownDocument WithRows(MarkdownDocument edited)
    {
        var alignment = Alignment.Of(edited.Matrix, wanted);
        var (before, after) = (alignment.Before, alignment.After);
        var phases = new List<PhaseArrangement>();
        for (var phase = 0; phase < before.Phases.Count; phase++)
        {
            if (alignment.Phases.AfterOf(phase) is not Pairing.None and var partner && before.Phases[phase].Activities.Count > 0 && after.Phases[partner].Activities.Count > 0)
            {
                var rows = after.RowsOf(partner).Select(row => RowOf(alignment, row, phase)).ToList();
                if (rows.Count != before.Phases[phase].Activities.Count || rows.Exists(row => !row.Stays || !ReferenceEquals(row.Activity, edited.Matrix.ActivityAt(row.From!.Value))))
                    phases.Add(new PhaseArrangement(before.PlaceOfPhase(phase), rows));
            }
        }

        var byPhase = phases.ToDictionary(phase => phase.Phase, phase => phase.Rows);
        return edited.Arrange(phases, edited.Matrix.WithPhases(Arranged(edited.Matrix.Phases, [], byPhase)));
    }

    // A row that is there already keeps its cells for now; a new one has them where there are columns for them.
    private static ArrangedRow RowOf(Alignment alignment, int row, int phase)
    {
        var activity = alignment.After.Activities[row];
        if (alignment.Rows.BeforeOf(row) is not (not Pairing.None and var old))
        {
            var matrix = alignment.Before.Matrix;
            return new(null, false, activity.WithAssignments(activity.Assignments.Where(cell => matrix.Parties.Contains(cell.Party) && matrix.Scheme.Letters.IsSupersetOf(cell.Roles)).ToValueList()));
        }

        var before = alignment.Before.Activities[old];
        var stays = alignment.Before.RowPhases[old] == phase && !alignment.MovedRows[old];
        var isSame = before.Name == activity.Name && before.Attributes == activity.Attributes;
        return new(alignment.Before.PlaceOfRow(old), stays, isSame ? before : before.WithName(activity.Name).WithAttributes(activity.Attributes));
    }

    private static ValueList<Phase> Arranged(ValueList<Phase> siblings, ValueList<int> parent, Dictionary<Place, List<ArrangedRow>> rows) => siblings.Select((phase, index) =>
    {
        ValueList<int> path = [.. parent, index];
        var inner = phase.Phases.Count == 0 ? phase : phase.WithPhases(Arranged(phase.Phases, path, rows));
        return rows.TryGetValue(Place.OfPhase(path), out var own) ? inner.WithActivities(own.Select(row => row.Activity).ToValueList()) : inner;
    }).ToValueList();

    private MarkdownDocument WithCells(MarkdownDocument edited)
    {
        var alignment = Alignment.Of(edited.Matrix, wanted);
        var changes = new List<PlacedAssignment>();
        var parties = edited.Matrix.Parties.Where(party => wanted.Parties.Contains(party.Name)).ToList();
        for (var row = 0; row < alignment.Before.Activities.Length; row++)
        {
            if (alignment.Rows.AfterOf(row) is not (not Pairing.None and var partner) || alignment.Before.Activities[row].Equals(alignment.After.Activities[partner]))
                continue;
            foreach (var party in parties)
            {
                var (old, cell) = (alignment.Before.Activities[row].AssignmentOf(party), alignment.After.Activities[partner].AssignmentOf(party));
                if (old != cell && edited.Matrix.Scheme.Letters.IsSupersetOf(cell.Roles))
                    changes.Add(new PlacedAssignment(alignment.Before.PlaceOfRow(row), cell));
            }
        }

        return edited.Assign(changes.ToValueList());
    }
}
