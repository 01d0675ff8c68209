namespace Raci.Comparison.Alignments;

/// <summary>Which item of one list is which of another; each is of at most one.</summary>
internal sealed class Pairing
{
    /// <summary>What stands for an item that has no other.</summary>
    public const int None = -1;

    private readonly int[] _after;
    private readonly int[] _before;

    /// <summary>Creates a pairing of nothing.</summary>
    /// <param name="before">How many items the older list has.</param>
    /// <param name="after">How many items the newer list has.</param>
    public Pairing(int before, int after)
    {
        (_after, _before) = (new int[before], new int[after]);
        Array.Fill(_after, None);
        Array.Fill(_before, None);
    }

    /// <summary>Gets the newer item of an older one; <see cref="None"/> where it is gone.</summary>
    public int AfterOf(int before) => _after[before];

    /// <summary>Gets the older item of a newer one; <see cref="None"/> where it is new.</summary>
    public int BeforeOf(int after) => _before[after];

    /// <summary>Notes that two items are one.</summary>
    public void Pair(int before, int after) => (_after[before], _before[after]) = (after, before);

    /// <summary>Gets those of some older items that have no newer one.</summary>
    public int[] GoneOf(ReadOnlySpan<int> before) => Without(before, _after);

    /// <summary>Gets those of some newer items that have no older one.</summary>
    public int[] NewOf(ReadOnlySpan<int> after) => Without(after, _before);

    private static int[] Without(ReadOnlySpan<int> items, int[] others)
    {
        var count = 0;
        foreach (var item in items)
            count += others[item] == None ? 1 : 0;
        if (count == 0)
            return [];
        var found = new int[count];
        count = 0;
        foreach (var item in items)
        {
            if (others[item] == None)
                found[count++] = item;
        }

        return found;
    }
}
