using Raci.Collections;
using Raci.Comparison.Lines;
using Raci.Formats.Markdown.Editing;

namespace Raci.Formats.Markdown.Merging;

/// <summary>The lines of three pages, and what of them their matrices do not hold.</summary>
internal sealed class PageTexts
{
    private readonly LineText _start;
    private readonly LineText _ours;
    private readonly LineText _theirs;
    private readonly HeldLines _heldAtStart;
    private readonly HeldLines _heldByOurs;
    private readonly HeldLines _heldByTheirs;
    private readonly LineRegions _regions;
    private readonly List<LineRegion> _strict;

    /// <summary>Compares the lines of three pages.</summary>
    public PageTexts(MarkdownDocument start, MarkdownDocument ours, MarkdownDocument theirs)
    {
        (_start, _ours, _theirs) = (new LineText(start.Text), new LineText(ours.Text), new LineText(theirs.Text));
        (_heldAtStart, _heldByOurs, _heldByTheirs) = (new HeldLines(start), new HeldLines(ours), new HeldLines(theirs));
        _regions = new LineRegions(_start.Lines, _ours.Lines, _theirs.Lines);
        _strict = _regions.Of(isStrict: true);
        AllLines = [.. _start.Lines, .. _ours.Lines, .. _theirs.Lines];
    }

    /// <summary>Gets all lines of the three pages, each once.</summary>
    public HashSet<string> AllLines { get; }

    /// <summary>Gets the lines of our side.</summary>
    public string[] OurLines => _ours.Lines;

    /// <summary>Gets the text with the lines of both sides, of which one has to be chosen where they contradict each other.</summary>
    public string Merged(ConflictChoice choice)
    {
        var merged = new LineComposer(_start, _ours, _theirs);
        foreach (var region in _strict)
        {
            if (region.Origin == LineOrigin.Theirs)
                merged.AddTheirs(region.Theirs);
            else if (region.Origin == LineOrigin.Conflict)
                Add(region, choice, merged);
            else
                merged.AddOurs(region.Ours);
        }

        return merged.ToString();
    }

    /// <summary>Gets the lines outside the matrix that both sides changed in different ways, so that those of our side were chosen.</summary>
    public IEnumerable<Diagnostic> Contradictions() => _strict.Where(region => region.Origin == LineOrigin.Conflict).SelectMany(Contradictions);

    /// <summary>Gets the lines outside the matrix that their side changed and that are as on our side where our page was taken for the merged one.</summary>
    public IEnumerable<Diagnostic> LeftOut()
    {
        foreach (var region in _strict.Where(region => region.Origin is LineOrigin.Theirs or LineOrigin.Conflict))
        {
            var (start, ours, theirs) = Others(region);
            if (theirs != start && theirs != ours)
                yield return Told(region, ours, theirs);
        }
    }

    private (ValueList<string> Start, ValueList<string> Ours, ValueList<string> Theirs) Others(LineRegion region) =>
        (_heldAtStart.Others(region.Start), _heldByOurs.Others(region.Ours), _heldByTheirs.Others(region.Theirs));

    private void Add(LineRegion region, ConflictChoice choice, LineComposer merged)
    {
        var (start, ours, theirs) = Others(region);
        if (theirs == ours)
            AddHeld(region, choice == ConflictChoice.Start && start != ours ? ConflictChoice.Ours : choice, merged);
        else if (theirs == start)
            merged.AddOurs(region.Ours);
        else if (ours == start)
            merged.AddTheirs(region.Theirs);
        else
            AddPieces(region, start, merged);
    }

    // All that differs is in the matrix, whose lines are edited afterwards.
    private void AddHeld(LineRegion region, ConflictChoice choice, LineComposer merged)
    {
        if (choice == ConflictChoice.Start)
        {
            merged.AddStart(region.Start);
            return;
        }

        foreach (var inner in _regions.Of(region, isStrict: false))
        {
            var areInsertions = inner.Origin == LineOrigin.Conflict && inner.Start.Start.Equals(inner.Start.End);
            var takesTheirs = inner.Origin == LineOrigin.Theirs || (inner.Origin == LineOrigin.Conflict && choice == ConflictChoice.Theirs);
            if (takesTheirs || (areInsertions && choice == ConflictChoice.TheirsThenOurs))
                merged.AddTheirs(inner.Theirs);
            if (!takesTheirs)
                merged.AddOurs(inner.Ours);
            if (areInsertions && choice == ConflictChoice.OursThenTheirs)
                merged.AddTheirs(inner.Theirs);
        }
    }

    private void AddPieces(LineRegion region, ValueList<string> start, LineComposer merged)
    {
        var mine = region.Ours.Start.Value;
        foreach (var piece in PiecesOf(region))
        {
            merged.AddOurs(mine..piece.Ours.Start.Value);
            mine = piece.Ours.End.Value;
            if (IsOnlyTheirs(piece, start))
                merged.AddTheirs(piece.Theirs);
            else
                merged.AddOurs(piece.Ours);
        }

        merged.AddOurs(mine..region.Ours.End.Value);
    }

    private IEnumerable<Diagnostic> Contradictions(LineRegion region)
    {
        var (start, ours, theirs) = Others(region);
        if (theirs == start || theirs == ours || ours == start)
            yield break;
        foreach (var piece in PiecesOf(region))
        {
            var (mine, other) = (_heldByOurs.Others(piece.Ours), _heldByTheirs.Others(piece.Theirs));
            if (mine != other && !IsOnlyTheirs(piece, start) && !(other.Count == 0 && start.Count == 0))
                yield return Told(piece, mine, other);
        }
    }

    // Where nothing stood, what one side put in is all there is.
    private bool IsOnlyTheirs(LineRegion piece, ValueList<string> start) => start.Count == 0 && _heldByOurs.Others(piece.Ours).Count == 0 && _heldByTheirs.Others(piece.Theirs).Count > 0;

    // The lines of both sides that differ inside a region.
    private IEnumerable<LineRegion> PiecesOf(LineRegion region)
    {
        var (ours, theirs) = (region.Ours.Start.Value, region.Theirs.Start.Value);
        return LineAlignment.Changes(_ours.Lines.AsSpan(region.Ours), _theirs.Lines.AsSpan(region.Theirs)).Select(change =>
            region with { Ours = (ours + change.Start)..(ours + change.End), Theirs = (theirs + change.NewStart)..(theirs + change.NewEnd) });
    }

    private static Diagnostic Told(LineRegion region, ValueList<string> ours, ValueList<string> theirs) =>
        DiagnosticCatalogue.LinesLeftOut.At(SourceLocation.At(region.Ours.Start.Value + 1, 1), Said(ours, theirs), Said(theirs, ours));

    private static string Said(ValueList<string> lines, ValueList<string> others)
    {
        foreach (var line in lines)
        {
            if (!others.Contains(line, StringComparer.Ordinal))
                return $"'{line}'";
        }

        return lines.Count == 0 ? "nothing" : $"'{lines[0]}'";
    }
}
