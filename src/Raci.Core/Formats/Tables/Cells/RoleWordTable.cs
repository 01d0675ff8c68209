using Raci.Words;


namespace Raci.Formats.Tables.Cells;

/// <summary>The words that stand for letters of roles: those of the document's own legend, which win, and those of our languages.</summary>
internal sealed class RoleWordTable
{
    private const int ShortestCompared = 5;

    private static readonly HashSet<string> Ambiguous = Vocabulary.Languages.SelectMany(language => language.Ambiguous).Select(Folding.Of).ToHashSet(StringComparer.Ordinal);

    // Names of roles that are those of people too.
    private static readonly string[] Titles = ["manager", "owner", "helper", "member", "resource", "authority", "task", "participant", "interested party", "decision maker", "primary"];

    private static readonly Dictionary<string, char> Names = CollectNames();

    private static readonly Dictionary<string, char> Vocabularies = Collect();

    private static readonly HashSet<string> FirstWords = CollectFirstWords();

    private readonly HashSet<string> _firstWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, char> _own = new(StringComparer.Ordinal);

    /// <summary>Creates a table with the words of a legend.</summary>
    public RoleWordTable(IEnumerable<LegendWord> legend)
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
    private static Dictionary<string, char> Collect()
    {
        var schemes = new Dictionary<string, char>(StringComparer.Ordinal);
        var several = new HashSet<string>(Titles, StringComparer.Ordinal);
        foreach (var scheme in RoleScheme.BuiltIn)
        {
            foreach (var role in scheme.Roles)
            {
                var name = Folding.Of(role.Name.ToString());
                if (!schemes.TryAdd(name, role.Letter) && schemes[name] != role.Letter)
                    several.Add(name);
            }
        }

        var words = new Dictionary<string, char>(Names, StringComparer.Ordinal);
        foreach (var (name, letter) in schemes)
        {
            if (!several.Contains(name))
                words.TryAdd(name, letter);
        }

        return words;
    }

    private static Dictionary<string, char> CollectNames()
    {
        var names = new Dictionary<string, char>(StringComparer.Ordinal);
        foreach (var language in Vocabulary.Languages)
        {
            foreach (var word in language.Letters)
                names.TryAdd(word.Name, word.Letter);
        }

        return names;
    }

    private static HashSet<string> CollectFirstWords()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Vocabularies.Keys)
            words.Add(FirstOf(word));
        foreach (var word in Ambiguous)
            words.Add(FirstOf(word));
        return words;
    }
}
