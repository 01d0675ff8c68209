using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables.Shapes;

/// <summary>Puts blocks that stand each under the heading of its activity together: one table for those that lie under one heading.</summary>
/// <param name="items">The document.</param>
/// <param name="blocks">The blocks, by the index of their item.</param>
/// <param name="title">What names an activity that no heading names.</param>
/// <param name="reading">What all shapes share.</param>
internal sealed class HeadedActivities(IReadOnlyList<OutlineItem> items, Dictionary<int, NamelessBlock> blocks, Text title, ShapeReading reading)
{
    private readonly Dictionary<int, (MatrixSketch Sketch, List<string> Sources)> _groups = [];
    private readonly Dictionary<int, SketchRow> _rows = [];
    private readonly HashSet<int> _taken = [];
    private readonly Dictionary<int, int> _starts = [];
    private readonly HashSet<int> _named = [];
    private readonly int[] _headings = new int[items.Count];
    private readonly Dictionary<int, int> _parents = [];

    /// <summary>Gets the document with a table in the place of the first block of each group; the headings that name activities are gone.</summary>
    public List<OutlineItem> Read()
    {
        var only = OnlyTitle();
        FindHeadings();
        foreach (var item in blocks.Keys)
            _named.Add(_headings[item]);
        _named.Remove(only);
        FindParents();
        for (var i = 0; i < items.Count; i++)
        {
            if (blocks.TryGetValue(i, out var block))
                Add(i, block, only);
        }

        var result = new List<OutlineItem>();
        for (var i = 0; i < items.Count; i++)
        {
            if (_starts.TryGetValue(i, out var group) && reading.ToTable(_groups[group].Sketch, string.Join("\n\n", _groups[group].Sources)) is { } table)
            {
                if (items[i] is OutlineItem.Heading own && IsBesideAnother(result, own, group, only))
                    result.Add(own with { Text = default, Source = "" });
                result.Add(new OutlineItem.Table(table));
            }

            if (blocks.TryGetValue(i, out var block))
                AddRest(result, block);
            else if (!_taken.Contains(i))
                result.Add(items[i] is OutlineItem.Prose prose && i > 0 && _taken.Contains(i - 1) ? prose with { IsVerbatim = false, Source = $"{NameOf(i - 1)}:\n\n{prose.Source}" } : items[i]);
        }

        return result;
    }

    // The section before the first activity, which is on a level with it, is no phase of it.
    private static bool IsBesideAnother(List<OutlineItem> before, OutlineItem.Heading heading, int group, int title) =>
        group == title && title >= 0 && before.FindLast(item => item is OutlineItem.Heading) is OutlineItem.Heading last && last.Level == heading.Level;

    private static void AddRest(List<OutlineItem> result, NamelessBlock block)
    {
        if (block.Rest is not null)
            result.Add(block.Rest);
    }

    private void Add(int item, NamelessBlock block, int only)
    {
        var heading = _headings[item];
        var group = heading < 0 || heading == only ? -2 - heading : _parents[heading];
        if (!_groups.TryGetValue(group, out var known))
        {
            _groups.Add(group, known = (new MatrixSketch { Corner = (default, block.Location) }, []));
            _starts.Add(heading < 0 || heading == only ? item : heading, group);
            reading.Diagnostics.Add(TableReshaped.At(block.Location, new Wording(block.What), new Wording($"the first is '{NameOf(heading)}'")));
        }

        if (heading >= 0 && heading != only)
            _taken.Add(heading);
        known.Sources.Add(block.Source);
        var location = heading < 0 ? block.Location : ((OutlineItem.Heading)items[heading]).Location;
        if (block.FillParty is { } fill)
        {
            fill(known.Sketch, NameOf(heading), location);
            return;
        }

        if (!_rows.TryGetValue(heading, out var row))
            _rows.Add(heading, row = known.Sketch.AddRow(NameOf(heading), location));
        block.Fill(known.Sketch, row);
    }

    private Text NameOf(int heading) => heading < 0 ? title : ((OutlineItem.Heading)items[heading]).Text;

    private void FindHeadings()
    {
        for (var i = 0; i < items.Count; i++)
            _headings[i] = items[i] is OutlineItem.Heading ? i : i > 0 ? _headings[i - 1] : -1;
    }

    // The heading a heading lies under, those that name activities or parties aside.
    private void FindParents()
    {
        var open = new Stack<(int Index, int Level)>();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not OutlineItem.Heading heading)
                continue;
            while (open.Count > 0 && open.Peek().Level >= heading.Level)
                open.Pop();
            _parents[i] = open.Count == 0 ? -1 : open.Peek().Index;
            if (!_named.Contains(i))
                open.Push((i, heading.Level));
        }
    }

    // The title of a document stays its title where it names the only activity too.
    private int OnlyTitle()
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not OutlineItem.Heading heading)
                continue;
            return heading.Level == 1 && !items.Skip(i + 1).Any(item => item is OutlineItem.Heading { Level: 1 }) ? i : -1;
        }

        return -1;
    }
}
