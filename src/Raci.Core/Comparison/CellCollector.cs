using Raci.Collections;
using Raci.Comparison.Alignments;

namespace Raci.Comparison;

/// <summary>Makes changes of the cells of paired rows, and keeps those of columns that came or went.</summary>
internal sealed class CellCollector
{
    private readonly Alignment _alignment;
    private readonly PartyList _before;
    private readonly PartyList _after;
    private readonly List<Change> _changes;
    private readonly List<PartyCell>[] _gone;
    private readonly List<PartyCell>[] _added;
    private readonly bool _hasSameParties;
    private readonly Assignment[] _older;
    private readonly Assignment[] _newer;

    /// <summary>Creates a collector that adds to a list of changes.</summary>
    public CellCollector(Alignment alignment, List<Change> changes)
    {
        (_alignment, _before, _after, _changes) = (alignment, alignment.Before.Matrix.Parties, alignment.After.Matrix.Parties, changes);
        (_gone, _added) = (new List<PartyCell>[_before.Count], new List<PartyCell>[_after.Count]);
        (_older, _newer) = (new Assignment[_after.Count], new Assignment[_after.Count]);
        _hasSameParties = _before.All(party => alignment.NewNameOf(party.Name) == party.Name);
    }

    /// <summary>Tells whether nothing changed in a row.</summary>
    public bool AreSame(Activity before, Activity after) => ReferenceEquals(before, after) ? _hasSameParties : _hasSameParties && before.Equals(after);

    /// <summary>Adds the changes of the cells of a row.</summary>
    public void Collect(ChangePlace place, Activity before, Activity after)
    {
        Array.Clear(_older);
        Array.Clear(_newer);
        foreach (ref readonly var cell in before.Assignments)
        {
            var index = _before.IndexOf(cell.Party);
            if (_alignment.Parties.AfterOf(index) is not Pairing.None and var partner)
                _older[partner] = cell;
            else
                (_gone[index] ??= []).Add(new PartyCell(place.From!.Value, cell));
        }

        foreach (ref readonly var cell in after.Assignments)
        {
            var index = _after.IndexOf(cell.Party);
            if (_alignment.Parties.BeforeOf(index) != Pairing.None)
                _newer[index] = cell;
            else
                (_added[index] ??= []).Add(new PartyCell(place.To!.Value, cell));
        }

        Compare(place);
    }

    /// <summary>Gets the changes of parties, to be asked for when all rows are compared.</summary>
    public IEnumerable<Change> PartyChanges()
    {
        for (var i = 0; i < _before.Count; i++)
        {
            if (_alignment.Parties.AfterOf(i) == Pairing.None)
                yield return new PartyChange(ChangeKind.PartyRemoved, i, null, _before[i], null, (_gone[i] ?? []).ToValueList());
        }

        for (var i = 0; i < _after.Count; i++)
        {
            if (_alignment.Parties.BeforeOf(i) is not (not Pairing.None and var partner))
            {
                yield return new PartyChange(ChangeKind.PartyAdded, null, i, null, _after[i], (_added[i] ?? []).ToValueList());
                continue;
            }

            if (_alignment.MovedParties[partner])
                yield return new PartyChange(ChangeKind.PartyMoved, partner, i, _before[partner], _after[i]);
            if (_before[partner] != _after[i])
                yield return new PartyChange(ChangeKind.PartyRenamed, partner, i, _before[partner], _after[i]);
        }
    }

    private void Compare(ChangePlace place)
    {
        var changed = new List<int>();
        for (var i = 0; i < _older.Length; i++)
        {
            var (older, newer) = (_older[i], _newer[i]);
            if (older.Roles != newer.Roles || older.Mark != newer.Mark || older.Remark != newer.Remark)
                changed.Add(i);
        }

        if (changed.Count > 1)
            HandOver(place, changed);
        foreach (var i in changed)
        {
            var (older, newer) = (_older[i], _newer[i]);
            if (older.Roles != newer.Roles || older.Mark != newer.Mark || older.Remark != newer.Remark)
                _changes.Add(new CellChange(place, Named(older, OldNameOf(i)), Named(newer, _after[i].Name)));
        }
    }

    // Each letter that some parties lose and others gain goes from the first to the first, from the second to the second …
    private void HandOver(ChangePlace place, List<int> changed)
    {
        var handed = new SortedDictionary<(int Giver, int Receiver), RoleSet>();
        foreach (var letter in RoleSet.All)
        {
            var (giver, receiver) = (0, 0);
            while (true)
            {
                while (giver < changed.Count && !(_older[changed[giver]].Roles - _newer[changed[giver]].Roles).Contains(letter))
                    giver++;
                while (receiver < changed.Count && !(_newer[changed[receiver]].Roles - _older[changed[receiver]].Roles).Contains(letter))
                    receiver++;
                if (giver == changed.Count || receiver == changed.Count)
                    break;
                var key = (changed[giver++], changed[receiver++]);
                handed[key] = handed.GetValueOrDefault(key) | RoleSet.Of(letter);
            }
        }

        foreach (var ((giver, receiver), roles) in handed)
            HandOver(place, giver, receiver, roles);
    }

    private void HandOver(ChangePlace place, int giver, int receiver, RoleSet roles)
    {
        var (given, received) = (_older[giver], _newer[receiver]);
        var isWhole = _newer[giver].IsEmpty && _older[receiver].IsEmpty && given.Roles == roles && received.Roles == roles && given.Mark == received.Mark && given.Remark == received.Remark;
        _changes.Add(new HandOver(place, isWhole ? Named(given, OldNameOf(giver)) : Assignment.OfNormal(OldNameOf(giver), roles), _after[receiver].Name));
        _older[giver] = isWhole ? default : given.WithRoles(given.Roles - roles);
        _newer[receiver] = isWhole ? default : received.WithRoles(received.Roles - roles);
    }

    private string OldNameOf(int party) => _before[_alignment.Parties.BeforeOf(party)].Name;

    private static Assignment Named(in Assignment cell, string party) => Assignment.OfNormal(party, cell.Roles, cell.Mark, cell.Remark);
}
