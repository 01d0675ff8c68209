using Raci.Collections;

namespace Raci;

/// <summary>Finds and changes what stands at a place of a tree of phases.</summary>
internal static class PhaseTree
{
    public static Phase PhaseAt(ValueList<Phase> phases, Place place)
    {
        Phase? phase = null;
        foreach (var index in place.Phases)
        {
            if (index >= phases.Count)
                throw NoSuch(place, nameof(place));
            phase = phases[index];
            phases = phase.Phases;
        }

        return phase ?? throw NoSuch(place, nameof(place));
    }

    public static Activity ActivityAt(ValueList<Phase> phases, Place place)
    {
        var activities = PhaseAt(phases, place).Activities;
        return place.Row is { } row && row < activities.Count ? activities[row] : throw NoSuch(place, nameof(place));
    }

    public static ValueList<Phase> Insert(ValueList<Phase> phases, Place place, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return ChangeActivities(phases, place, (activities, row) =>
            row <= activities.Count ? activities.Insert(row, activity) : throw NoSuch(place, nameof(place)));
    }

    public static ValueList<Phase> Insert(ValueList<Phase> phases, Place place, Phase phase)
    {
        ArgumentNullException.ThrowIfNull(phase);
        return ChangePhases(phases, place, (siblings, index) =>
            index <= siblings.Count ? siblings.Insert(index, phase) : throw NoSuch(place, nameof(place)));
    }

    public static ValueList<Phase> Remove(ValueList<Phase> phases, Place place) => place.IsPhase
        ? ChangePhases(phases, place, (siblings, index) => index < siblings.Count ? siblings.RemoveAt(index) : throw NoSuch(place, nameof(place)))
        : ChangeActivities(phases, place, (activities, row) => row < activities.Count ? activities.RemoveAt(row) : throw NoSuch(place, nameof(place)));

    public static ValueList<Phase> Replace(ValueList<Phase> phases, Place place, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return ChangeActivities(phases, place, (activities, row) =>
            row < activities.Count ? activities.SetItem(row, activity) : throw NoSuch(place, nameof(place)));
    }

    public static ValueList<Phase> Replace(ValueList<Phase> phases, Place place, Phase phase)
    {
        ArgumentNullException.ThrowIfNull(phase);
        return ChangePhases(phases, place, (siblings, index) =>
            index < siblings.Count ? siblings.SetItem(index, phase) : throw NoSuch(place, nameof(place)));
    }

    /// <summary>Gets the phases with every activity changed; null takes an activity away.</summary>
    public static ValueList<Phase> ChangeRows(ValueList<Phase> phases, Func<Row, Activity?> change) => ChangeRows(phases, [], [], change);

    private static ValueList<Phase> ChangeRows(ValueList<Phase> phases, int[] above, Text[] titles, Func<Row, Activity?> change)
    {
        var changed = new Phase[phases.Count];
        for (var i = 0; i < phases.Count; i++)
        {
            int[] indexes = [.. above, i];
            Text[] path = [.. titles, phases[i].Title];
            var activities = phases[i].Activities
                .Select((activity, row) => change(new Row(new Place(new(indexes), row), new PhasePath(new(path)), activity)))
                .OfType<Activity>()
                .ToValueList();
            changed[i] = phases[i].WithActivities(activities).WithPhases(ChangeRows(phases[i].Phases, indexes, path, change));
        }

        return new(changed);
    }

    private static ValueList<Phase> ChangeActivities(ValueList<Phase> phases, Place place, Func<ValueList<Activity>, int, ValueList<Activity>> change)
    {
        if (place.Row is not { } row)
            throw new ArgumentException($"{place} is the place of a phase, not of an activity.", nameof(place));
        return ChangePhases(phases, Place.OfPhase(place.Phases), (siblings, index) =>
        {
            var phase = index < siblings.Count ? siblings[index] : throw NoSuch(place, nameof(place));
            return siblings.SetItem(index, phase.WithActivities(change(phase.Activities, row)));
        });
    }

    private static ValueList<Phase> ChangePhases(ValueList<Phase> phases, Place place, Func<ValueList<Phase>, int, ValueList<Phase>> change)
    {
        if (!place.IsPhase)
            throw new ArgumentException($"{place} is the place of an activity, not of a phase.", nameof(place));
        return place.Phases.Count > 0 ? Descend(phases, 0) : throw NoSuch(place, nameof(place));

        ValueList<Phase> Descend(ValueList<Phase> siblings, int level)
        {
            var index = place.Phases[level];
            if (level == place.Phases.Count - 1)
                return change(siblings, index);
            var phase = index < siblings.Count ? siblings[index] : throw NoSuch(place, nameof(place));
            return siblings.SetItem(index, phase.WithPhases(Descend(phase.Phases, level + 1)));
        }
    }

    private static ArgumentException NoSuch(Place place, string parameter) => new($"The matrix has no {place}.", parameter);
}
