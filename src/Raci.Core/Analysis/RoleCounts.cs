using Raci.Collections;

namespace Raci.Analysis;

/// <summary>How many cells hold which roles. For one party a cell is an activity, so that these are numbers of activities.</summary>
/// <remarks>Only letters count: a cell that holds nothing but a mark or a remark holds no role.</remarks>
public sealed record RoleCounts
{
    internal RoleCounts(int cells, ValueList<KindCount> kinds, ValueList<LetterCount> letters) => (Cells, Kinds, Letters) = (cells, kinds, letters);

    /// <summary>Gets the number of cells that hold at least one letter.</summary>
    public int Cells { get; }

    /// <summary>Gets the number of cells for each kind the alphabets have, in the order of their letters; zeros included.</summary>
    public ValueList<KindCount> Kinds { get; }

    /// <summary>Gets the number of cells for each letter the alphabets have, in their order; zeros included.</summary>
    public ValueList<LetterCount> Letters { get; }

    /// <summary>Gets the number of cells that hold a letter of a kind; zero where no alphabet has the kind.</summary>
    public int this[RoleKind kind]
    {
        get
        {
            foreach (ref readonly var counted in Kinds)
            {
                if (counted.Kind == kind)
                    return counted.Count;
            }

            return 0;
        }
    }

    /// <summary>Gets the number of cells that hold a letter, whatever its kind; zero where no alphabet has the letter.</summary>
    public int this[char letter]
    {
        get
        {
            var count = 0;
            foreach (ref readonly var counted in Letters)
                count += counted.Letter == letter ? counted.Count : 0;
            return count;
        }
    }

    /// <summary>Gets the letters with their counts, as in <c>R 24, A 24, C 4, I 14</c>.</summary>
    public override string ToString() => string.Join(", ", Letters.Select(letter => FormattableString.Invariant($"{letter.Letter} {letter.Count}")));
}
