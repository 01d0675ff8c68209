using Raci.Words;

namespace Raci.Formats.Tables;

/// <summary>Says how alike a heading and a party's name are.</summary>
internal static class PartySimilarity
{
    /// <summary>How alike a name is to one that only adds to it, as in brackets.</summary>
    public const int Containing = 60;

    /// <summary>How alike a name is to one with a slip in it.</summary>
    public const int Misspelled = 70;

    private const int ShortestCompared = 5;
    private const int ShortestStem = 3;
    private const int LongestCompared = 64;

    /// <summary>Gets how alike two names are: 0 for not at all, more for more alike.</summary>
    /// <param name="heading">The heading without the word for "role", folded.</param>
    /// <param name="name">The party's name, folded.</param>
    public static int Of(string heading, string name)
    {
        if (heading == name)
            return 100;
        if (Vocabulary.AreSameParty(heading, name))
            return 90;
        if (IsCompound(heading, name) || IsCompound(name, heading))
            return 80;
        if (IsMisspelled(heading, name))
            return Misspelled;
        return Contains(heading, name) || Contains(name, heading) ? Containing : 0;
    }

    // "kundenrolle" is "kunde", the linking letters and the word for "role"; so are words of another language for the same party.
    private static bool IsCompound(string compound, string name)
    {
        foreach (var language in Vocabulary.Languages)
        {
            foreach (var role in language.Role)
            {
                if (compound.Length < role.Length + ShortestStem || compound.Contains(' ') || !compound.EndsWith(role, StringComparison.Ordinal))
                    continue;
                var stem = compound[..^role.Length];
                if (stem == name || Vocabulary.AreSameParty(stem, name))
                    return true;
                if (name.Length >= ShortestStem && stem.StartsWith(name, StringComparison.Ordinal) && stem[name.Length..] is "n" or "en" or "s" or "es" or "er")
                    return true;
            }
        }

        return false;
    }

    // One slip in five letters of a word, in words of five letters or more; so "Import Team" is not "Export Team", and "Team A" not "Team B".
    private static bool IsMisspelled(string left, string right)
    {
        if (left.Length > LongestCompared || right.Length > LongestCompared)
            return false;
        var leftWords = left.Split(' ');
        var rightWords = right.Split(' ');
        if (leftWords.Length != rightWords.Length)
            return AreWordsAlike(left.Replace(" ", "", StringComparison.Ordinal), right.Replace(" ", "", StringComparison.Ordinal));
        for (var i = 0; i < leftWords.Length; i++)
        {
            if (leftWords[i] != rightWords[i] && !AreWordsAlike(leftWords[i], rightWords[i]))
                return false;
        }

        return true;
    }

    private static bool AreWordsAlike(string left, string right)
    {
        var most = Math.Max(1, Math.Min(left.Length, right.Length) / ShortestCompared);
        return left.Length >= ShortestCompared && right.Length >= ShortestCompared
            && Math.Abs(left.Length - right.Length) <= most
            && !left.Any(char.IsDigit) && !right.Any(char.IsDigit)
            && EditDistance.Of(left, right) <= most;
    }

    // All words of the shorter name, of which one has four letters or more, at the start of the longer: "client" and "client (acme)".
    private static bool Contains(string longer, string shorter) =>
        longer.Length > shorter.Length && shorter.Length >= 4 && longer.StartsWith(shorter, StringComparison.Ordinal) && longer[shorter.Length..].TrimStart() is ['(' or '/' or ',', ..];
}
