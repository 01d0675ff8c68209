using Raci.Collections;

namespace Raci;

/// <content>Edits: each gives a new matrix and leaves this one as it is.</content>
public sealed partial record Matrix
{
    /// <summary>Gets the activity of a place.</summary>
    /// <exception cref="ArgumentException">The matrix has no activity there.</exception>
    public Activity ActivityAt(Place place) => PhaseTree.ActivityAt(Phases, place);

    /// <summary>Gets the phase of a place, or the phase an activity's place lies in.</summary>
    /// <exception cref="ArgumentException">The matrix has no phase there.</exception>
    public Phase PhaseAt(Place place) => PhaseTree.PhaseAt(Phases, place);

    /// <summary>Gives a party its part in an activity, in place of the one it had; nothing at all takes it away.</summary>
    /// <param name="place">The place of the activity.</param>
    /// <param name="party">A party of the matrix.</param>
    /// <param name="roles">The letters.</param>
    /// <param name="mark">The mark behind the letters; null for none.</param>
    /// <param name="remark">Other words; empty for none.</param>
    /// <exception cref="ArgumentException">There is no activity at the place, no such party, or no such letter in the scheme.</exception>
    public Matrix Assign(Place place, Party party, RoleSet roles, string? mark = null, Text remark = default)
    {
        ArgumentNullException.ThrowIfNull(party);
        CheckHas(party.Name, nameof(party));
        if (!Scheme.Letters.IsSupersetOf(roles))
            throw new ArgumentException($"The scheme {Scheme} lacks the letters {roles - Scheme.Letters}.", nameof(roles));
        return Replace(place, ActivityAt(place).WithAssignment(new Assignment(party.Name, roles, mark, remark)));
    }

    /// <summary>Gives parties their parts, many cells at once.</summary>
    /// <param name="cells">The cells; the last of several for one counts.</param>
    /// <exception cref="ArgumentException">There is no activity at a place, no such party, or no such letter in the scheme.</exception>
    public Matrix Assign(params ValueList<PlacedAssignment> cells)
    {
        if (cells.Count == 0)
            return this;
        var byPlace = new Dictionary<Place, List<Assignment>>();
        foreach (var (place, assignment) in cells)
        {
            ActivityAt(place);
            CheckHas(assignment.Party ?? "", nameof(cells));
            if (!Scheme.Letters.IsSupersetOf(assignment.Roles))
                throw new ArgumentException($"The scheme {Scheme} lacks the letters {assignment.Roles - Scheme.Letters}.", nameof(cells));
            if (!byPlace.TryGetValue(place, out var assignments))
                byPlace.Add(place, assignments = []);
            assignments.Add(assignment);
        }

        return WithPhases(PhaseTree.ChangeRows(Phases, row => byPlace.TryGetValue(row.Place, out var assignments)
            ? assignments.Aggregate(row.Activity, (activity, assignment) => activity.WithAssignment(assignment))
            : row.Activity));
    }

    /// <summary>Inserts an activity before the one at a place; at the end where the row is the number of activities.</summary>
    /// <exception cref="ArgumentException">There is no such place, or the activity names a party or a letter the matrix lacks.</exception>
    public Matrix Insert(Place place, Activity activity) => WithPhases(PhaseTree.Insert(Phases, place, activity));

    /// <summary>Inserts a phase before the one at a place; at the end where the last index is the number of phases there.</summary>
    /// <exception cref="ArgumentException">There is no such place, phases would nest too deep, or the phase names a party or a letter the matrix lacks.</exception>
    public Matrix Insert(Place place, Phase phase) => WithPhases(PhaseTree.Insert(Phases, place, phase));

    /// <summary>Takes away the activity, or the phase with all it holds, at a place.</summary>
    /// <exception cref="ArgumentException">There is no such place.</exception>
    public Matrix Remove(Place place) => WithPhases(PhaseTree.Remove(Phases, place));

    /// <summary>Moves the activity or the phase at a place to another place, which is counted after it was taken away.</summary>
    /// <exception cref="ArgumentException">There is no such place, or one is an activity's and the other a phase's.</exception>
    public Matrix Move(Place from, Place to)
    {
        if (from.IsPhase != to.IsPhase)
            throw new ArgumentException($"An activity moves to a row and a phase to a phase's place, not from {from} to {to}.", nameof(to));
        return from.IsPhase
            ? WithPhases(PhaseTree.Insert(PhaseTree.Remove(Phases, from), to, PhaseAt(from)))
            : WithPhases(PhaseTree.Insert(PhaseTree.Remove(Phases, from), to, ActivityAt(from)));
    }

    /// <summary>Puts another activity in the place of one.</summary>
    /// <exception cref="ArgumentException">There is no activity at the place, or the new one names a party or a letter the matrix lacks.</exception>
    public Matrix Replace(Place place, Activity activity) => WithPhases(PhaseTree.Replace(Phases, place, activity));

    /// <summary>Puts another phase in the place of one.</summary>
    /// <exception cref="ArgumentException">There is no phase at the place, or the new one names a party or a letter the matrix lacks.</exception>
    public Matrix Replace(Place place, Phase phase) => WithPhases(PhaseTree.Replace(Phases, place, phase));

    /// <summary>Adds a party as the last column.</summary>
    /// <exception cref="ArgumentException">There is a party of that name.</exception>
    public Matrix AddParty(Party party) => AddParty(party, Parties.Count);

    /// <summary>Adds a party before the column at a zero-based index.</summary>
    /// <exception cref="ArgumentException">There is a party of that name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative or above the number of parties.</exception>
    public Matrix AddParty(Party party, int index)
    {
        ArgumentNullException.ThrowIfNull(party);
        if (Parties.Contains(party.Name))
            throw new ArgumentException($"There is a party '{party}' already.", nameof(party));
        return WithParties(Parties.ToValueList().Insert(index, party));
    }

    /// <summary>Renames a party and, with it, its assignments; a heading in one style that ends or starts with the old name, as "Role Client" does, gets the new one there.</summary>
    /// <exception cref="ArgumentException">There is no such party, or another of the new name.</exception>
    public Matrix RenameParty(string name, string newName)
    {
        CheckHas(name, nameof(name));
        var parties = Parties.ToValueList().SetItem(Parties.IndexOf(name), Renamed(Parties[name], newName));
        return Rebuild(parties, ChangeAssignments((_, a) => a.Party == name ? a.WithParty(newName) : a), Scheme);
    }

    /// <summary>Takes away a party and its assignments.</summary>
    /// <exception cref="ArgumentException">There is no such party.</exception>
    public Matrix RemoveParty(string name)
    {
        CheckHas(name, nameof(name));
        return Rebuild(Parties.ToValueList().RemoveAt(Parties.IndexOf(name)), ChangeAssignments((_, a) => a.Party == name ? null : a), Scheme);
    }

    private static Party Renamed(Party party, string newName)
    {
        if (party.Heading.Runs is not [var run])
            return new Party(newName, party.Heading);
        var (heading, name) = (run.Text, party.Name);
        var renamed = heading.EndsWith(name, StringComparison.Ordinal) ? heading[..^name.Length] + newName
            : heading.StartsWith(name, StringComparison.Ordinal) ? newName + heading[name.Length..]
            : heading;
        return new Party(newName, new Text(run with { Text = renamed }));
    }

    private void CheckHas(string name, string parameter)
    {
        if (!Parties.Contains(name))
            throw new ArgumentException($"There is no party '{name}'; the matrix has {Parties.Describe()}.", parameter);
    }

    private ValueList<Phase> ChangeAssignments(Func<Row, Assignment, Assignment?> change) =>
        PhaseTree.ChangeRows(Phases, row => row.Activity.WithAssignments(
            row.Activity.Assignments.Select(assignment => change(row, assignment)).OfType<Assignment>().ToValueList()));
}
