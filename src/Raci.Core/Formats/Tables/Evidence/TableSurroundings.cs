namespace Raci.Formats.Tables.Evidence;

/// <summary>What stands around the tables of a document: the words above each, those of the document, and whether they explain rights.</summary>
internal sealed class TableSurroundings
{
    private const int LongestCaption = 120;

    // A legend stands in the first lines of a piece of prose, or in a short one.
    private const int MostLookedAt = 4000;

    private readonly Outline _outline;
    private readonly Lazy<bool> _hasLegendOfRights;

    /// <summary>Looks at a document.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="words">Its title and its headings.</param>
    public TableSurroundings(Outline outline, IEnumerable<string> words)
    {
        _outline = outline;
        SpeaksOfResponsibility = new Lazy<bool>(() => words.Any(CaptionWords.SpeakOfResponsibility) || outline.Items.OfType<OutlineItem.Prose>().Any(prose => prose.Source.Length <= LongestCaption && CaptionWords.SpeakOfResponsibility(prose.Source)));
        _hasLegendOfRights = new Lazy<bool>(() => outline.Tables.Any(cells => LegendTable.Of(cells.Table) is { } legend && RightsLegend.Is(legend)) || outline.Items.OfType<OutlineItem.Prose>().Any(prose => RightsLegend.IsIn(prose.Source.AsSpan(0, Math.Min(prose.Source.Length, MostLookedAt)))));
    }

    /// <summary>Gets whether the document speaks of responsibilities in its title, a heading or a line of its own.</summary>
    public Lazy<bool> SpeaksOfResponsibility { get; }

    /// <summary>Gets whether words of the document explain letters as rights: R = read, W = write.</summary>
    public bool HasLegendOfRights => _hasLegendOfRights.Value;

    /// <summary>Gets the words right above a table: its heading, and a short line between both.</summary>
    public IEnumerable<string> CaptionsOf(SourceTable table)
    {
        var at = IndexOf(table);
        for (var i = at - 1; i >= 0; i--)
        {
            if (_outline.Items[i] is OutlineItem.Heading heading)
            {
                yield return heading.Text.ToString();
                yield break;
            }

            if (i == at - 1 && _outline.Items[i] is OutlineItem.Prose { Source.Length: <= LongestCaption } prose)
                yield return prose.Source.Trim('*', '_', ' ', '\n');
            else if (_outline.Items[i] is OutlineItem.Table)
                yield break;
        }
    }

    private int IndexOf(SourceTable table)
    {
        for (var i = 0; i < _outline.Items.Count; i++)
        {
            if (_outline.Items[i] is OutlineItem.Table item && ReferenceEquals(item.Content, table))
                return i;
        }

        return -1;
    }
}
