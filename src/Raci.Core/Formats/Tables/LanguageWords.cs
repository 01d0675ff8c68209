namespace Raci.Formats.Tables;

/// <summary>The words one language has for what a responsibility matrix is made of.</summary>
/// <param name="Code">The BCP 47 tag.</param>
/// <param name="Activity">Headings of a column of activities, folded.</param>
/// <param name="Phase">Headings of a column of phases, folded.</param>
/// <param name="Role">The word for "role", in small letters.</param>
/// <param name="Articles">The words that may stand between that word and a party.</param>
/// <param name="Letters">RACI's letters and the names a legend gives them, folded.</param>
internal sealed record LanguageWords(
    string Code,
    string[] Activity,
    string[] Phase,
    string[] Role,
    string[] Articles,
    (char Letter, string Name)[] Letters);
