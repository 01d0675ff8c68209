namespace Raci.Tool;

/// <summary>Guesses what a word was meant to be.</summary>
internal static class Suggestion
{
    /// <summary>Gets the names a word is at most two letters away from, the nearest only, as in <c> (did you mean convert?)</c>; empty where there is none.</summary>
    public static string Of(string word, IEnumerable<string> names)
    {
        var near = names.Select(name => (Name: name, Distance: Distance(word.TrimStart('-'), name.TrimStart('-'))))
            .Where(candidate => candidate.Distance <= Math.Min(2, candidate.Name.TrimStart('-').Length / 2))
            .GroupBy(candidate => candidate.Distance, candidate => candidate.Name)
            .MinBy(group => group.Key);
        return near is null ? "" : $" (did you mean {string.Join(" or ", near.Order(StringComparer.Ordinal))}?)";
    }

    // How many letters to put in, take out or change.
    private static int Distance(string first, string second)
    {
        var row = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var change = diagonal + (first[i - 1] == second[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
