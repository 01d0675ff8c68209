using Raci.Comparison.Aligning;

namespace Raci.Comparison.Translating;

/// <summary>The rows of a phase and those of its counterpart.</summary>
/// <param name="source">The rows of the source.</param>
/// <param name="translation">Those of the translation.</param>
/// <param name="scale">How much longer the translation's texts are.</param>
internal sealed class RowPair(EditionRows source, EditionRows translation, double scale) : ISequencePair
{
    // Any difference in roles, and any in marks and remarks, weighs more than the words, which are to differ and may look alike by chance; all together less than two gaps.
    private const int SomeCost = 260;
    private const int AllCost = 200;
    private const int RemarksCost = 255;

    public int LeftCount => source.Count;

    public int RightCount => translation.Count;

    public bool AreSame(int left, int right) =>
        source.HashOf(left) == translation.HashOf(right) && source.AnnotationsOf(left) == translation.AnnotationsOf(right) && source.RolesOf(left).SequenceEqual(translation.RolesOf(right));

    public int CostOf(int left, int right) => RolesCost(left, right) + (source.AnnotationsOf(left) == translation.AnnotationsOf(right) ? 0 : RemarksCost) + WordSigns.Cost(source.SignsOf(left), translation.SignsOf(right), scale);

    public int LeftKey(int left) => KeyOf(source, left);

    public int RightKey(int right) => KeyOf(translation, right);

    private static int KeyOf(EditionRows rows, int row) => rows.SignsOf(row).Key is not 0 and var key ? unchecked((key * 31) + rows.HashOf(row)) : 0;

    private int RolesCost(int left, int right)
    {
        var ours = source.RolesOf(left);
        var theirs = translation.RolesOf(right);
        if (ours.SequenceEqual(theirs))
            return 0;
        var (differing, filled) = (0, 0);
        for (var i = 0; i < ours.Length; i++)
        {
            differing += ours[i] == theirs[i] ? 0 : 1;
            filled += (ours[i] | theirs[i]) == 0 ? 0 : 1;
        }

        return SomeCost + (AllCost * differing / filled);
    }
}
