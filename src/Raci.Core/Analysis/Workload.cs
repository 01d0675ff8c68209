using System.Diagnostics.CodeAnalysis;
using Raci.Collections;

namespace Raci.Analysis;

/// <summary>How much each party carries, in one matrix or in a portfolio of several: counts and shares by kind and by letter, as a whole and phase by phase.</summary>
/// <remarks>
/// Each cell with a letter counts once for its party, once for each kind and once for each letter it holds. Where several parties perform one
/// activity it counts for each of them in full. Activities without any role count among the activities and nowhere else. Phases count what
/// stands in them and in the phases inside them. Time is linear in the number of cells.
/// </remarks>
public sealed record Workload
{
    internal Workload(int matrices, int activities, ValueList<PartyWorkload> parties, RoleCounts totals, RoleCounts covered, ValueList<PhaseWorkload> phases) =>
        (Matrices, Activities, Parties, Totals, Covered, Phases) = (matrices, activities, parties, totals, covered, phases);

    /// <summary>Gets the number of matrices that were counted; in a phase, of those that have the phase.</summary>
    public int Matrices { get; }

    /// <summary>Gets the number of activities, those without any role included.</summary>
    public int Activities { get; }

    /// <summary>Gets the number of activities in which no party holds a role: <c>Activities - Covered.Cells</c>.</summary>
    public int Unassigned => Activities - Covered.Cells;

    /// <summary>Gets what each party carries, in the order of the columns; parties without any role included.</summary>
    public ValueList<PartyWorkload> Parties { get; }

    /// <summary>Gets the sums over the parties; an activity that three parties perform counts three times.</summary>
    public RoleCounts Totals { get; }

    /// <summary>Gets the numbers of activities in which at least one party holds the role; an activity that three parties perform counts once.</summary>
    public RoleCounts Covered { get; }

    /// <summary>Gets the outermost phases in document order, each with those inside it as its own <see cref="Phases"/>; phases without activities included.</summary>
    public ValueList<PhaseWorkload> Phases { get; }

    /// <summary>Gets what the party of a name carries; names compare ordinally.</summary>
    /// <exception cref="KeyNotFoundException">There is no such party; the message names those there are.</exception>
    public PartyWorkload this[string party] => TryGet(party, out var found)
        ? found
        : throw new KeyNotFoundException($"There is no party '{party}'; there are {(Parties.Count == 0 ? "none" : string.Join(", ", Parties.Select(other => $"'{other.Party}'")))}.");

    /// <summary>Counts a matrix.</summary>
    /// <exception cref="ArgumentNullException">There is no matrix.</exception>
    public static Workload Of(Matrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return Of([matrix]);
    }

    /// <summary>Counts a portfolio: several matrices as if they were one. Parties of one name are one, and so are phases of the same titles.</summary>
    /// <remarks>Shares are shares of all activities of the portfolio, those of matrices a party has no part in included.</remarks>
    /// <exception cref="ArgumentNullException">There is no sequence, or a matrix in it is null.</exception>
    public static Workload Of(IEnumerable<Matrix> portfolio)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        var matrices = portfolio.ToList();
        foreach (var matrix in matrices)
            ArgumentNullException.ThrowIfNull(matrix, nameof(portfolio));
        return new WorkloadCount(matrices).ToWorkload();
    }

    /// <summary>Finds what the party of a name carries; false when there is no such party.</summary>
    public bool TryGet(string party, [NotNullWhen(true)] out PartyWorkload? found)
    {
        found = null;
        foreach (ref readonly var other in Parties)
        {
            if (other.Party == party)
                found = other;
        }

        return found is not null;
    }

    /// <summary>Gets the size and the totals, as in <c>24 activities, 2 parties, R 24, A 24, C 4, I 14</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Activities} activities, {Parties.Count} parties, {Totals}");
}
