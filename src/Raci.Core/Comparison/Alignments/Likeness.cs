using Raci.Words;

namespace Raci.Comparison.Alignments;

/// <summary>How alike two texts are, by the pairs of letters they share; made once a text and compared in a time that is bounded.</summary>
internal sealed class Likeness
{
    /// <summary>From here on two texts that stand at one place are one that was renamed.</summary>
    public const double Renamed = 0.55;

    /// <summary>From here on two texts are one that was renamed where nothing else stands at their place, as "Pay" and "Pay the bill".</summary>
    public const double RenamedAlone = 0.3;

    private const int MostLetters = 160;
    private const int FewestContained = 6;
    private const double Contained = 0.75;

    private readonly int[] _pairs;

    /// <summary>Creates what is compared of a text.</summary>
    public Likeness(Text text)
    {
        var plain = text.ToString();
        if (plain.Length > MostLetters)
            plain = plain[..(char.IsHighSurrogate(plain[MostLetters - 1]) ? MostLetters - 1 : MostLetters)];
        var folded = Folding.Of(plain);
        _pairs = new int[Math.Max(0, folded.Length - 1)];
        for (var i = 0; i < _pairs.Length; i++)
            _pairs[i] = (folded[i] << 16) | folded[i + 1];
        Array.Sort(_pairs);
    }

    /// <summary>Gets how alike two texts are: 0 for not at all, 1 for the same. One that is contained in the other is like it.</summary>
    public double To(Likeness other)
    {
        if (_pairs.Length == 0 || other._pairs.Length == 0)
            return 0;
        var shared = Shared(other);
        var least = Math.Min(_pairs.Length, other._pairs.Length);
        var whole = 2.0 * shared / (_pairs.Length + other._pairs.Length);
        return least < FewestContained ? whole : Math.Max(whole, Contained * shared / least);
    }

    private int Shared(Likeness other)
    {
        var (shared, i, j) = (0, 0, 0);
        while (i < _pairs.Length && j < other._pairs.Length)
        {
            var order = _pairs[i].CompareTo(other._pairs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }
}
