using System.Collections.Frozen;

namespace Raci.Formats.Tables.Cells;

/// <summary>The words that stand for letters of roles: those of the document's own legend, which win, and those of our languages.</summary>
internal sealed class RoleWordTable
{
    private const int ShortestCompared = 5;

    private static readonly FrozenSet<string> Ambiguous = Vocabulary.Languages.SelectMany(language => language.Ambiguous).Select(Folding.Of).ToFrozenSet(StringComparer.Ordinal);

    // Names of roles that are those of people too.
    private static readonly string[] Titles = ["manager", "owner", "helper", "member", "resource", "authority", "task", "participant", "interested party", "decision maker", "primary"];

    private static readonly FrozenDictionary<string, char> Names = Vocabulary.Languages
        .SelectMany(language => language.Letters)
        .DistinctBy(pair => pair.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Letter, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, char> Vocabularies = Collect();

    private static readonly FrozenSet<string> FirstWords = Vocabularies.Keys.Concat(Ambiguous).Select(FirstOf).ToFrozenSet(StringComparer.Ordinal);

    private readonly HashSet<string> _firstWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, char> _own = new(StringComparer.Ordinal);

    /// <summary>Creates a table with the words of a legend.</summary>
    public RoleWordTable(IEnumerable<(char Letter, string Name)> legend)
    {
        foreach (var (letter, name) in legend)
        {
            foreach (var word in name.Split(['/', ',', ';'], StringSplitOptions.RemoveEmptyEntries).Append(name))
            {
                if (Folding.Of(word.Trim()) is { Length: > 0 } folded && (folded.Length > 1 || !char.IsAscii(folded[0])))
                {
                    _own.TryAdd(folded, letter);
                    _firstWords.Add(FirstOf(folded));
                }
            }
        }
    }

    /// <summary>Gets the words of our languages alone.</summary>
    public static RoleWordTable OfLanguages { get; } = new([]);

    /// <summary>Gets the letter of a word; null where it is none, or may be several.</summary>
    /// <param name="folded">The word, folded.</param>
    public char? Find(string folded) =>
        _own.TryGetValue(folded, out var own) ? own : !Ambiguous.Contains(folded) && Vocabularies.TryGetValue(folded, out var letter) ? letter : null;

    /// <summary>Gets the letter of RACI, or a letter beside it, whose name in one of our languages a word is; null for none.</summary>
    /// <param name="folded">The word, folded.</param>
    public static char? FindName(string folded) => Names.TryGetValue(folded, out var letter) ? letter : null;

    /// <summary>Tells whether a word is used for who performs and for who answers alike, and the legend does not say which.</summary>
    /// <param name="folded">The word, folded.</param>
    public bool IsAmbiguous(string folded) => Ambiguous.Contains(folded) && !_own.ContainsKey(folded);

    /// <summary>Tells whether a word may be the first of those for a role.</summary>
    /// <param name="folded">The word, folded.</param>
    public bool MayStart(string folded) => FirstWords.Contains(folded) || _firstWords.Contains(folded);

    /// <summary>Gets the letter whose word a misspelled one is nearest to; null where none is near.</summary>
    /// <param name="folded">The word, folded.</param>
    /// <param name="letters">The letters of the scheme.</param>
    public char? Nearest(string folded, RoleSet letters)
    {
        if (folded.Length is < ShortestCompared or > 40)
            return null;
        var (best, least) = (default(char?), int.MaxValue);
        foreach (var (word, letter) in _own.Concat(Vocabularies))
        {
            if (word.Length < ShortestCompared || !letters.Contains(letter) || Math.Abs(word.Length - folded.Length) > 2)
                continue;
            var distance = EditDistance.Of(word, folded);
            if (distance < least && distance <= (Math.Min(word.Length, folded.Length) < 8 ? 1 : 2))
                (best, least) = (letter, distance);
        }

        return best;
    }

    private static string FirstOf(string words) => words.IndexOfAny([' ', ':', '.', '/']) is > 0 and var end ? words[..end] : words;

    // The names of the built-in schemes too, but for those that stand for several letters.
    private static FrozenDictionary<string, char> Collect()
    {
        var words = new Dictionary<string, char>(StringComparer.Ordinal);
        foreach (var (name, letter) in Names)
            words.Add(name, letter);
        var names = RoleScheme.BuiltIn.SelectMany(scheme => scheme.Roles).GroupBy(role => Folding.Of(role.Name.ToString()), role => role.Letter, StringComparer.Ordinal);
        foreach (var group in names)
        {
            if (group.Distinct().Count() == 1 && !Titles.Contains(group.Key, StringComparer.Ordinal))
                words.TryAdd(group.Key, group.First());
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
