using System.Diagnostics.CodeAnalysis;
using Raci.Tool.Inputs;

namespace Raci.Tool.Showing;

/// <summary>What of the documents is shown.</summary>
internal sealed record Selection
{
    /// <summary>Gets the party whose part alone is shown, as the user wrote it; null for all.</summary>
    public string? Party { get; init; }

    /// <summary>Gets the letter a row has to hold; null for any row.</summary>
    public char? Role { get; init; }

    /// <summary>Gets the words a title of a row's phases has to hold; null for any phase.</summary>
    public string? Phase { get; init; }

    /// <summary>Gets whether something may be left out.</summary>
    public bool IsPart => Party is not null || Role is not null || Phase is not null;

    /// <summary>Selects from documents; those of which nothing is left are left out, unless all is shown.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="selected">What is left of them.</param>
    /// <param name="failure">What is wrong where no document has the party, the letter or the phase.</param>
    public bool TryApply(IReadOnlyList<NamedMatrix> documents, out IReadOnlyList<SelectedMatrix> selected, [NotNullWhen(false)] out Failure? failure)
    {
        selected = [.. documents.Select(Of).OfType<SelectedMatrix>().Where(one => !IsPart || one.Rows.Count > 0)];
        // Where something was found, each of them was.
        failure = documents.Count == 0 || selected.Count > 0 ? null : UnknownParty(documents) ?? UnknownRole(documents) ?? UnknownPhase(documents);
        return failure is null;
    }

    private SelectedMatrix? Of(NamedMatrix document)
    {
        var matrix = document.Matrix;
        Party? party = null;
        if ((Party is not null && !matrix.Parties.TryFind(Party, out party)) || (Role is { } letter && !matrix.Scheme.Letters.Contains(letter)))
            return null;
        return new(document, party, IsPart ? [.. matrix.Rows.Where(row => Has(row, party))] : matrix.Rows);
    }

    private bool Has(Row row, Party? party) =>
        (party is null || !row.Activity.AssignmentOf(party).IsEmpty)
        && (Role is not { } letter || (party is null ? row.Activity.Assignments.Any(assignment => assignment.Roles.Contains(letter)) : row.Activity[party].Contains(letter)))
        && (Phase is null || row.PhasePath.Titles.Any(title => title.ToString().Contains(Phase, StringComparison.OrdinalIgnoreCase)));

    private Failure? UnknownParty(IReadOnlyList<NamedMatrix> documents)
    {
        if (Party is null || documents.Any(document => document.Matrix.Parties.TryFind(Party, out _)))
            return null;
        return Unknown("--party", Party, "party", documents.SelectMany(document => document.Matrix.Parties).Select(party => party.Name));
    }

    private Failure? UnknownRole(IReadOnlyList<NamedMatrix> documents)
    {
        if (Role is not { } letter || documents.Any(document => document.Matrix.Scheme.Letters.Contains(letter)))
            return null;
        return Unknown("--role", letter.ToString(), "role", documents.SelectMany(document => document.Matrix.Scheme.Roles).Select(role => $"{role.Letter} = {role.Name}"));
    }

    private Failure? UnknownPhase(IReadOnlyList<NamedMatrix> documents)
    {
        var titles = documents.SelectMany(document => document.Matrix.Rows).SelectMany(row => row.PhasePath.Titles.AsEnumerable()).Select(title => title.ToString()).Distinct(StringComparer.Ordinal).ToList();
        if (Phase is null || titles.Exists(title => title.Contains(Phase, StringComparison.OrdinalIgnoreCase)))
            return null;
        return Unknown("--phase", Phase, "phase", titles.Where(title => title.Length > 0));
    }

    private static Failure Unknown(string option, string word, string noun, IEnumerable<string> known)
    {
        var names = known.Distinct(StringComparer.Ordinal).ToList();
        return Failure.Usage($"{option} {word}: no such {noun}{Suggestion.Of(word, names)}; {(names.Count == 0 ? "there is none" : $"there {(names.Count == 1 ? "is" : "are")} {string.Join(", ", names)}")}");
    }
}
