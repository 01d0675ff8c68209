using Raci.Collections;

namespace Raci.Analysis;

/// <summary>Lists what one party has to do.</summary>
public static class PartyTasks
{
    /// <summary>Gets the activities of a matrix in which a party holds letters, a mark or a remark, in document order.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="party">The party, as <see cref="PartyList.TryFind"/> finds it.</param>
    /// <exception cref="KeyNotFoundException">There is no such party; the message names those there are.</exception>
    public static ValueList<PartyTask> Of(Matrix matrix, string party)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return Of([new ReadResult(matrix, [], Sources.None)], party);
    }

    /// <summary>Gets the activities of several documents in which a party plays a part, in the order of the documents, with the places they came from.</summary>
    /// <param name="documents">The documents as they were read; those without a matrix, and those without the party, have nothing for it to do.</param>
    /// <param name="party">The party, as <see cref="PartyList.TryFind"/> finds it in each of them.</param>
    /// <exception cref="KeyNotFoundException">No document has such a party; the message names those there are.</exception>
    public static ValueList<PartyTask> Of(IEnumerable<ReadResult> documents, string party)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(party);
        var tasks = new List<PartyTask>();
        var names = new List<string>();
        var isFound = false;
        foreach (var document in documents)
        {
            if (document?.Matrix is not { } matrix)
                continue;
            if (matrix.Parties.TryFind(party, out var found))
                Add(matrix, found, document.Sources, tasks);
            isFound |= found is not null;
            foreach (var other in matrix.Parties)
                names.Add(other.Name);
        }

        return isFound ? tasks.ToValueList() : throw new KeyNotFoundException(Missing(party, names));
    }

    private static void Add(Matrix matrix, Party party, Sources sources, List<PartyTask> tasks)
    {
        foreach (var row in matrix.Rows)
        {
            if (!row.Activity.AssignmentOf(party).IsEmpty)
                tasks.Add(new(party, row, matrix.Scheme, sources.Of(row.Place, party) ?? sources.Of(row.Place) ?? SourceLocation.None));
        }
    }

    private static string Missing(string party, List<string> names) =>
        $"There is no party '{party}'; there are {(names.Count == 0 ? "none" : string.Join(", ", names.Distinct(StringComparer.Ordinal).Select(name => $"'{name}'")))}.";
}
