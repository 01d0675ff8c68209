using Raci.Collections;

namespace Raci.Comparison;

/// <summary>Makes the changes of one activity: its name, its attributes and its cells.</summary>
internal sealed class RowApplication(PartyApplication parties)
{
    /// <summary>Gets the newer activity of an older one.</summary>
    /// <param name="activity">The older activity.</param>
    /// <param name="place">Its newer place.</param>
    /// <param name="changes">The changes of that place.</param>
    /// <exception cref="ArgumentException">A change does not fit the activity.</exception>
    public Activity Changed(Activity activity, Place place, IReadOnlyList<Change> changes)
    {
        var brought = parties.CellsOf(place);
        if (changes.Count == 0 && brought.Count == 0 && parties.KeepsNames)
            return activity;
        var cells = new Dictionary<string, Assignment>(StringComparer.Ordinal);
        foreach (ref readonly var cell in activity.Assignments)
        {
            if (parties.NameOf(cell.Party) is { } name)
                cells[name] = cell;
        }

        foreach (var cell in brought)
            cells[cell.Party] = cell;
        foreach (var change in changes)
            activity = Change(activity, cells, change);
        return activity.WithAssignments(cells.Select(cell => Assignment.OfNormal(cell.Key, cell.Value.Roles, cell.Value.Mark, cell.Value.Remark)).ToValueList());
    }

    private Activity Change(Activity activity, Dictionary<string, Assignment> cells, Change change)
    {
        switch (change)
        {
            case ValueChange<Text> { Kind: ChangeKind.ActivityRenamed }:
                return activity.WithName(ChangeApplication.Changed(change, activity.Name));
            case ValueChange<ValueList<ActivityAttribute>>:
                return activity.WithAttributes(ChangeApplication.Changed(change, activity.Attributes));
            case HandOver over:
                HandOver(cells, over);
                return activity;
            case CellChange cell:
                var old = cells.GetValueOrDefault(cell.Party);
                cells[cell.Party] = Assignment.OfNormal(
                    cell.Party,
                    (old.Roles - (cell.Before.Roles - cell.After.Roles)) | (cell.After.Roles - cell.Before.Roles),
                    cell.Before.Mark == cell.After.Mark ? old.Mark : cell.After.Mark,
                    cell.Before.Remark == cell.After.Remark ? old.Remark : cell.After.Remark);
                return activity;
            default:
                throw ChangeApplication.DoesNotFit(change);
        }
    }

    private void HandOver(Dictionary<string, Assignment> cells, HandOver change)
    {
        var (given, receiver) = (change.Given, cells.GetValueOrDefault(change.Receiver));
        var name = parties.NameOf(given.Party) ?? throw ChangeApplication.DoesNotFit(change);
        var giver = cells.GetValueOrDefault(name);
        if (!giver.Roles.IsSupersetOf(given.Roles))
            throw ChangeApplication.DoesNotFit(change);
        cells[name] = given.IsAnnotated ? default : giver.WithRoles(giver.Roles - given.Roles);
        cells[change.Receiver] = given.IsAnnotated ? given : receiver.WithRoles(receiver.Roles | given.Roles);
    }
}
