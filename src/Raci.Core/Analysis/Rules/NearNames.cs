namespace Raci.Analysis.Rules;

/// <summary>Finds names that differ by a slip from one before: in case, accents, spaces and signs, or by one letter of a longer word.</summary>
/// <remarks>Two words are one slip apart when they are equal with at most one letter left out of each; so a name is looked up by what is left of it, and never compared with all others.</remarks>
internal sealed class NearNames
{
    private const int ShortestWord = 5;
    private const int LongestName = 64;

    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _shortened = new(StringComparer.Ordinal);

    /// <summary>Adds a name and gets the one before that it is nearly the same as; null where there is none.</summary>
    public string? Add(string name)
    {
        var folded = FoldedName.Of(name);
        if (folded.Length == 0)
            return null;
        var near = _folded.GetValueOrDefault(folded.Replace(" ", "", StringComparison.Ordinal));
        _folded.TryAdd(folded.Replace(" ", "", StringComparison.Ordinal), name);
        if (folded.Length > LongestName)
            return near;
        foreach (var key in Shortened(folded))
        {
            if (near is null && _shortened.TryGetValue(key, out var other) && other != name && IsSlip(folded, FoldedName.Of(other)))
                near = other;
            _shortened.TryAdd(key, name);
        }

        return near;
    }

    // The name itself, and with one letter left out of a word that is long enough to be mistyped.
    private static IEnumerable<string> Shortened(string folded)
    {
        yield return folded;
        for (var start = 0; start < folded.Length;)
        {
            var end = folded.IndexOf(' ', start) is >= 0 and var space ? space : folded.Length;
            for (var i = start; end - start >= ShortestWord && i < end; i++)
            {
                if (!folded.AsSpan(start, end - start).ContainsAnyInRange('0', '9'))
                    yield return folded.Remove(i, 1);
            }

            start = end + 1;
        }
    }

    // A letter more, less, changed, or swapped with its neighbour: what two names share at both ends leaves at most this much between.
    private static bool IsSlip(string left, string right)
    {
        var start = left.AsSpan().CommonPrefixLength(right);
        var restOfLeft = left.AsSpan(start);
        var restOfRight = right.AsSpan(start);
        while (!restOfLeft.IsEmpty && !restOfRight.IsEmpty && restOfLeft[^1] == restOfRight[^1])
        {
            restOfLeft = restOfLeft[..^1];
            restOfRight = restOfRight[..^1];
        }

        // Employer and employee are two.
        if (start > 0 && left[start - 1] == 'e' && ((restOfLeft is "r" && restOfRight is "e") || (restOfLeft is "e" && restOfRight is "r")))
            return false;
        return (restOfLeft.Length <= 1 && restOfRight.Length <= 1)
            || (restOfLeft.Length == 2 && restOfRight.Length == 2 && restOfLeft[0] == restOfRight[1] && restOfLeft[1] == restOfRight[0]);
    }
}
