namespace Raci.Comparison.Translating;

/// <summary>A phase of one edition at its place.</summary>
internal sealed class EditionPhase
{
    private const int SketchSize = 32;

    private readonly int[] _sketch = new int[SketchSize];

    public EditionPhase(Phase phase, Place place, EditionRows rows)
    {
        (Phase, Place, Rows) = (phase, place, rows);
        for (var row = 0; row < rows.Count; row++)
            _sketch[(uint)rows.HashOf(row) * 2654435761u >> 27]++;
        Signs = WordSigns.Of(phase.Title.ToString());
    }

    /// <summary>Gets the phase.</summary>
    public Phase Phase { get; }

    /// <summary>Gets its place in the matrix.</summary>
    public Place Place { get; }

    /// <summary>Gets its own rows.</summary>
    public EditionRows Rows { get; }

    /// <summary>Gets what of its title survives a translation.</summary>
    public WordSigns Signs { get; }

    /// <summary>Gets how many rows of two phases are of kinds that the other has not as many of.</summary>
    public static int Difference(EditionPhase left, EditionPhase right)
    {
        var difference = 0;
        for (var i = 0; i < SketchSize; i++)
            difference += Math.Abs(left._sketch[i] - right._sketch[i]);
        return difference;
    }
}
