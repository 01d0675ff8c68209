namespace Raci.Formats.Tables;

/// <summary>Finds the heading that is the title of a document.</summary>
internal static class TitleFinder
{
    /// <summary>Gets the index of the title: the first heading of level 1, where no matrix stands before it and none under another heading of its level; -1 where there is none.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="isMatrix">Tells whether a table is a matrix.</param>
    /// <param name="phases">The headings above matrices.</param>
    public static int Find(Outline outline, Func<SourceTable, bool> isMatrix, HashSet<int> phases)
    {
        var title = -1;
        for (var i = 0; i < outline.Items.Count; i++)
        {
            if (title < 0 && outline.Items[i] is OutlineItem.Table table && isMatrix(table.Content))
                return -1;
            if (outline.Items[i] is not OutlineItem.Heading { Level: 1 })
                continue;
            if (title < 0)
                title = i;
            else if (phases.Contains(title) && phases.Contains(i))
                return -1;
        }

        return title;
    }
}
