namespace Raci.Comparison.Alignments;

/// <summary>Finds the parties of an older matrix in a newer one: by name, by equal columns, by likeness of their names, or by their place and mostly equal columns.</summary>
internal sealed class PartyPairing
{
    private readonly Named<Party> _parties;
    private readonly FlatMatrix _before;
    private readonly FlatMatrix _after;
    private readonly Pairing _rows;
    private readonly Pairing _pairs;

    private PartyPairing(FlatMatrix before, FlatMatrix after, Pairing rows)
    {
        (_before, _after, _rows) = (before, after, rows);
        _parties = new(before.Matrix.Parties, after.Matrix.Parties, static party => Text.OfNormal(party.Name));
        _pairs = new Pairing(before.Matrix.Parties.Count, after.Matrix.Parties.Count);
    }

    /// <summary>Gets the pairs of parties of two matrices whose rows are paired.</summary>
    public static Pairing Of(FlatMatrix before, FlatMatrix after, Pairing rows)
    {
        var pairing = new PartyPairing(before, after, rows);
        int[] older = [.. Enumerable.Range(0, before.Matrix.Parties.Count)];
        int[] newer = [.. Enumerable.Range(0, after.Matrix.Parties.Count)];
        ExactPairing.PairByName(pairing._parties, older, newer, pairing._pairs);
        if (pairing._pairs.GoneOf(older).Length > 0 && pairing._pairs.NewOf(newer).Length > 0)
        {
            pairing.PairByColumns(pairing._pairs.GoneOf(older), pairing._pairs.NewOf(newer));
            NearPairing.Pair(pairing._parties, older, newer, pairing._pairs, pairing.MostlyAgree);
        }

        return pairing._pairs;
    }

    private void PairByColumns(int[] gone, int[] added)
    {
        var older = Columns(_before.Matrix.Parties, gone, _before, isAfter: false);
        var newer = Columns(_after.Matrix.Parties, added, _after, isAfter: true);
        foreach (var party in gone)
        {
            var column = older.GetValueOrDefault(party);
            if (column == 0)
                continue;
            // Two columns of one content: the one at the same place, else the first.
            var same = Array.FindAll(added, other => newer.GetValueOrDefault(other) == column && _pairs.BeforeOf(other) == Pairing.None);
            if (same.Length > 0)
                _pairs.Pair(party, Array.IndexOf(same, party) is >= 0 and var at ? same[at] : same[0]);
        }
    }

    // A fingerprint of each column over the rows that have partners; zero for an empty column.
    private Dictionary<int, long> Columns(PartyList parties, int[] wanted, FlatMatrix matrix, bool isAfter)
    {
        var numbers = new HashSet<int>(wanted);
        var columns = new Dictionary<int, long>();
        for (var row = 0; row < matrix.Activities.Length; row++)
        {
            var partner = isAfter ? _rows.BeforeOf(row) : _rows.AfterOf(row);
            if (partner == Pairing.None)
                continue;
            foreach (ref readonly var assignment in matrix.Activities[row].Assignments)
            {
                var party = parties.IndexOf(assignment.Party);
                if (numbers.Contains(party))
                    columns[party] = columns.GetValueOrDefault(party) + Mixed(isAfter ? partner : row, assignment);
            }
        }

        return columns;
    }

    private static long Mixed(int row, in Assignment assignment) =>
        ((long)HashCode.Combine(row, assignment.Roles, assignment.Mark, assignment.Remark) << 32) + HashCode.Combine(assignment.Roles, row) | 1;

    private bool MostlyAgree(int older, int newer)
    {
        var (name, newName) = (_before.Matrix.Parties[older].Name, _after.Matrix.Parties[newer].Name);
        var (same, filled) = (0, 0);
        for (var row = 0; row < _before.Activities.Length; row++)
        {
            if (_rows.AfterOf(row) is not (not Pairing.None and var partner))
                continue;
            var (left, right) = (_before.Activities[row][name], _after.Activities[partner][newName]);
            filled += left.IsEmpty && right.IsEmpty ? 0 : 1;
            same += left == right && !left.IsEmpty ? 1 : 0;
        }

        return same * 2 > filled;
    }
}
