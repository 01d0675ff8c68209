using Raci.Collections;

namespace Raci.Comparison.Lines;

/// <summary>Merges texts line by line and marks where they contradict each other.</summary>
internal sealed class MarkedMerge(LineText start, LineText ours, LineText theirs, string ourName, string theirName)
{
    // So few lines that are the same on both sides are no reason to make two contradictions of one.
    private const int FewLines = 3;

    private readonly LineComposer _merged = new(start, ours, theirs);
    private readonly List<Diagnostic> _conflicts = [];

    /// <summary>Merges.</summary>
    public LineMergeResult Merge()
    {
        foreach (var region in new LineRegions(start.Lines, ours.Lines, theirs.Lines).Of(isStrict: true))
        {
            if (region.Origin == LineOrigin.Conflict)
                AddConflict(region);
            else if (region.Origin == LineOrigin.Theirs)
                _merged.AddTheirs(region.Theirs);
            else
                _merged.AddOurs(region.Ours);
        }

        return new(_merged.ToString(), _conflicts.ToValueList());
    }

    private void AddConflict(LineRegion region)
    {
        var mine = region.Ours.Start.Value;
        foreach (var change in Joined(LineAlignment.Changes(ours.Lines.AsSpan(region.Ours), theirs.Lines.AsSpan(region.Theirs))))
        {
            _merged.AddOurs(mine..(region.Ours.Start.Value + change.Start));
            mine = region.Ours.Start.Value + change.End;
            AddMarked((region.Ours.Start.Value + change.Start)..mine, (region.Theirs.Start.Value + change.NewStart)..(region.Theirs.Start.Value + change.NewEnd));
        }

        _merged.AddOurs(mine..region.Ours.End.Value);
    }

    private void AddMarked(Range mine, Range other)
    {
        var line = _merged.Count + 1;
        _merged.Add(Marked("<<<<<<<", ourName));
        _merged.AddOurs(mine);
        _merged.Add("=======");
        _merged.AddTheirs(other);
        _merged.Add(Marked(">>>>>>>", theirName));
        _conflicts.Add(DiagnosticCatalogue.ContradictoryLines.At(SourceLocation.At(line, 1)));
    }

    private static string Marked(string mark, string name) => name.Length == 0 ? mark : $"{mark} {name}";

    private static List<LineChange> Joined(List<LineChange> changes)
    {
        var joined = new List<LineChange>();
        foreach (var change in changes)
        {
            if (joined.Count > 0 && change.Start - joined[^1].End <= FewLines)
                joined[^1] = joined[^1] with { End = change.End, NewEnd = change.NewEnd };
            else
                joined.Add(change);
        }

        return joined;
    }
}
