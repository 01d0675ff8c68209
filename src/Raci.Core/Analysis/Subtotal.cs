namespace Raci.Analysis;

/// <summary>The counts of one phase of one matrix, or of the whole matrix.</summary>
/// <param name="parties">How many parties the matrix has.</param>
/// <param name="slots">How many counts a party has.</param>
internal sealed class Subtotal(int parties, int slots)
{
    private readonly int[] _parties = new int[parties * slots];
    private readonly int[] _covered = new int[slots];

    /// <summary>Gets the number of activities.</summary>
    public int Activities { get; private set; }

    /// <summary>Gets the counts of activities in which any party holds a role.</summary>
    public ReadOnlySpan<int> Covered => _covered;

    /// <summary>Gets the counts of the party of a column.</summary>
    public ReadOnlySpan<int> Of(int party) => _parties.AsSpan(party * slots, slots);

    /// <summary>Adds an activity.</summary>
    public void Add(Activity activity, PartyList columns, SchemeSlots scheme)
    {
        var (held, party) = (RoleSet.None, -1);
        foreach (ref readonly var assignment in activity.Assignments)
        {
            // The assignments of a matrix follow the order of its parties.
            do
                party++;
            while (columns[party].Name != assignment.Party);
            scheme.Add(assignment.Roles, _parties.AsSpan(party * slots, slots));
            held |= assignment.Roles;
        }

        scheme.Add(held, _covered);
        Activities++;
    }

    /// <summary>Adds the counts of a phase inside.</summary>
    public void Add(Subtotal inner)
    {
        Add(inner._parties, _parties);
        Add(inner._covered, _covered);
        Activities += inner.Activities;
    }

    /// <summary>Adds counts to others.</summary>
    public static void Add(ReadOnlySpan<int> counts, Span<int> to)
    {
        for (var i = 0; i < counts.Length; i++)
            to[i] += counts[i];
    }
}
