using Raci.Comparison.Aligning;

namespace Raci.Comparison.Translating;

/// <summary>The phases of the source and those of the translation, in document order.</summary>
/// <param name="source">The phases of the source.</param>
/// <param name="translation">Those of the translation.</param>
/// <param name="scale">How much longer the translation's texts are.</param>
internal sealed class PhasePair(List<EditionPhase> source, List<EditionPhase> translation, double scale) : ISequencePair
{
    private const int RowsCost = 600;
    private const int LevelCost = 300;

    public int LeftCount => source.Count;

    public int RightCount => translation.Count;

    public bool AreSame(int left, int right)
    {
        var (ours, theirs) = (source[left], translation[right]);
        return ours.Place.Phases.Count == theirs.Place.Phases.Count && ours.Rows.Count == theirs.Rows.Count && ours.Rows.Hash == theirs.Rows.Hash;
    }

    public int CostOf(int left, int right)
    {
        var (ours, theirs) = (source[left], translation[right]);
        var rows = ours.Rows.Count + theirs.Rows.Count;
        var cost = ours.Place.Phases.Count == theirs.Place.Phases.Count ? 0 : LevelCost;
        cost += rows == 0 ? 0 : (int)((long)RowsCost * EditionPhase.Difference(ours, theirs) / rows);
        return cost + WordSigns.Cost(ours.Signs, theirs.Signs, scale);
    }

    public int LeftKey(int left) => KeyOf(source[left]);

    public int RightKey(int right) => KeyOf(translation[right]);

    private static int KeyOf(EditionPhase phase) => phase.Rows.Count == 0 ? 0 : unchecked((phase.Rows.Hash * 31) + phase.Place.Phases.Count);
}
