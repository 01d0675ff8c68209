using System.Globalization;
using Raci.Collections;
using Raci.Comparison.Alignments;

namespace Raci.Comparison.Merging;

/// <summary>Merges the parties: which there are, in which order, and what each is called.</summary>
internal sealed class PartyMerge
{
    private readonly Nodes<Party> _nodes;
    private readonly Party?[] _parties;

    /// <summary>Creates the merged parties.</summary>
    /// <param name="ours">What became of the start on our side.</param>
    /// <param name="theirs">What became of the start on their side.</param>
    /// <param name="conflicts">Where contradictions are noted.</param>
    public PartyMerge(Alignment ours, Alignment theirs, Conflicts conflicts)
    {
        _nodes = new Nodes<Party>(
            (NodeViews.OfParties(ours.Before), NodeViews.OfParties(ours.After), NodeViews.OfParties(theirs.After)),
            (ours.Parties, ours.MovedParties),
            (theirs.Parties, theirs.MovedParties),
            phases: null,
            static (_, _, party) => party.Name);
        _nodes.Decide(
            (item, side) => IsChanged(side == Sides.Ours ? ours : theirs, item),
            (item, mine, other) => conflicts.AddWhole(null, $"party {_nodes.ValueOf(item)}", _nodes.ValueOf(item).Name, mine, other));
        _parties = new Party?[Items.Count];
        var changed = new bool[Items.Count];
        for (var item = 0; item < Items.Count; item++)
        {
            if (_nodes.Keeps[item])
                _parties[item] = Choose(item, ours.After.Matrix.Parties, theirs.After.Matrix.Parties, conflicts);
            changed[item] = item < Items.StartCount && _parties[item] is { } party && party.Name != _nodes.ValueOf(item).Name;
        }

        SettleNames(changed, conflicts);
        List<int> members = [.. Enumerable.Range(0, Items.Count).Where(item => _nodes.Keeps[item])];
        Order = _nodes.InOrder(FlatMatrix.Root, members, WrittenOut.Of);
    }

    /// <summary>Gets the items the parties are.</summary>
    public Items Items => _nodes.Items;

    /// <summary>Gets the items that are kept, in order.</summary>
    public IReadOnlyList<int> Order { get; }

    /// <summary>Gets the parties in order.</summary>
    public ValueList<Party> Parties => Order.Select(item => _parties[item]!).ToValueList();

    /// <summary>Gets the name of a party that is kept.</summary>
    public string NameOf(int item) => _parties[item]!.Name;

    private static bool IsChanged(Alignment side, int item)
    {
        var party = side.Before.Matrix.Parties[item];
        var newer = side.After.Matrix.Parties[side.Parties.AfterOf(item)];
        if (party != newer)
            return true;
        for (var row = 0; row < side.After.Activities.Length; row++)
        {
            var old = side.Rows.BeforeOf(row);
            var before = old == Pairing.None ? default : side.Before.Activities[old].AssignmentOf(party);
            var after = side.After.Activities[row].AssignmentOf(newer);
            if (before.Roles != after.Roles || before.Mark != after.Mark || before.Remark != after.Remark)
                return true;
        }

        return false;
    }

    private Party Choose(int item, PartyList ours, PartyList theirs, Conflicts conflicts)
    {
        var value = _nodes.ValueOf(item);
        if (_nodes.IsAsAtStart[item])
            return value;
        var (mine, other) = (Items.InOurs(item) is not Pairing.None and var our ? ours[our] : null, Items.InTheirs(item) is not Pairing.None and var their ? theirs[their] : null);
        if (item < Items.StartCount)
            return conflicts.Choose(value, mine!, other!, null, $"party {value}");
        if (mine is null || other is null || mine == other)
            return mine ?? other!;
        conflicts.Add(null, $"party {value}", "", $"{mine.Heading}", $"{other.Heading}");
        return string.CompareOrdinal(WrittenOut.Of(mine), WrittenOut.Of(other)) < 0 ? mine : other;
    }

    // Two parties of one name: those that were renamed so get their old names back; a new one that is then left beside an old one gets a number.
    private void SettleNames(bool[] changed, Conflicts conflicts)
    {
        while (Twins() is { Count: > 0 } twins)
        {
            var renamed = twins.FindAll(item => changed[item]);
            foreach (var item in renamed)
            {
                conflicts.Add(null, $"party {_nodes.ValueOf(item)}", _nodes.ValueOf(item).Name, _parties[item]!.Name, _parties[item]!.Name);
                (_parties[item], changed[item]) = (_nodes.ValueOf(item), false);
            }

            if (renamed.Count == 0)
                Number(twins.FindAll(item => item >= Items.StartCount));
        }
    }

    private List<int> Twins() => Enumerable.Range(0, Items.Count).Where(item => _parties[item] is not null)
        .GroupBy(item => _parties[item]!.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any())?.ToList() ?? [];

    private void Number(List<int> items)
    {
        var names = _parties.OfType<Party>().Select(party => party.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var number = 2;
            while (!names.Add(string.Create(CultureInfo.InvariantCulture, $"{_parties[item]!.Name} {number}")))
                number++;
            _parties[item] = new Party(string.Create(CultureInfo.InvariantCulture, $"{_parties[item]!.Name} {number}"), _parties[item]!.Heading);
        }
    }
}
