using Raci.Formats.Tables.Evidence;

namespace Raci.Formats.Tables;

/// <summary>Finds a heading that names the matrix as a whole, such as "Roles and responsibilities" right above all its tables: it is no phase.</summary>
/// <remarks>One with headings of phases below it stays a phase: an outline is taken as it stands.</remarks>
internal static class MatrixHeadings
{
    /// <summary>Gets the index of such a heading; -1 where there is none.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="isMatrix">Tells whether a table is a matrix.</param>
    /// <param name="phases">The headings above matrices.</param>
    /// <param name="title">The index of the title; -1 where there is none.</param>
    /// <param name="name">What the document calls itself outside its headings; empty for nothing.</param>
    public static int Find(Outline outline, Func<SourceTable, bool> isMatrix, HashSet<int> phases, int title, string name)
    {
        var found = -1;
        var nearest = -1;
        for (var i = 0; i < outline.Items.Count; i++)
        {
            if (outline.Items[i] is OutlineItem.Heading)
                nearest = i;
            if (outline.Items[i] is not OutlineItem.Table table || !isMatrix(table.Content))
                continue;
            if (nearest < 0 || (found >= 0 && found != nearest))
                return -1;
            found = nearest;
        }

        return found != title && phases.Contains(found) && (CaptionWords.NameMatrix(WordsOf(outline, found)) || AreSame(WordsOf(outline, found), name)) ? found : -1;
    }

    /// <summary>Tells whether a heading says again what the document calls itself.</summary>
    public static bool AreSame(string heading, string name) => name.Length > 0 && Vocabulary.Fold(heading) == Vocabulary.Fold(name);

    private static string WordsOf(Outline outline, int heading) => ((OutlineItem.Heading)outline.Items[heading]).Text.ToString();
}
