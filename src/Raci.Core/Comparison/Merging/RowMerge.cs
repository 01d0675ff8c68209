using Raci.Collections;
using Raci.Comparison.Alignments;

namespace Raci.Comparison.Merging;

/// <summary>Merges what rows hold: names, attributes and cells.</summary>
internal sealed class RowMerge
{
    private readonly Alignment _ours;
    private readonly Alignment _theirs;
    private readonly PartyMerge _parties;
    private readonly RoleScheme _scheme;
    private readonly Conflicts _conflicts;
    private readonly KeyedMerge<ActivityAttribute> _attributes;
    private readonly bool _hasSameParties;

    /// <summary>Creates the merge of rows under merged parties and roles.</summary>
    public RowMerge(Alignment ours, Alignment theirs, PartyMerge parties, RoleScheme scheme, Conflicts conflicts)
    {
        (_ours, _theirs, _parties, _scheme, _conflicts) = (ours, theirs, parties, scheme, conflicts);
        _attributes = new KeyedMerge<ActivityAttribute>(conflicts, attribute => attribute.Name);
        _hasSameParties = ours.Before.Matrix.Scheme == scheme && AreSame(ours) && AreSame(theirs);
    }

    /// <summary>Tells whether a side changed what a row of the start holds.</summary>
    public bool IsChanged(int row, Sides side)
    {
        var alignment = side == Sides.Ours ? _ours : _theirs;
        var (before, after) = (alignment.Before.Activities[row], alignment.After.Activities[alignment.Rows.AfterOf(row)]);
        if (before.Name != after.Name || before.Attributes != after.Attributes)
            return true;
        for (var party = 0; party < _parties.Items.Count; party++)
        {
            var place = side == Sides.Ours ? _parties.Items.InOurs(party) : _parties.Items.InTheirs(party);
            if (place != Pairing.None && !AreSame(Start(row, party), CellOf(after, alignment.After.Matrix.Parties[place])))
                return true;
        }

        return false;
    }

    /// <summary>Gets how people call a row of the start.</summary>
    public string SubjectOf(int row) => $"{_ours.Before.PathOf(_ours.Before.RowPhases[row])}" is { Length: > 0 } path ? $"{path} / {_ours.Before.Activities[row]}" : $"{_ours.Before.Activities[row]}";

    /// <summary>Gets a merged row.</summary>
    public Activity Merged(Nodes<Activity> rows, int row)
    {
        var (ours, theirs) = (rows.Items.InOurs(row), rows.Items.InTheirs(row));
        if (row >= rows.Items.StartCount)
            return ours != Pairing.None ? Added(_ours, ours, Sides.Ours) : Added(_theirs, theirs, Sides.Theirs);
        var start = _ours.Before.Activities[row];
        if (rows.IsAsAtStart[row])
            return With(start, start.Name, start.Attributes, party => Start(row, party));
        var (mine, other) = (_ours.After.Activities[ours], _theirs.After.Activities[theirs]);
        if (_hasSameParties && (start.Equals(other) || mine.Equals(other)) && AreKnown(mine))
            return mine;
        if (_hasSameParties && start.Equals(mine) && AreKnown(other))
            return other;
        var (place, subject) = (_ours.Before.PlaceOfRow(row), SubjectOf(row));
        return With(
            start,
            _conflicts.Choose(start.Name, mine.Name, other.Name, place, subject),
            _attributes.Merge(start.Attributes, mine.Attributes, other.Attributes, place, subject),
            party => Choose(party, Start(row, party), Cell(_ours, mine, _parties.Items.InOurs(party), row, party), Cell(_theirs, other, _parties.Items.InTheirs(party), row, party), place, subject));
    }

    private bool AreKnown(Activity activity)
    {
        foreach (ref readonly var cell in activity.Assignments)
        {
            if (!_scheme.Letters.IsSupersetOf(cell.Roles))
                return false;
        }

        return true;
    }

    private static bool AreSame(Alignment side)
    {
        var (before, after) = (side.Before.Matrix.Parties, side.After.Matrix.Parties);
        return before.Count == after.Count && before.All(party => after.Contains(party.Name) && side.NewNameOf(party.Name) == party.Name);
    }

    private static bool AreSame(in Assignment left, in Assignment right) => left.Roles == right.Roles && left.Mark == right.Mark && left.Remark == right.Remark;

    private static Assignment CellOf(Activity activity, Party party) => activity.AssignmentOf(party);

    private Assignment Start(int row, int party) => party < _parties.Items.StartCount ? CellOf(_ours.Before.Activities[row], _ours.Before.Matrix.Parties[party]) : default;

    // A party that one side removed and that stays because of the other has the cells it had.
    private Assignment Cell(Alignment side, Activity activity, int place, int row, int party) =>
        place == Pairing.None ? Start(row, party) : CellOf(activity, side.After.Matrix.Parties[place]);

    private Assignment Choose(int party, Assignment start, Assignment ours, Assignment theirs, Place place, string subject)
    {
        var name = _parties.NameOf(party);
        var chosen = AreSame(ours, start) ? theirs : ours;
        var isClear = AreSame(ours, theirs) || AreSame(ours, start) || AreSame(theirs, start);
        if (isClear && _scheme.Letters.IsSupersetOf(chosen.Roles))
            return chosen;
        _conflicts.Add(place, $"{subject}: {name}", $"{start}", $"{ours}", $"{theirs}");
        return start;
    }

    private Activity Added(Alignment side, int place, Sides which)
    {
        var activity = side.After.Activities[place];
        return With(activity, activity.Name, activity.Attributes, party =>
            (which == Sides.Ours ? _parties.Items.InOurs(party) : _parties.Items.InTheirs(party)) is not Pairing.None and var column ? CellOf(activity, side.After.Matrix.Parties[column]) : default);
    }

    private Activity With(Activity activity, Text name, ValueList<ActivityAttribute> attributes, Func<int, Assignment> cellOf)
    {
        var cells = new List<Assignment>(activity.Assignments.Count);
        foreach (var party in _parties.Order)
        {
            var cell = cellOf(party);
            if (!_scheme.Letters.IsSupersetOf(cell.Roles))
                _conflicts.Add(null, $"{name}: {_parties.NameOf(party)}", "", $"{cell}", $"roles {_scheme}");
            cells.Add(Assignment.OfNormal(_parties.NameOf(party), cell.Roles & _scheme.Letters, cell.Mark, cell.Remark));
        }

        return new Activity(name, cells.ToValueList(), attributes);
    }
}
