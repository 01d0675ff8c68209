namespace Raci.Formats.Tables.Evidence;

/// <summary>What stands around the tables of a document: the words above each, those of the document, and what they explain letters as.</summary>
internal sealed class TableSurroundings
{
    private const int LongestCaption = 120;

    // A legend stands in the first lines of a piece of prose, or in a short one.
    private const int MostLookedAt = 4000;

    private readonly Outline _outline;
    private readonly Lazy<List<ForeignLegend>> _foreign;
    private readonly Lazy<Dictionary<SourceTable, int>> _indexes;

    /// <summary>Looks at a document.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="words">Its title and its headings.</param>
    public TableSurroundings(Outline outline, IEnumerable<string> words)
    {
        _outline = outline;
        SpeaksOfResponsibility = new Lazy<bool>(() => words.Any(CaptionWords.SpeakOfResponsibility) || outline.Items.OfType<OutlineItem.Prose>().Any(prose => prose.Source.Length <= LongestCaption && CaptionWords.SpeakOfResponsibility(prose.Source)));
        _foreign = new Lazy<List<ForeignLegend>>(FindForeign);
        _indexes = new Lazy<Dictionary<SourceTable, int>>(IndexTables);
    }

    /// <summary>Gets whether the document speaks of responsibilities in its title, a heading or a line of its own.</summary>
    public Lazy<bool> SpeaksOfResponsibility { get; }

    /// <summary>Gets what the document says that letters are, where they are most of some letters and no roles, as in R = red; null where it does not.</summary>
    public string? TopicOf(RoleSet letters) => _foreign.Value.Find(legend => (legend.Letters & letters).Count * 2 > letters.Count)?.Topic;

    /// <summary>Gets what the first letters are that the document explains as no roles; null where it explains none so.</summary>
    public string? OtherTopic => _foreign.Value is [var first, ..] ? first.Topic : null;

    /// <summary>Gets the words right above a table: its heading, those right above that one, and a short line between.</summary>
    public IEnumerable<string> CaptionsOf(SourceTable table)
    {
        var at = _indexes.Value.GetValueOrDefault(table, -1);
        for (var i = at - 1; i >= 0; i--)
        {
            if (_outline.Items[i] is OutlineItem.Heading heading)
            {
                yield return heading.Text.ToString();
                if (i == 0 || _outline.Items[i - 1] is not OutlineItem.Heading)
                    yield break;
            }

            if (i == at - 1 && _outline.Items[i] is OutlineItem.Prose { Source.Length: <= LongestCaption } prose)
                yield return prose.Source.Trim('*', '_', ' ', '\n');
            else if (_outline.Items[i] is OutlineItem.Table)
                yield break;
        }
    }

    private List<ForeignLegend> FindForeign()
    {
        var found = new List<ForeignLegend?>();
        for (var i = 0; i < _outline.Items.Count; i++)
        {
            if (_outline.Items[i] is OutlineItem.Table table && _outline.CellsOf(table.Content).Legend is { } legend)
            {
                found.Add(ForeignLegend.Of(legend));
            }
            else if (_outline.Items[i] is OutlineItem.Prose prose)
            {
                // Lines of a sheet or a file are pieces of their own.
                var words = prose.Source;
                while (i + 1 < _outline.Items.Count && words.Length < LongestCaption && _outline.Items[i + 1] is OutlineItem.Prose { Source.Length: < LongestCaption } next)
                    (words, i) = ($"{words}\n{next.Source}", i + 1);
                found.Add(ForeignLegend.In(words.AsSpan(0, Math.Min(words.Length, MostLookedAt))));
            }
        }

        return [.. found.OfType<ForeignLegend>()];
    }

    private Dictionary<SourceTable, int> IndexTables()
    {
        var indexes = new Dictionary<SourceTable, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < _outline.Items.Count; i++)
        {
            if (_outline.Items[i] is OutlineItem.Table item)
                indexes[item.Content] = i;
        }

        return indexes;
    }
}
