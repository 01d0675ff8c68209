using Raci.Comparison.Aligning;

namespace Raci.Comparison.Translating;

/// <summary>The columns of two matrices, told apart by how often each letter stands in them.</summary>
internal sealed class ColumnPair(Matrix left, List<int> leftParties, Matrix right, List<int> rightParties) : ISequencePair
{
    private const int Letters = 26;

    private readonly int[] _left = CountsOf(left);
    private readonly int[] _right = CountsOf(right);

    public int LeftCount => leftParties.Count;

    public int RightCount => rightParties.Count;

    public bool AreSame(int left, int right) => Difference(left, right, out _) == 0;

    // Parties never seem so unlike that leaving both alone would be better: a translation has the parties of its source.
    public int CostOf(int left, int right)
    {
        var difference = Difference(left, right, out var all);
        return all == 0 ? 0 : (int)((2L * SequenceAligner.Gap - 1) * difference / all);
    }

    public int LeftKey(int left) => 0;

    public int RightKey(int right) => 0;

    private int Difference(int left, int right, out int all)
    {
        var ours = _left.AsSpan(leftParties[left] * Letters, Letters);
        var theirs = _right.AsSpan(rightParties[right] * Letters, Letters);
        var difference = all = 0;
        for (var i = 0; i < Letters; i++)
        {
            difference += Math.Abs(ours[i] - theirs[i]);
            all += ours[i] + theirs[i];
        }

        return difference;
    }

    private static int[] CountsOf(Matrix matrix)
    {
        var counts = new int[matrix.Parties.Count * Letters];
        foreach (var row in matrix.Rows)
        {
            foreach (ref readonly var assignment in row.Activity.Assignments)
            {
                var party = matrix.Parties.IndexOf(assignment.Party);
                foreach (var letter in assignment.Roles)
                    counts[(party * Letters) + letter - 'A']++;
            }
        }

        return counts;
    }
}
