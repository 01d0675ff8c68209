namespace Raci.Analysis;

/// <summary>How much one party carries: in how many activities it holds which roles, and which share of all activities these are.</summary>
public sealed record PartyWorkload
{
    internal PartyWorkload(string party, RoleCounts counts, int activities) => (Party, Counts, Activities) = (party, counts, activities);

    /// <summary>Gets the name of the party.</summary>
    public string Party { get; }

    /// <summary>Gets the numbers of activities in which the party holds roles: any at all, by kind, by letter.</summary>
    public RoleCounts Counts { get; }

    /// <summary>Gets the number of all activities, those without any role included: what shares are shares of.</summary>
    public int Activities { get; }

    /// <summary>Gets the share of the activities in which the party holds any role: <c>Counts.Cells / Activities</c>, from 0 to 1; 0 where there is no activity.</summary>
    public double Share => ShareOf(Counts.Cells);

    /// <summary>Gets the share of the activities in which the party holds a role of a kind: <c>Counts[kind] / Activities</c>, from 0 to 1; 0 where there is no activity.</summary>
    /// <remarks>The shares of several parties add up to more than 1 where several parties perform one activity, and to less where nobody does.</remarks>
    public double ShareOf(RoleKind kind) => ShareOf(Counts[kind]);

    /// <summary>Gets the share of the activities in which the party holds a letter: <c>Counts[letter] / Activities</c>, from 0 to 1; 0 where there is no activity.</summary>
    public double ShareOf(char letter) => ShareOf(Counts[letter]);

    /// <summary>Gets the name and the counts, as in <c>Client: R 13, A 12, C 1, I 10</c>.</summary>
    public override string ToString() => $"{Party}: {Counts}";

    private double ShareOf(int count) => Activities == 0 ? 0 : (double)count / Activities;
}
