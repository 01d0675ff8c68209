using Raci.Comparison.Alignments;

namespace Raci.Comparison;

/// <summary>The siblings that are gone, each to be told where it stood: behind the one before it that stayed, and so before what came in its place.</summary>
internal sealed class GoneItems
{
    private readonly int[] _gone;
    private readonly int[] _limits;
    private int _next;

    /// <summary>Looks for what is gone.</summary>
    /// <param name="pairs">The pairs of items.</param>
    /// <param name="moved">Which older items have moved.</param>
    /// <param name="before">The older siblings, in order.</param>
    /// <param name="after">The newer siblings, in order.</param>
    public GoneItems(Pairing pairs, bool[] moved, int[] before, int[] after)
    {
        _gone = pairs.GoneOf(before);
        _limits = _gone.Length == 0 ? [] : new int[after.Length + 1];
        if (_gone.Length == 0)
            return;
        _limits[^1] = int.MaxValue;
        for (var i = after.Length - 1; i >= 0; i--)
            _limits[i] = pairs.BeforeOf(after[i]) is not Pairing.None and var partner && !moved[partner] ? partner : _limits[i + 1];
    }

    /// <summary>Takes the next that is gone and stood before the first that stayed from a newer sibling on.</summary>
    /// <param name="at">The index of the newer sibling; their number for the end.</param>
    /// <param name="item">What is gone.</param>
    public bool TryTake(int at, out int item)
    {
        item = Pairing.None;
        if (_next == _gone.Length || _gone[_next] >= _limits[at])
            return false;
        item = _gone[_next++];
        return true;
    }
}
