namespace Raci.Formats.Tables.Evidence;

/// <summary>What all evidence about a table comes to.</summary>
internal sealed class Verdict
{
    // Less than this is seen in many a plain matrix and not worth a word.
    private const int WorthAWord = -2;

    private const int SurelyNone = -3;

    private readonly List<Sign> _signs = [];

    /// <summary>Gets the verdict on a table that nothing speaks against.</summary>
    public static Verdict Plain { get; } = new([]);

    public Verdict(IEnumerable<Sign> signs)
    {
        foreach (var sign in signs)
        {
            _signs.Add(sign);
            Balance += sign.Weight;
        }
    }

    /// <summary>Gets whether the table is taken as a matrix.</summary>
    public bool IsMatrix => Balance >= 0;

    /// <summary>Gets whether as much speaks for a matrix as against it.</summary>
    public bool IsBalanced => Balance == 0 && _signs.Count > 0;

    /// <summary>Gets whether so much speaks against a matrix that nothing else in the document can outweigh it.</summary>
    public bool IsSurelyNone => Balance <= SurelyNone;

    /// <summary>Gets whether something worth telling speaks against a matrix.</summary>
    public bool HasDoubts => _signs.Exists(sign => sign.Weight <= WorthAWord);

    /// <summary>Gets what speaks for a matrix, the weightiest first.</summary>
    public string For => Join(_signs.Where(sign => sign.Weight > 0).OrderByDescending(sign => sign.Weight));

    /// <summary>Gets what speaks against a matrix, the weightiest first.</summary>
    public string Against => Join(_signs.Where(sign => sign.Weight < 0).OrderBy(sign => sign.Weight));

    private int Balance { get; }

    private static string Join(IEnumerable<Sign> signs) => string.Join(", and ", signs.Take(2).Select(sign => sign.Reason));
}
