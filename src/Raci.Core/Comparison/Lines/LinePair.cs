using Raci.Comparison.Aligning;

namespace Raci.Comparison.Lines;

/// <summary>Stretches of two texts whose lines are numbers: equal ones have one number. Only equal lines are counterparts.</summary>
internal sealed class LinePair(ArraySegment<int> left, ArraySegment<int> right) : ISequencePair
{
    private const int Never = (2 * SequenceAligner.Gap) + 1;

    public int LeftCount => left.Count;

    public int RightCount => right.Count;

    public bool AreSame(int before, int after) => left[before] == right[after];

    public int CostOf(int before, int after) => left[before] == right[after] ? 0 : Never;

    public int LeftKey(int index) => left[index];

    public int RightKey(int index) => right[index];
}
