using Raci.Comparison.Aligning;

namespace Raci.Comparison.Translating;

/// <summary>Which party of the source is which of the translation.</summary>
/// <remarks>First those of the same name, small and capital letters aside; the others in their order, by how much like each other their columns are where there are more on one side.</remarks>
internal sealed class PartyPairs
{
    // Beyond this many pairs of columns, the order alone decides.
    private const int MostCompared = 10_000;

    private readonly List<AlignedPair> _pairs = [];
    private readonly int[] _slotsOfSource;
    private readonly int[] _slotsOfTranslation;

    public PartyPairs(Matrix source, Matrix translation)
    {
        (Source, Translation) = (source, translation);
        _slotsOfSource = new int[source.Parties.Count];
        _slotsOfTranslation = new int[translation.Parties.Count];
        _slotsOfSource.AsSpan().Fill(-1);
        _slotsOfTranslation.AsSpan().Fill(-1);
        PairNames(StringComparer.Ordinal);
        PairNames(StringComparer.OrdinalIgnoreCase);
        PairOthers();
        for (var i = 0; i < _slotsOfSource.Length; i++)
        {
            if (_slotsOfSource[i] < 0)
                Alone.Add(new(i, -1));
        }

        for (var i = 0; i < _slotsOfTranslation.Length; i++)
        {
            if (_slotsOfTranslation[i] < 0)
                Alone.Add(new(-1, i));
        }
    }

    /// <summary>Gets the matrix that was translated.</summary>
    public Matrix Source { get; }

    /// <summary>Gets the translation.</summary>
    public Matrix Translation { get; }

    /// <summary>Gets the number of parties that both have.</summary>
    public int Count => _pairs.Count;

    /// <summary>Gets the indexes of the parties that one of the two lacks.</summary>
    public List<AlignedPair> Alone { get; } = [];

    /// <summary>Gets the indexes of a party that both have.</summary>
    public AlignedPair this[int slot] => _pairs[slot];

    /// <summary>Gets for each party of the source the number of its pair; -1 for one that the translation lacks.</summary>
    public ReadOnlySpan<int> SlotsOfSource => _slotsOfSource;

    /// <summary>Gets for each party of the translation the number of its pair; -1 for one that the source lacks.</summary>
    public ReadOnlySpan<int> SlotsOfTranslation => _slotsOfTranslation;

    private void PairNames(StringComparer comparer)
    {
        var open = new Dictionary<string, int>(comparer);
        for (var i = 0; i < _slotsOfTranslation.Length; i++)
        {
            if (_slotsOfTranslation[i] < 0)
                open.TryAdd(Translation.Parties[i].Name, i);
        }

        for (var i = 0; i < _slotsOfSource.Length; i++)
        {
            if (_slotsOfSource[i] < 0 && open.Remove(Source.Parties[i].Name, out var other))
                Pair(i, other);
        }
    }

    private void PairOthers()
    {
        var left = OpenOf(_slotsOfSource);
        var right = OpenOf(_slotsOfTranslation);
        if (left.Count == 0 || right.Count == 0)
            return;
        if (left.Count == right.Count || (long)left.Count * right.Count > MostCompared)
        {
            for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
                Pair(left[i], right[i]);
            return;
        }

        foreach (var pair in SequenceAligner.Align(new ColumnPair(Source, left, Translation, right)))
        {
            if (pair is { Left: >= 0, Right: >= 0 })
                Pair(left[pair.Left], right[pair.Right]);
        }
    }

    private void Pair(int left, int right)
    {
        _slotsOfSource[left] = _slotsOfTranslation[right] = _pairs.Count;
        _pairs.Add(new(left, right));
    }

    private static List<int> OpenOf(int[] slots)
    {
        var open = new List<int>();
        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i] < 0)
                open.Add(i);
        }

        return open;
    }
}
