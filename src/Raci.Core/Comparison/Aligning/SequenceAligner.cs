namespace Raci.Comparison.Aligning;

/// <summary>Finds for each item of a sequence its counterpart in another whose order is the same but for items that were added or taken away.</summary>
/// <remarks>
/// Small sequences are aligned at the least cost. Long ones are first cut at items whose keys stand once on each side, in the same order on both; what lies between is aligned window by window.
/// So time is linear in the length, and a stretch without keys of which more than half a window was added or taken away may be aligned badly.
/// </remarks>
internal sealed class SequenceAligner
{
    /// <summary>What it costs to leave an item without counterpart.</summary>
    public const int Gap = 500;

    private const int Window = 32;
    private const int MostCells = 64 * 64;
    private const int FewCells = 16 * 16;
    private const int FirstStray = 4;
    private const int Beyond = int.MaxValue / 2;

    private readonly ISequencePair _pair;
    private readonly List<AlignedPair> _aligned;
    private readonly List<AlignedPair> _path = [];
    private int[] _costs = [];

    private SequenceAligner(ISequencePair pair)
    {
        _pair = pair;
        _aligned = new(Math.Max(pair.LeftCount, pair.RightCount));
    }

    /// <summary>Aligns two sequences.</summary>
    /// <returns>All items of both, each once, in the order of both.</returns>
    public static List<AlignedPair> Align(ISequencePair pair)
    {
        var aligner = new SequenceAligner(pair);
        var (left, right) = (pair.LeftCount, pair.RightCount);
        var (start, end) = (0, 0);
        // With as many items on both sides, those that are the same from either end are counterparts without further look.
        if (left == right)
        {
            while (start < left && pair.AreSame(start, start))
                start++;
            while (end < left - start && pair.AreSame(left - 1 - end, left - 1 - end))
                end++;
        }

        aligner.AddSame(0, 0, start);
        aligner.AlignMiddle(start, left - end, start, right - end);
        aligner.AddSame(left - end, right - end, end);
        return aligner._aligned;
    }

    private void AddSame(int left, int right, int count)
    {
        for (var i = 0; i < count; i++)
            _aligned.Add(new(left + i, right + i));
    }

    private void AlignMiddle(int left, int leftEnd, int right, int rightEnd)
    {
        if ((long)(leftEnd - left) * (rightEnd - right) > FewCells)
        {
            foreach (var anchor in Anchors.Of(_pair, left, leftEnd, right, rightEnd))
            {
                AlignBetween(left, anchor.Left, right, anchor.Right);
                _aligned.Add(anchor);
                (left, right) = (anchor.Left + 1, anchor.Right + 1);
            }
        }

        AlignBetween(left, leftEnd, right, rightEnd);
    }

    // A window's path is sure in its first half only: behind it, the window's own end may have drawn items together.
    private void AlignBetween(int left, int leftEnd, int right, int rightEnd)
    {
        while ((long)(leftEnd - left) * (rightEnd - right) > MostCells)
        {
            var (width, height) = (Math.Min(Window, leftEnd - left), Math.Min(Window, rightEnd - right));
            FindPath(left, left + width, right, right + height);
            var (leftHalf, rightHalf) = (left + (width + 1) / 2, right + (height + 1) / 2);
            for (var i = _path.Count - 1; i >= 0 && left < leftHalf && right < rightHalf; i--)
            {
                _aligned.Add(_path[i]);
                left += _path[i].Left < 0 ? 0 : 1;
                right += _path[i].Right < 0 ? 0 : 1;
            }
        }

        FindPath(left, leftEnd, right, rightEnd);
        for (var i = _path.Count - 1; i >= 0; i--)
            _aligned.Add(_path[i]);
    }

    // The path of least cost, from its end to its start; of several, the one that leaves items alone as late as can be.
    private void FindPath(int left, int leftEnd, int right, int rightEnd)
    {
        _path.Clear();
        var (rows, columns) = (leftEnd - left, rightEnd - right);
        if (rows > 0 && columns > 0)
            FillCosts(left, rows, right, columns);
        var stride = columns + 1;
        while (rows > 0 && columns > 0)
        {
            var cost = _costs[(rows * stride) + columns];
            if (cost == _costs[((rows - 1) * stride) + columns] + Gap)
                _path.Add(new(left + --rows, -1));
            else if (cost == _costs[(rows * stride) + columns - 1] + Gap)
                _path.Add(new(-1, right + --columns));
            else
                _path.Add(new(left + --rows, right + --columns));
        }

        while (rows > 0)
            _path.Add(new(left + --rows, -1));
        while (columns > 0)
            _path.Add(new(-1, right + --columns));
    }

    // Paths near the diagonal first: one that strays farther leaves so many items alone that it costs more, once the best near one costs less than that.
    private void FillCosts(int left, int rows, int right, int columns)
    {
        var stride = columns + 1;
        if (_costs.Length < (rows + 1) * stride)
            _costs = new int[(rows + 1) * stride];
        var surplus = Math.Abs(columns - rows);
        for (var stray = FirstStray; ; stray *= 2)
        {
            FillBand(left, rows, right, columns, Math.Min(0, columns - rows) - stray, Math.Max(0, columns - rows) + stray);
            if (stray >= Math.Max(rows, columns) || _costs[(rows * stride) + columns] < (surplus + (2 * (stray + 1))) * Gap)
                return;
        }
    }

    // The costs of all cells whose column is that many before or behind their row; those beside them cost more than any path.
    private void FillBand(int left, int rows, int right, int columns, int first, int last)
    {
        var stride = columns + 1;
        for (var column = 0; column <= Math.Min(columns, last); column++)
            _costs[column] = column * Gap;
        if (last < columns)
            _costs[last + 1] = Beyond;
        for (var row = 1; row <= rows; row++)
        {
            var above = _costs.AsSpan((row - 1) * stride, stride);
            var line = _costs.AsSpan(row * stride, stride);
            var (start, end) = (Math.Max(1, row + first), Math.Min(columns, row + last));
            line[start - 1] = row + first <= 0 ? row * Gap : Beyond;
            for (var column = start; column <= end; column++)
            {
                var apart = Math.Min(above[column], line[column - 1]) + Gap;
                line[column] = above[column - 1] >= apart ? apart : Math.Min(apart, above[column - 1] + _pair.CostOf(left + row - 1, right + column - 1));
            }

            if (end < columns)
                line[end + 1] = Beyond;
        }
    }
}
