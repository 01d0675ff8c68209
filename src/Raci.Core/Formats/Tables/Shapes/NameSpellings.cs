using Raci.Words;

namespace Raci.Formats.Tables.Shapes;

/// <summary>The names of a document and how often each stands in it, by which a slip of the pen is told from another name.</summary>
internal sealed class NameSpellings
{
    // A slip is looked for among the names people write by hand.
    private const int MostCompared = 300;
    private const int ShortestWord = 8;

    private readonly Dictionary<string, (Text Name, int Count)> _names = new(StringComparer.Ordinal);
    private Dictionary<string, Text>? _slips;

    /// <summary>Adds a name where it stands.</summary>
    public void Add(Text name)
    {
        var folded = Vocabulary.Fold(name.ToString());
        if (folded.Length == 0)
            return;
        _names[folded] = !_names.TryGetValue(folded, out var known) ? (name, 1) : (IsBetter(name, known.Name) ? name : known.Name, known.Count + 1);
        _slips = null;
    }

    /// <summary>Tells whether a name, folded, stands alone somewhere.</summary>
    public bool Contains(string folded) => _names.ContainsKey(folded);

    /// <summary>Gets the name that another is a clear slip of; null where it is none.</summary>
    public Text? Meant(Text name)
    {
        if (name.Length < ShortestWord)
            return null;
        _slips ??= Slips();
        return _slips.Count > 0 && _slips.TryGetValue(Vocabulary.Fold(name.ToString()), out var meant) ? meant : default(Text?);
    }

    /// <summary>Tells whether a spelling starts with a capital where another of the same name does not.</summary>
    public static bool IsBetter(Text name, Text other) =>
        !name.IsEmpty && !other.IsEmpty && char.IsUpper(name.ToString()[0]) && char.IsLower(other.ToString()[0]);

    // The name that stands in the document more often is the one that is meant.
    private Dictionary<string, Text> Slips()
    {
        var slips = new Dictionary<string, Text>(StringComparer.Ordinal);
        if (_names.Count > MostCompared)
            return slips;
        foreach (var (folded, (_, count)) in _names)
        {
            if (count > 1 || folded.Length < ShortestWord)
                continue;
            foreach (var (other, (meant, often)) in _names)
            {
                if (often > 1 && IsSlip(folded, other))
                    slips.TryAdd(folded, meant);
            }
        }

        return slips;
    }

    // One letter in one long word: the first and the last tell other words apart, as in "Encargado" and "Encargada", "Donor" and "Donors".
    private static bool IsSlip(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 1)
            return false;
        var (leftWords, rightWords) = (left.Split(' '), right.Split(' '));
        if (leftWords.Length != rightWords.Length)
            return false;
        var differences = 0;
        for (var i = 0; i < leftWords.Length; i++)
        {
            if (leftWords[i] == rightWords[i])
                continue;
            if (Math.Min(leftWords[i].Length, rightWords[i].Length) < ShortestWord || leftWords[i][0] != rightWords[i][0] || leftWords[i][^1] != rightWords[i][^1] || EditDistance.Of(leftWords[i], rightWords[i]) > 1)
                return false;
            differences++;
        }

        return differences == 1 && PartySimilarity.Of(left, right) == PartySimilarity.Misspelled;
    }
}
