namespace Raci.Formats.Markdown.Editing;

/// <summary>A cell that shall be written, and the ways to do so that were not found wrong yet.</summary>
internal sealed class WantedCell(PlacedAssignment change, CellSpot spot, List<string> spellings)
{
    private int _next;

    /// <summary>Gets what the cell shall hold.</summary>
    public PlacedAssignment Change => change;

    /// <summary>Gets where it stands.</summary>
    public CellSpot Spot => spot;

    /// <summary>Gets how to write it.</summary>
    public string Spelling => spellings[_next];

    /// <summary>Goes on to a plainer way to write it; false where there is none.</summary>
    public bool TryNext()
    {
        if (_next + 1 >= spellings.Count)
            return false;
        _next++;
        return true;
    }
}
