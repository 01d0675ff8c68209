using Raci.Comparison.Aligning;

namespace Raci.Comparison.Lines;

/// <summary>Finds which lines of a text are which of another.</summary>
/// <remarks>
/// Lines that are the same from either end first; then those that stand once in both, which cut the rest into smaller stretches where it begins again. What has no such line is
/// aligned window by window. The number of cuts inside cuts is bounded, so that time is linear in the length.
/// </remarks>
internal sealed class LineAlignment
{
    private const int None = -1;
    private const int MostCuts = 24;

    private readonly int[] _before;
    private readonly int[] _after;
    private readonly int[] _partners;

    private LineAlignment(int[] before, int[] after)
    {
        (_before, _after, _partners) = (before, after, new int[before.Length]);
        Array.Fill(_partners, None);
    }

    /// <summary>Gets what changed from some lines to others, in their order; between two changes stands at least one line of both.</summary>
    public static List<LineChange> Changes(ReadOnlySpan<string> before, ReadOnlySpan<string> after)
    {
        var numbers = new Dictionary<string, int>(before.Length, StringComparer.Ordinal);
        var alignment = new LineAlignment(Numbered(before, numbers), Numbered(after, numbers));
        alignment.Align(0, before.Length, 0, after.Length, 0);
        return alignment.Changes();
    }

    private static int[] Numbered(ReadOnlySpan<string> lines, Dictionary<string, int> numbers)
    {
        var numbered = new int[lines.Length];
        for (var i = 0; i < numbered.Length; i++)
        {
            if (!numbers.TryGetValue(lines[i], out numbered[i]))
                numbers.Add(lines[i], numbered[i] = numbers.Count + 1);
        }

        return numbered;
    }

    private void Align(int left, int leftEnd, int right, int rightEnd, int cuts)
    {
        while (left < leftEnd && right < rightEnd && _before[left] == _after[right])
            _partners[left++] = right++;
        while (left < leftEnd && right < rightEnd && _before[leftEnd - 1] == _after[rightEnd - 1])
            _partners[--leftEnd] = --rightEnd;
        if (left == leftEnd || right == rightEnd)
            return;
        var anchors = cuts < MostCuts ? Anchors.Of(new LinePair(_before, _after), left, leftEnd, right, rightEnd) : [];
        if (anchors.Count == 0)
        {
            AlignRest(left, leftEnd, right, rightEnd);
            return;
        }

        foreach (var anchor in anchors)
        {
            Align(left, anchor.Left, right, anchor.Right, cuts + 1);
            _partners[anchor.Left] = anchor.Right;
            (left, right) = (anchor.Left + 1, anchor.Right + 1);
        }

        Align(left, leftEnd, right, rightEnd, cuts + 1);
    }

    private void AlignRest(int left, int leftEnd, int right, int rightEnd)
    {
        foreach (var (before, after) in SequenceAligner.Align(new LinePair(new(_before, left, leftEnd - left), new(_after, right, rightEnd - right))))
        {
            if (before >= 0 && after >= 0)
                _partners[left + before] = right + after;
        }
    }

    private List<LineChange> Changes()
    {
        var changes = new List<LineChange>();
        var (start, newStart) = (0, 0);
        for (var line = 0; line <= _before.Length; line++)
        {
            var partner = line < _before.Length ? _partners[line] : _after.Length;
            if (partner == None)
                continue;
            if (line > start || partner > newStart)
                changes.Add(new LineChange(start, line, newStart, partner));
            (start, newStart) = (line + 1, partner + 1);
        }

        return changes;
    }
}
