namespace Raci.Comparison.Alignments;

/// <summary>The items of two lists that are compared, and what there is to compare: their names, and whether they say the same.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="Before">The older items.</param>
/// <param name="After">The newer items.</param>
/// <param name="NameOf">Gets an item's name.</param>
internal sealed record Named<T>(IReadOnlyList<T> Before, IReadOnlyList<T> After, Func<T, Text> NameOf)
    where T : class
{
    /// <summary>Gets the name of an older item.</summary>
    public Text NameBefore(int item) => NameOf(Before[item]);

    /// <summary>Gets the name of a newer item.</summary>
    public Text NameAfter(int item) => NameOf(After[item]);

    /// <summary>Tells whether two items are equal in all parts.</summary>
    public bool AreEqual(int before, int after) => Before[before].Equals(After[after]);
}
