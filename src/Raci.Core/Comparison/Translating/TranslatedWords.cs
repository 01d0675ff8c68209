namespace Raci.Comparison.Translating;

/// <summary>Judges whether a heading that stands in both documents was left in the language of the source, or belongs to both: a name, an abbreviation, a word two languages share.</summary>
/// <param name="source">The language of the source; null where it is not sure.</param>
/// <param name="translation">The language of the translation; null where it is not sure.</param>
internal sealed class TranslatedWords(string? source, string? translation)
{
    /// <summary>Tells whether a heading was left.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="mayBeName">Whether it may be a name: then one of several words that all begin with a capital letter is one.</param>
    public bool IsLeft(string heading, bool mayBeName)
    {
        var words = WordsOf(heading);
        if (mayBeName && words.Count > 1 && words.TrueForAll(word => !char.IsLower(word[0])))
            return false;
        return words.Exists(word => !IsForAll(word) && !IsShared(word));
    }

    /// <summary>Tells whether a party's name was left: only common words are sure to be no name, as all of "Role Supplier" are, or one in "Service provider".</summary>
    public bool IsLeftParty(string name)
    {
        if (source is null || translation is null)
            return false;
        var words = WordsOf(name);
        var isSentence = words.Count > 1 && words.Skip(1).All(word => char.IsLower(word[0]));
        return words.Exists(IsOfSourceAlone) && (isSentence || words.TrueForAll(word => SharedWords.LanguagesOf(word)?.Contains(source) == true));
    }

    private bool IsOfSourceAlone(string word) => SharedWords.LanguagesOf(word) is { } languages && languages.Contains(source) && !languages.Contains(translation);

    private bool IsShared(string word) => SharedWords.LanguagesOf(word) is { } languages && (translation is null ? languages.Length > 1 : languages.Contains(translation));

    // Numbers, abbreviations such as KPI, names such as LLMaaS, and words without letters that have a case and a meaning of their own.
    private static bool IsForAll(string word) => word.Length == 1 || word.Any(char.IsDigit) || word.Skip(1).Any(char.IsUpper);

    private static List<string> WordsOf(string heading)
    {
        var words = new List<string>();
        for (var i = 0; i < heading.Length; i++)
        {
            var start = i;
            while (i < heading.Length && char.IsLetterOrDigit(heading[i]))
                i++;
            if (i > start)
                words.Add(heading[start..i]);
        }

        return words;
    }
}
