namespace Raci.Formats.Tables;

/// <summary>The words one language has for what a responsibility matrix is made of.</summary>
/// <param name="Code">The BCP 47 tag.</param>
/// <param name="Activity">Headings of a column of activities, in small letters; one that two languages share stands in both.</param>
/// <param name="Phase">Headings of a column of phases, in small letters.</param>
/// <param name="Role">The word for "role", in small letters.</param>
/// <param name="Articles">The words that may stand between that word and a party.</param>
/// <param name="Letters">Letters of roles and the words that stand for them in legends and cells, folded.</param>
/// <param name="Ambiguous">Words for a role of which some mean who performs and others who answers, folded.</param>
internal sealed record LanguageWords(
    string Code,
    string[] Activity,
    string[] Phase,
    string[] Role,
    string[] Articles,
    LegendWord[] Letters,
    string[] Ambiguous);
