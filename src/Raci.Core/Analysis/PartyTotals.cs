namespace Raci.Analysis;

/// <summary>Counts, for each party, the activities it plays each part in.</summary>
internal sealed class PartyTotals
{
    private readonly int[] _any;
    private readonly int[] _performing;
    private readonly int[] _answering;
    private readonly int[] _advising;

    public PartyTotals(CheckedMatrix matrix)
    {
        var parties = matrix.Matrix.Parties;
        (_any, _performing, _answering, _advising) = (new int[parties.Count], new int[parties.Count], new int[parties.Count], new int[parties.Count]);
        foreach (var row in matrix.Rows)
        {
            // Assignments follow the order of the parties, so that the next one is likely the right one.
            var next = 0;
            foreach (ref readonly var assignment in row.Activity.Assignments)
            {
                var party = next < parties.Count && ReferenceEquals(parties[next].Name, assignment.Party) ? next : parties.IndexOf(assignment.Party);
                next = party + 1;
                _any[party] += assignment.Roles.IsEmpty ? 0 : 1;
                _performing[party] += assignment.Roles.Overlaps(matrix.Performing) ? 1 : 0;
                _answering[party] += assignment.Roles.Overlaps(matrix.Answering) ? 1 : 0;
                _advising[party] += assignment.Roles.Overlaps(matrix.Advising) ? 1 : 0;
            }
        }
    }

    /// <summary>Gets the number of activities in which the party at an index has a letter.</summary>
    public int Any(int party) => _any[party];

    /// <summary>Gets the number of activities the party at an index performs.</summary>
    public int Performing(int party) => _performing[party];

    /// <summary>Gets the number of activities the party at an index answers for.</summary>
    public int Answering(int party) => _answering[party];

    /// <summary>Gets the number of activities the party at an index is consulted on.</summary>
    public int Advising(int party) => _advising[party];
}
