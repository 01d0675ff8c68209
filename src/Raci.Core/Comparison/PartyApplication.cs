using Raci.Collections;

namespace Raci.Comparison;

/// <summary>Makes the changes of parties: their list, and what their cells are called.</summary>
internal sealed class PartyApplication
{
    private readonly Dictionary<string, string?> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<Place, List<Assignment>> _cells = [];

    /// <summary>Creates the application of those changes that are of parties.</summary>
    /// <exception cref="ArgumentException">A change does not fit the matrix.</exception>
    public PartyApplication(Matrix matrix, ValueList<Change> changes)
    {
        var staying = matrix.Parties.Select(party => (Party?)party).ToArray();
        var moving = new Dictionary<int, int>();
        var slots = new Slots<Party>();
        foreach (var change in changes.OfType<PartyChange>())
        {
            if (change.IndexBefore is { } index && (index >= staying.Length || matrix.Parties[index] != change.Before))
                throw ChangeApplication.DoesNotFit(change);
            if (change.Kind is ChangeKind.PartyRemoved or ChangeKind.PartyRenamed)
                _names[change.Before!.Name] = change.After?.Name;
            if (change.Kind == ChangeKind.PartyMoved)
                moving[change.IndexBefore!.Value] = change.IndexAfter!.Value;
            else if (change.IndexBefore is { } place)
                staying[place] = change.After;
            else
                Add(slots, change);
        }

        foreach (var (from, to) in moving)
        {
            slots.Put(to, staying[from]!, changes.OfType<PartyChange>().First(change => change.IndexBefore == from));
            staying[from] = null;
        }

        Parties = slots.Fill([.. staying.OfType<Party>()]);
    }

    /// <summary>Gets the parties in their new order.</summary>
    public ValueList<Party> Parties { get; }

    /// <summary>Gets whether no cell is changed by what parties are called.</summary>
    public bool KeepsNames => _names.Count == 0;

    /// <summary>Gets the new name of a party; null where it is gone.</summary>
    public string? NameOf(string party) => _names.TryGetValue(party, out var name) ? name : party;

    /// <summary>Gets the cells that new columns bring to a row.</summary>
    public IReadOnlyList<Assignment> CellsOf(Place row) => _cells.Count > 0 && _cells.TryGetValue(row, out var cells) ? cells : [];

    private void Add(Slots<Party> slots, PartyChange change)
    {
        slots.Put(change.IndexAfter!.Value, change.After!, change);
        foreach (var cell in change.Cells)
        {
            if (!_cells.TryGetValue(cell.Place, out var cells))
                _cells[cell.Place] = cells = [];
            cells.Add(cell.Assignment);
        }
    }
}
