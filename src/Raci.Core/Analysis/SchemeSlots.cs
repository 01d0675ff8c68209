namespace Raci.Analysis;

/// <summary>Which counts a cell of one alphabet adds to.</summary>
/// <param name="kinds">The letters of each kind that is counted; none for a kind the alphabet lacks.</param>
/// <param name="letters">The place of each letter's count, A first.</param>
internal sealed class SchemeSlots(RoleSet[] kinds, int[] letters)
{
    /// <summary>Adds a cell; one without letters adds nothing.</summary>
    public void Add(RoleSet cell, Span<int> counts)
    {
        if (cell.IsEmpty)
            return;
        counts[0]++;
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i].Overlaps(cell))
                counts[1 + i]++;
        }

        foreach (var letter in cell)
            counts[letters[letter - 'A']]++;
    }
}
