namespace Raci.Formats.Tables;

/// <summary>A document as a row of headings, prose and tables, with what can be asked of it before it is read as a matrix.</summary>
internal sealed class Outline
{
    private readonly OrderedDictionary<SourceTable, TableCells> _cells = [];

    public Outline(IEnumerable<OutlineItem> items)
    {
        var list = new List<OutlineItem>();
        Items = list;
        foreach (var item in items)
        {
            list.Add(item);
            if (item is OutlineItem.Table table)
                _cells.Add(table.Content, new TableCells(table.Content));
        }
    }

    /// <summary>Gets the headings, prose and tables in the order of the document.</summary>
    public IReadOnlyList<OutlineItem> Items { get; }

    /// <summary>Gets the cells of all tables.</summary>
    public IReadOnlyCollection<TableCells> Tables => _cells.Values;

    /// <summary>Gets the words of all headings.</summary>
    public IEnumerable<string> HeadingWords => Items.OfType<OutlineItem.Heading>().Select(heading => heading.Text.ToString());

    /// <summary>Gets what the cells of a table hold.</summary>
    public TableCells CellsOf(SourceTable table) => _cells[table];

    /// <summary>Gets the headings that have a table of some kind in their section, for each the index of its item.</summary>
    public HashSet<int> HeadingsAbove(Func<SourceTable, bool> isWanted)
    {
        var above = new HashSet<int>();
        var open = new Stack<(int Index, int Level)>();
        for (var i = 0; i < Items.Count; i++)
        {
            if (Items[i] is OutlineItem.Heading heading)
            {
                while (open.Count > 0 && open.Peek().Level >= heading.Level)
                    open.Pop();
                open.Push((i, heading.Level));
            }
            else if (Items[i] is OutlineItem.Table table && isWanted(table.Content))
            {
                foreach (var (index, _) in open)
                    above.Add(index);
            }
        }

        return above;
    }

    /// <summary>Gets the index of the heading right above an item; -1 where there is none.</summary>
    public int HeadingOf(int item)
    {
        for (var i = item - 1; i >= 0; i--)
        {
            if (Items[i] is OutlineItem.Heading)
                return i;
        }

        return -1;
    }
}
