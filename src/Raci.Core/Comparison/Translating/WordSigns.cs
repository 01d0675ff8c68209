using System.Buffers;
using System.Numerics;
using System.Text;
using Raci.Comparison.Aligning;

namespace Raci.Comparison.Translating;

/// <summary>What of a text survives a translation: its number, names such as API, the beginnings of words that languages share, its length.</summary>
/// <remarks>The beginnings of words are kept as a set of 128 bits, each with the bit its letters make: comparing two texts is comparing two numbers.</remarks>
internal readonly struct WordSigns
{
    private const int StemLength = 4;
    private const int FirstNotLatin = 0x180;
    private const uint Spread = 2654435761;
    private const int BitShift = 25;
    private const int WordsCost = 200;
    private const int LengthCost = 50;
    private const int NumberCost = 300;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    private static readonly char[] Plain = CollectPlain();

    private readonly ulong _low;
    private readonly ulong _high;
    private readonly int _stems;
    private readonly int _length;
    private readonly int _number;

    private WordSigns(ulong low, ulong high, int length, int number, int key)
    {
        (_low, _high, _length, _number, Key) = (low, high, length, number, key);
        _stems = BitOperations.PopCount(low) + BitOperations.PopCount(high);
    }

    /// <summary>Gets a number made of the text's numbers and names; 0 where it has none.</summary>
    public int Key { get; }

    /// <summary>Looks at a text.</summary>
    public static WordSigns Of(string text)
    {
        var (low, high, key, number) = (0UL, 0UL, 0, 0);
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            var isStrong = false;
            for (; i < text.Length && IsOfWord(text, i, start); i++)
                isStrong |= IsStrong(text[i], i == start);
            var word = text.AsSpan(start, i - start);
            i += word.IsEmpty ? 1 : 0;
            if (!isStrong && word.Length < StemLength)
                continue;
            var hash = HashOf(isStrong ? word : word[..StemLength]);
            if (isStrong)
                key = unchecked(key + (hash | 1));
            if (start < 2 && !word.ContainsAnyExcept(NumberCharacters))
                number = hash | 1;
            var bit = (int)(unchecked((uint)hash * Spread) >> BitShift);
            low |= bit < 64 ? 1UL << bit : 0;
            high |= bit < 64 ? 0 : 1UL << (bit - 64);
        }

        return new(low, high, text.Length, number, key);
    }

    /// <summary>Gets how unlike two texts are, from 0 to a little more than <see cref="SequenceAligner.Gap"/>.</summary>
    /// <param name="left">The text of the source.</param>
    /// <param name="right">That of the translation.</param>
    /// <param name="scale">How much longer the translation's texts are than those of the source.</param>
    public static int Cost(in WordSigns left, in WordSigns right, double scale)
    {
        var cost = left._number != 0 && right._number != 0 && left._number != right._number ? NumberCost : 0;
        var (one, other) = ((left._length + 1) * scale, right._length + 1.0);
        cost += (int)(LengthCost * (1 - (Math.Min(one, other) / Math.Max(one, other))));
        var all = left._stems + right._stems;
        var shared = BitOperations.PopCount(left._low & right._low) + BitOperations.PopCount(left._high & right._high);
        return all == 0 ? cost : cost + WordsCost - (2 * WordsCost * shared / all);
    }

    // Small and capital letters, digits, and the point inside a number such as 1.2.
    private static bool IsOfWord(string text, int i, int start)
    {
        var c = text[i];
        return char.IsAsciiLetterLower(c) || char.IsAsciiLetterOrDigit(c)
            || (c >= 0x80 ? char.IsLetterOrDigit(c) : c == '.' && i > start && char.IsDigit(text[i - 1]) && i + 1 < text.Length && char.IsDigit(text[i + 1]));
    }

    // A number, or a name that is written otherwise than words are: API, LLMaaS.
    private static bool IsStrong(char c, bool isFirst) => !char.IsAsciiLetterLower(c) && (char.IsAsciiDigit(c) || (!isFirst && char.IsUpper(c)));

    private static int HashOf(ReadOnlySpan<char> word)
    {
        var hash = 17;
        foreach (var c in word)
            hash = unchecked((hash * 31) + (c < FirstNotLatin ? Plain[c] : c));
        return hash;
    }

    // Small letters without marks.
    private static char[] CollectPlain()
    {
        var plain = new char[FirstNotLatin];
        for (var c = '\0'; c < plain.Length; c++)
            plain[c] = char.ToLowerInvariant(char.IsLetter(c) ? c.ToString().Normalize(NormalizationForm.FormD)[0] : c);
        return plain;
    }
}
