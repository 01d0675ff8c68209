namespace Raci.Formats.Tables;

/// <summary>Finds the heading that is the title of a document.</summary>
internal static class TitleFinder
{
    /// <summary>Gets the index of the title: the only heading of level 1, or the first of several where no matrix stands under it; -1 where there is none.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="phases">The headings above matrices.</param>
    public static int Find(Outline outline, HashSet<int> phases)
    {
        var highest = new List<int>();
        var sawMatrix = false;
        for (var i = 0; i < outline.Items.Count; i++)
        {
            if (outline.Items[i] is not OutlineItem.Heading { Level: 1 })
                continue;
            sawMatrix |= highest.Count == 0 && phases.Any(phase => phase < i);
            highest.Add(i);
        }

        if (highest.Count == 0 || sawMatrix)
            return -1;
        return highest.Count == 1 || !phases.Contains(highest[0]) ? highest[0] : -1;
    }
}
