namespace Raci.Analysis;

/// <summary>Finds the silencers that speak of a line, of however many.</summary>
internal sealed class SilencerIndex
{
    private readonly ILookup<int, Silencer> _ofRows;
    private readonly ILookup<int, Silencer> _ofTables;
    private readonly int[] _tables;

    public SilencerIndex(IEnumerable<Silencer> silencers)
    {
        var all = silencers.Where(silencer => silencer.LastLine >= silencer.FirstLine).ToList();
        _ofRows = all.Where(silencer => silencer.IsOfRow).ToLookup(silencer => silencer.FirstLine);
        _ofTables = all.Where(silencer => !silencer.IsOfRow).ToLookup(silencer => silencer.FirstLine);
        _tables = [.. _ofTables.Select(group => group.Key).Order()];
    }

    /// <summary>Gets the silencers of the row at a line, and of the table that may hold it.</summary>
    public IEnumerable<Silencer> At(int line)
    {
        var table = Array.BinarySearch(_tables, line);
        table = table >= 0 ? table : ~table - 1;
        return table < 0 ? _ofRows[line] : _ofRows[line].Concat(_ofTables[_tables[table]]);
    }
}
