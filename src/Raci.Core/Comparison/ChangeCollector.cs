using Raci.Collections;
using Raci.Comparison.Alignments;

namespace Raci.Comparison;

/// <summary>Makes changes of what two aligned matrices hold.</summary>
internal sealed class ChangeCollector
{
    private readonly Alignment _alignment;
    private readonly FlatMatrix _before;
    private readonly FlatMatrix _after;
    private readonly List<Change> _changes = [];
    private readonly CellCollector _cells;

    /// <summary>Creates a collector of the changes between two matrices.</summary>
    public ChangeCollector(Alignment alignment)
    {
        (_alignment, _before, _after) = (alignment, alignment.Before, alignment.After);
        _cells = new CellCollector(alignment, _changes);
    }

    /// <summary>Gets the changes.</summary>
    public ValueList<Change> Collect()
    {
        var (before, after) = (_before.Matrix, _after.Matrix);
        Add(ChangeKind.TitleChanged, default, before.Title, after.Title);
        Add(ChangeKind.LanguageChanged, default, before.Language, after.Language);
        Add(ChangeKind.TextBeforeChanged, default, before.Prose.Before, after.Prose.Before);
        Add(ChangeKind.SchemeChanged, default, before.Scheme, after.Scheme);
        Add(ChangeKind.LegendChanged, default, before.Legend, after.Legend);
        Add(ChangeKind.HeadingsChanged, default, before.Headings, after.Headings);
        var parties = _changes.Count;
        CollectPhases(FlatMatrix.Root, FlatMatrix.Root);
        _changes.InsertRange(parties, _cells.PartyChanges());
        Add(ChangeKind.NotesChanged, default, before.Notes, after.Notes);
        Add(ChangeKind.TextAfterChanged, default, before.Prose.After, after.Prose.After);
        Add(ChangeKind.MetadataChanged, default, before.Metadata, after.Metadata);
        return _changes.ToValueList();
    }

    private void Add<T>(ChangeKind kind, ChangePlace place, T before, T after)
    {
        if (!EqualityComparer<T>.Default.Equals(before, after))
            _changes.Add(new ValueChange<T>(kind, place, before, after));
    }

    private void CollectPhases(int parentBefore, int parentAfter)
    {
        var phases = _after.ChildrenOf(parentAfter);
        var gone = new GoneItems(_alignment.Phases, _alignment.MovedPhases, _before.ChildrenOf(parentBefore), phases);
        for (var i = 0; i < phases.Length; i++)
        {
            while (gone.TryTake(i, out var older))
                CollectGone(older);
            if (_alignment.Phases.BeforeOf(phases[i]) is not Pairing.None and var partner)
                CollectPair(partner, phases[i]);
            else
                CollectNew(phases[i]);
        }

        while (gone.TryTake(phases.Length, out var last))
            CollectGone(last);
    }

    private void CollectGone(int phase)
    {
        var place = new ChangePlace(_before.PlaceOfPhase(phase), null, _before.PathOf(_before.ParentOf(phase)), _before.Phases[phase].Title);
        _changes.Add(new PhaseChange(ChangeKind.PhaseRemoved, place, Pruned(_before, phase, _alignment.Phases.AfterOf, _alignment.Rows.AfterOf)));
    }

    private void CollectNew(int phase)
    {
        var place = new ChangePlace(null, _after.PlaceOfPhase(phase), _after.PathOf(_after.ParentOf(phase)), _after.Phases[phase].Title);
        _changes.Add(new PhaseChange(ChangeKind.PhaseAdded, place, Pruned(_after, phase, _alignment.Phases.BeforeOf, _alignment.Rows.BeforeOf)));
        CollectInside(phase);
    }

    // Only what came from elsewhere is a change inside a phase that is new.
    private void CollectInside(int phase)
    {
        foreach (var row in _after.RowsOf(phase))
            CollectOldRow(row);
        foreach (var child in _after.ChildrenOf(phase))
        {
            if (_alignment.Phases.BeforeOf(child) is not Pairing.None and var partner)
                CollectPair(partner, child);
            else
                CollectInside(child);
        }
    }

    private void CollectPair(int older, int newer)
    {
        var (before, after) = (_before.Phases[older], _after.Phases[newer]);
        var place = new ChangePlace(_before.PlaceOfPhase(older), _after.PlaceOfPhase(newer), _after.PathOf(_after.ParentOf(newer)), after.Title);
        if (_alignment.MovedPhases[older])
            _changes.Add(new PhaseChange(ChangeKind.PhaseMoved, place, before, _before.PathOf(_before.ParentOf(older))));
        Add(ChangeKind.PhaseRenamed, place, before.Title, after.Title);
        Add(ChangeKind.IntroductionChanged, place, before.Introduction, after.Introduction);
        CollectRows(older, newer);
        Add(ChangeKind.NotesChanged, place, before.Notes, after.Notes);
        Add(ChangeKind.ConclusionChanged, place, before.Conclusion, after.Conclusion);
        CollectPhases(older, newer);
    }

    private void CollectRows(int older, int newer)
    {
        var rows = _after.RowsOf(newer);
        var gone = new GoneItems(_alignment.Rows, _alignment.MovedRows, _before.RowsOf(older), rows);
        for (var i = 0; i < rows.Length; i++)
        {
            while (gone.TryTake(i, out var row))
                CollectGoneRow(row);
            if (_alignment.Rows.BeforeOf(rows[i]) != Pairing.None)
                CollectOldRow(rows[i]);
            else
                CollectNewRow(rows[i]);
        }

        while (gone.TryTake(rows.Length, out var last))
            CollectGoneRow(last);
    }

    private void CollectNewRow(int row)
    {
        var place = new ChangePlace(null, _after.PlaceOfRow(row), _after.PathOf(_after.RowPhases[row]), _after.Activities[row].Name);
        _changes.Add(new ActivityChange(ChangeKind.ActivityAdded, place, _after.Activities[row]));
    }

    private void CollectGoneRow(int row)
    {
        var place = new ChangePlace(_before.PlaceOfRow(row), null, _before.PathOf(_before.RowPhases[row]), _before.Activities[row].Name);
        _changes.Add(new ActivityChange(ChangeKind.ActivityRemoved, place, _before.Activities[row]));
    }

    private void CollectOldRow(int row)
    {
        if (_alignment.Rows.BeforeOf(row) is not (not Pairing.None and var partner))
            return;
        var (before, after) = (_before.Activities[partner], _after.Activities[row]);
        if (!_alignment.MovedRows[partner] && _cells.AreSame(before, after))
            return;
        var place = new ChangePlace(_before.PlaceOfRow(partner), _after.PlaceOfRow(row), _after.PathOf(_after.RowPhases[row]), after.Name);
        if (_alignment.MovedRows[partner])
            _changes.Add(new ActivityChange(ChangeKind.ActivityMoved, place, before, _before.PathOf(_before.RowPhases[partner])));
        Add(ChangeKind.ActivityRenamed, place, before.Name, after.Name);
        Add(ChangeKind.AttributesChanged, place, before.Attributes, after.Attributes);
        _cells.Collect(place, before, after);
    }

    // A phase without what it shares with the other matrix, which is told as moved.
    private static Phase Pruned(FlatMatrix matrix, int phase, Func<int, int> partnerOfPhase, Func<int, int> partnerOfRow)
    {
        var activities = matrix.RowsOf(phase).Where(row => partnerOfRow(row) == Pairing.None).Select(row => matrix.Activities[row]).ToValueList();
        var inner = matrix.ChildrenOf(phase).Where(child => partnerOfPhase(child) == Pairing.None).Select(child => Pruned(matrix, child, partnerOfPhase, partnerOfRow)).ToValueList();
        return matrix.Phases[phase].WithActivities(activities).WithPhases(inner);
    }
}
