using Raci.Collections;

namespace Raci.Comparison;

/// <summary>Makes the changes of phases and activities: builds the newer tree from its root, each phase of what stayed in it and what came to it.</summary>
internal sealed class TreeApplication
{
    private readonly Matrix _matrix;
    private readonly RowApplication _rows;
    private readonly HashSet<Place> _leaving = [];
    private readonly Dictionary<ValueList<int>, Slots<PhaseSource>> _phases = [];
    private readonly Dictionary<ValueList<int>, Slots<RowSource>> _activities = [];
    private readonly Dictionary<Place, List<Change>> _changes = [];

    /// <summary>Creates the application of those changes that are of phases and activities.</summary>
    /// <exception cref="ArgumentException">A change is of a place the matrix lacks.</exception>
    public TreeApplication(Matrix matrix, ValueList<Change> changes, PartyApplication parties)
    {
        (_matrix, _rows) = (matrix, new RowApplication(parties));
        foreach (var change in changes)
        {
            if (change is PhaseChange or ActivityChange && change.From is { } from)
                _leaving.Add(from);
            if (change.To is not { } to)
                continue;
            if (change is PhaseChange phase)
                SlotsAt(_phases, new([.. to.Phases.AsSpan()[..^1]])).Put(to.Phases[^1], SourceOf(phase), change);
            else if (change is ActivityChange activity)
                SlotsAt(_activities, to.Phases).Put(to.Row ?? 0, SourceOf(activity), change);
            else if (_changes.TryGetValue(to, out var known))
                known.Add(change);
            else
                _changes[to] = [change];
        }
    }

    /// <summary>Gets the newer phases.</summary>
    /// <exception cref="ArgumentException">A change is of a place the matrix lacks.</exception>
    public ValueList<Phase> Apply()
    {
        var phases = PhasesOf([], new PhaseList(_matrix.Phases, [], IsOld: true));
        // What was made is taken off the lists, so that nothing is left out in silence.
        var left = _changes.Values.Select(changes => changes[0]).Concat(_phases.Values.Select(slots => slots.First)).Concat(_activities.Values.Select(slots => slots.First)).FirstOrDefault();
        return left is null ? phases : throw ChangeApplication.DoesNotFit(left);
    }

    private PhaseSource SourceOf(PhaseChange change) => change.From is { } from ? new(_matrix.PhaseAt(from), from.Phases, IsOld: true) : new(change.Phase, [], IsOld: false);

    private RowSource SourceOf(ActivityChange change) => change.From is { } from ? new(_matrix.ActivityAt(from), IsOld: true) : new(change.Activity, IsOld: false);

    private static Slots<T> SlotsAt<T>(Dictionary<ValueList<int>, Slots<T>> slots, ValueList<int> place) =>
        slots.TryGetValue(place, out var known) ? known : slots[place] = new Slots<T>();

    private static ValueList<T> Fill<T>(Dictionary<ValueList<int>, Slots<T>> slots, ValueList<int> place, List<T> staying) =>
        slots.Remove(place, out var coming) ? coming.Fill(staying) : staying.ToValueList();

    private ValueList<Phase> PhasesOf(ValueList<int> to, PhaseList list)
    {
        var staying = new List<PhaseSource>(list.Phases.Count);
        for (var i = 0; i < list.Phases.Count; i++)
        {
            var from = list.IsOld ? list.From.Add(i) : [];
            if (!list.IsOld || !_leaving.Contains(Place.OfPhase(from)))
                staying.Add(new PhaseSource(list.Phases[i], from, list.IsOld));
        }

        var sources = Fill(_phases, to, staying);
        return sources.Select((source, i) => PhaseOf(to.Add(i), source)).ToValueList();
    }

    private Phase PhaseOf(ValueList<int> to, PhaseSource source)
    {
        var phase = source.Phase;
        foreach (var change in ChangesAt(Place.OfPhase(to)))
            phase = Changed(phase, change);
        return phase.WithPhases([]).WithActivities(ActivitiesOf(to, source)).WithPhases(PhasesOf(to, new PhaseList(phase.Phases, source.From, source.IsOld)));
    }

    private static Phase Changed(Phase phase, Change change) => change.Kind switch
    {
        ChangeKind.PhaseRenamed => phase.WithTitle(ChangeApplication.Changed(change, phase.Title)),
        ChangeKind.IntroductionChanged => phase.WithIntroduction(ChangeApplication.Changed(change, phase.Introduction)),
        ChangeKind.ConclusionChanged => phase.WithConclusion(ChangeApplication.Changed(change, phase.Conclusion)),
        ChangeKind.NotesChanged => phase.WithNotes(ChangeApplication.Changed(change, phase.Notes)),
        _ => throw ChangeApplication.DoesNotFit(change),
    };

    private ValueList<Activity> ActivitiesOf(ValueList<int> to, PhaseSource source)
    {
        var activities = source.Phase.Activities;
        var staying = new List<RowSource>(activities.Count);
        for (var row = 0; row < activities.Count; row++)
        {
            if (!source.IsOld || !_leaving.Contains(new Place(source.From, row)))
                staying.Add(new RowSource(activities[row], source.IsOld));
        }

        var sources = Fill(_activities, to, staying);
        var changed = new Activity[sources.Count];
        for (var row = 0; row < changed.Length; row++)
        {
            var (activity, isOld) = sources[row];
            var place = new Place(to, row);
            changed[row] = isOld ? _rows.Changed(activity, place, ChangesAt(place)) : activity;
        }

        return new ValueList<Activity>(changed);
    }

    private List<Change> ChangesAt(Place place) => _changes.Remove(place, out var changes) ? changes : [];

    /// <summary>A phase and the place it had; one that is new had none, nor had what is in it.</summary>
    private readonly record struct PhaseSource(Phase Phase, ValueList<int> From, bool IsOld);

    /// <summary>The phases of a phase.</summary>
    private readonly record struct PhaseList(ValueList<Phase> Phases, ValueList<int> From, bool IsOld);

    /// <summary>An activity, and whether it was there before.</summary>
    private readonly record struct RowSource(Activity Activity, bool IsOld);
}
