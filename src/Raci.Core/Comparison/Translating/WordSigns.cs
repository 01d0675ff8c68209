using System.Buffers;
using System.Text;
using Raci.Comparison.Aligning;

namespace Raci.Comparison.Translating;

/// <summary>What of a text survives a translation: its number, names such as API, the beginnings of words that languages share, its length.</summary>
internal readonly struct WordSigns
{
    private const int MostStems = 24;
    private const int StemLength = 4;
    private const int FirstNotLatin = 0x180;
    private const int WordsCost = 200;
    private const int LengthCost = 50;
    private const int NumberCost = 300;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    private static readonly char[] Plain = CollectPlain();

    private readonly int[] _stems;
    private readonly int _length;
    private readonly int _number;

    private WordSigns(int[] stems, int length, int number, int key) => (_stems, _length, _number, Key) = (stems, length, number, key);

    /// <summary>Gets a number made of the text's numbers and names; 0 where it has none.</summary>
    public int Key { get; }

    /// <summary>Looks at a text.</summary>
    public static WordSigns Of(string text)
    {
        Span<int> stems = stackalloc int[MostStems];
        var (count, key, number) = (0, 0, 0);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] == '.' && char.IsDigit(text[i - 1]) && i + 1 < text.Length && char.IsDigit(text[i + 1]))))
                i++;
            var word = text.AsSpan(start, i - start);
            var isStrong = IsStrong(word);
            if (!isStrong && word.Length < StemLength)
                continue;
            var hash = HashOf(isStrong ? word : word[..StemLength]);
            if (isStrong)
                key = unchecked(key + (hash | 1));
            if (start < 2 && !word.ContainsAnyExcept(NumberCharacters))
                number = hash | 1;
            if (count < MostStems && stems[..count].IndexOf(hash) < 0)
                stems[count++] = hash;
        }

        stems[..count].Sort();
        return new(stems[..count].ToArray(), text.Length, number, key);
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
        var all = left._stems.Length + right._stems.Length;
        return all == 0 ? cost : cost + WordsCost - (2 * WordsCost * Shared(left._stems, right._stems) / all);
    }

    private static int Shared(int[] left, int[] right)
    {
        var (shared, i, j) = (0, 0, 0);
        while (i < left.Length && j < right.Length)
        {
            if (left[i] == right[j])
                (shared, i, j) = (shared + 1, i + 1, j + 1);
            else if (left[i] < right[j])
                i++;
            else
                j++;
        }

        return shared;
    }

    // A number, or a name that is written otherwise than words are: API, LLMaaS.
    private static bool IsStrong(ReadOnlySpan<char> word)
    {
        if (word.ContainsAnyInRange('0', '9'))
            return true;
        foreach (var c in word[1..])
        {
            if (char.IsUpper(c))
                return true;
        }

        return false;
    }

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
