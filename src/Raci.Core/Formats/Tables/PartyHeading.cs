using System.Buffers;

namespace Raci.Formats.Tables;

/// <summary>The heading of a column of roles, taken apart into the word for "role", its article and the party.</summary>
/// <param name="Full">The heading as it stands.</param>
/// <param name="Bare">The party alone; the whole heading where it has no word for "role".</param>
/// <param name="Language">The language of the word for "role"; null where the heading has none.</param>
internal sealed record PartyHeading(string Full, string Bare, LanguageWords? Language)
{
    private const string Separators = " -\u00A0‐‑–—'’:";

    private static readonly SearchValues<char> SeparatorValues = SearchValues.Create(Separators);

    /// <summary>Takes a heading apart, as in "Rôle du Client", "Rolle Kunde", "Cloud Temple-Rolle" and "Customer's role".</summary>
    public static PartyHeading Of(string heading)
    {
        var first = heading.AsSpan().IndexOfAny(SeparatorValues);
        var last = heading.LastIndexOfAny(SeparatorValues);
        if (first <= 0 || last == heading.Length - 1)
            return new(heading, heading, null);
        // A word that two languages share is that of the one whose articles stand behind it.
        var best = new PartyHeading(heading, heading, null);
        foreach (var language in Vocabulary.Languages)
        {
            var found = IsRole(heading.AsSpan(0, first), language) ? OrWhole(heading, WithoutArticles(heading.AsSpan(first).Trim(Separators), language), language)
                : IsRole(heading.AsSpan(last + 1), language) ? OrWhole(heading, WithoutGenitive(heading.AsSpan(0, last)), language)
                : best;
            best = found.Bare.Length < best.Bare.Length ? found : best;
        }

        return best;
    }

    private static PartyHeading OrWhole(string heading, ReadOnlySpan<char> bare, LanguageWords language) =>
        bare.IsEmpty ? new(heading, heading, null) : new(heading, bare.ToString(), language);

    private static bool IsRole(ReadOnlySpan<char> word, LanguageWords language)
    {
        foreach (var role in language.Role)
        {
            if (word.Equals(role, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // At most two articles, in small letters: the "La" of "La Poste" is part of a name.
    private static ReadOnlySpan<char> WithoutArticles(ReadOnlySpan<char> rest, LanguageWords language)
    {
        for (var i = 0; i < 2; i++)
        {
            var end = rest.IndexOfAny(SeparatorValues);
            if (end <= 0 || !IsArticle(rest[..end], language))
                break;
            rest = rest[end..].TrimStart(Separators);
        }

        return rest;
    }

    private static bool IsArticle(ReadOnlySpan<char> word, LanguageWords language)
    {
        foreach (var article in language.Articles)
        {
            if (word.SequenceEqual(article))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> WithoutGenitive(ReadOnlySpan<char> name)
    {
        name = name.TrimEnd(Separators);
        return name.EndsWith("'s") || name.EndsWith("’s") ? name[..^2] : name;
    }
}
