namespace Raci.Comparison.Lines;

/// <summary>Cuts three texts into regions: what neither side changed, what one did, and what both did.</summary>
internal sealed class LineRegions
{
    private readonly string[] _start;
    private readonly string[] _ours;
    private readonly string[] _theirs;
    private readonly List<LineChange> _mine;
    private readonly List<LineChange> _other;

    /// <summary>Finds what two sides changed.</summary>
    public LineRegions(string[] start, string[] ours, string[] theirs)
    {
        (_start, _ours, _theirs) = (start, ours, theirs);
        (_mine, _other) = (LineAlignment.Changes(start, ours), LineAlignment.Changes(start, theirs));
    }

    /// <summary>Gets the regions of the texts, which cover all lines of all three.</summary>
    /// <param name="isStrict">Whether changes of both sides that touch each other are one region; else only those that overlap, or put lines in at one place.</param>
    public List<LineRegion> Of(bool isStrict) => Of(new LineRegion(.._start.Length, .._ours.Length, .._theirs.Length, LineOrigin.Conflict), isStrict);

    /// <summary>Gets the regions inside a region.</summary>
    /// <inheritdoc cref="Of(bool)"/>
    public List<LineRegion> Of(LineRegion whole, bool isStrict)
    {
        var regions = new List<LineRegion>();
        var (mine, other) = (new Cursor(_mine, whole.Start, whole.Ours.Start.Value), new Cursor(_other, whole.Start, whole.Theirs.Start.Value));
        for (var at = whole.Start.Start.Value; at < whole.Start.End.Value || mine.HasNext || other.HasNext;)
        {
            var start = Math.Min(mine.HasNext ? mine.Next.Start : whole.Start.End.Value, other.HasNext ? other.Next.Start : whole.Start.End.Value);
            if (start > at)
                regions.Add(new LineRegion(at..start, mine.Skip(at, start), other.Skip(at, start), LineOrigin.Same));
            at = start;
            if (mine.HasNext || other.HasNext)
                regions.Add(Changed(mine, other, ref at, isStrict));
        }

        return regions;
    }

    // A change belongs to those before it where it overlaps them; what both put in at one place has no order.
    private LineRegion Changed(Cursor mine, Cursor other, ref int at, bool isStrict)
    {
        var (start, end) = (at, at);
        var (ours, theirs) = (mine.At(start), other.At(start));
        var (isMine, isOther) = (false, false);
        while (true)
        {
            var takesMine = mine.HasNext && Belongs(mine.Next);
            var takesOther = other.HasNext && Belongs(other.Next);
            if (!takesMine && !takesOther)
                break;
            // Of two at one place the one that only puts in comes first: it may be all there is.
            if (takesMine && (!takesOther || mine.Next.Start < other.Next.Start || (mine.Next.Start == other.Next.Start && mine.Next.IsInsertion)))
                (end, isMine) = (Math.Max(end, mine.Take().End), true);
            else
                (end, isOther) = (Math.Max(end, other.Take().End), true);
        }

        at = end;
        var region = new LineRegion(start..end, ours..mine.At(end), theirs..other.At(end), LineOrigin.Conflict);
        var areSame = _ours.AsSpan(region.Ours).SequenceEqual(_theirs.AsSpan(region.Theirs));
        return region with { Origin = !isOther ? LineOrigin.Ours : !isMine ? LineOrigin.Theirs : areSame ? LineOrigin.Alike : LineOrigin.Conflict };

        bool Belongs(LineChange change) =>
            (!isMine && !isOther) || change.Start < end || (change.Start == end && (isStrict || (end == start && change.IsInsertion)));
    }

    // The changes of a side from a line on, and by how much they shift what follows.
    private sealed class Cursor
    {
        private readonly List<LineChange> _changes;
        private readonly int _end;
        private int _next;
        private int _shift;

        public Cursor(List<LineChange> changes, Range within, int start)
        {
            (_changes, _end, _shift) = (changes, within.End.Value, start - within.Start.Value);
            for (var high = changes.Count; _next < high;)
            {
                var middle = (_next + high) / 2;
                if (changes[middle].Start < within.Start.Value)
                    _next = middle + 1;
                else
                    high = middle;
            }
        }

        public bool HasNext => _next < _changes.Count && _changes[_next].End <= _end;

        public LineChange Next => _changes[_next];

        public LineChange Take()
        {
            var change = _changes[_next++];
            _shift += change.Shift;
            return change;
        }

        public int At(int line) => line + _shift;

        public Range Skip(int start, int end) => At(start)..At(end);
    }
}
