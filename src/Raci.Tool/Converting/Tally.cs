namespace Raci.Tool.Converting;

/// <summary>Counts what became of the documents of a run.</summary>
internal sealed class Tally
{
    private static readonly (Outcome Outcome, string Word)[] Words =
    [
        (Outcome.Converted, "converted"),
        (Outcome.WithoutMatrix, "without a matrix"),
        (Outcome.Kept, "kept (exists)"),
        (Outcome.Unreadable, "unreadable"),
        (Outcome.Unwritten, "not written"),
    ];

    private readonly int[] _counts = new int[Words.Length];

    /// <summary>Counts a document.</summary>
    public void Add(Outcome outcome) => _counts[(int)outcome]++;

    /// <summary>Tells whether this, and nothing else, became of the documents.</summary>
    public bool IsOnly(Outcome outcome) => _counts[(int)outcome] > 0 && _counts[(int)outcome] == _counts.Sum();

    /// <summary>Gets one line, as in <c>12 files: 10 converted, 1 kept (exists), 1 unreadable</c>.</summary>
    public override string ToString()
    {
        var parts = Words.Where(word => word.Outcome == Outcome.Converted || _counts[(int)word.Outcome] > 0).Select(word => $"{_counts[(int)word.Outcome]} {word.Word}");
        return $"{Summary.Count(_counts.Sum(), "file", "files")}: {string.Join(", ", parts)}";
    }
}
