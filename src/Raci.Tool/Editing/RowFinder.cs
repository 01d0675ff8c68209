using System.Diagnostics.CodeAnalysis;

namespace Raci.Tool.Editing;

/// <summary>Finds the activity that a user names, or says why there is not one.</summary>
internal sealed class RowFinder(Matrix matrix, string file)
{
    private const int MostNamed = 5;

    /// <summary>Finds an activity.</summary>
    /// <param name="text">Its text; letters may differ in their case where that leaves one.</param>
    /// <param name="phase">The title of its phase, or of one around it; null for any.</param>
    /// <param name="row">Its row in its phase, counted from one; null for any.</param>
    /// <param name="found">The activity.</param>
    /// <param name="failure">Why there is none.</param>
    public bool TryFind(string text, string? phase, int? row, out Row found, [NotNullWhen(false)] out Failure? failure)
    {
        found = default;
        failure = null;
        if (phase is not null && !matrix.Rows.Any(candidate => IsIn(candidate, phase)))
        {
            failure = Failure.Unusable($"{file}: there is no phase '{phase}'{Suggestion.Of(phase, Titles())}");
            return false;
        }

        var called = Called(text);
        var rows = called.FindAll(candidate => (phase is null || IsIn(candidate, phase)) && (row is null || candidate.Place.Row == row - 1));
        if (rows is [var only])
            found = only;
        else if (called.Count == 0)
            failure = Failure.Unusable($"{file}: there is no activity '{text}'{DidYouMean(text)}");
        else if (rows.Count == 0)
            failure = Failure.Unusable($"{file}: the activity '{text}' stands elsewhere: {Places(called)}");
        else
            failure = Failure.Unusable($"{file}: the activity '{text}' stands at several places: {Places(rows)}; say which one with --phase TITLE or --row NUMBER");
        return failure is null;
    }

    /// <summary>Finds a party.</summary>
    public bool TryFindParty(string name, [NotNullWhen(true)] out Party? party, [NotNullWhen(false)] out Failure? failure)
    {
        failure = null;
        if (matrix.Parties.TryGet(name, out party))
            return true;
        var near = matrix.Parties.Where(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (near is [var only])
        {
            party = only;
            return true;
        }

        failure = Failure.Unusable($"{file}: there is no party '{name}'{Suggestion.Of(name, matrix.Parties.Select(other => other.Name))}; the parties are {string.Join(", ", matrix.Parties.Select(other => $"'{other}'"))}");
        return false;
    }

    private List<Row> Called(string text)
    {
        var exact = matrix.Rows.Where(row => row.Activity.Name.ToString() == text).ToList();
        return exact.Count > 0 ? exact : matrix.Rows.Where(row => string.Equals(row.Activity.Name.ToString(), text, StringComparison.OrdinalIgnoreCase)).ToList();
    }

    private string DidYouMean(string text)
    {
        var names = matrix.Rows.Select(row => row.Activity.Name.ToString()).Distinct(StringComparer.Ordinal).ToList();
        var holding = text.Length == 0 ? [] : names.FindAll(name => name.Contains(text, StringComparison.OrdinalIgnoreCase));
        return holding.Count is > 0 and <= MostNamed ? $" (did you mean {string.Join(" or ", holding.Select(name => $"'{name}'"))}?)" : Suggestion.Of(text, names);
    }

    private IEnumerable<string> Titles() => matrix.Rows.SelectMany(row => row.PhasePath.Titles.Select(title => title.ToString())).Distinct(StringComparer.Ordinal);

    private static bool IsIn(Row row, string phase) => row.PhasePath.Titles.Any(title => string.Equals(title.ToString(), phase, StringComparison.OrdinalIgnoreCase));

    private static string Places(List<Row> rows) =>
        string.Join("; ", rows.Take(MostNamed).Select(row => $"{row.Place}{(row.PhasePath.ToString() is { Length: > 0 } path ? $" ({path})" : "")}")) + (rows.Count > MostNamed ? "; …" : "");
}
