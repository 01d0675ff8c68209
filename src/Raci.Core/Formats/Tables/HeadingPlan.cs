using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables;

/// <summary>What each heading of a document is: its title, that of the legend, a phase, or part of the prose.</summary>
internal sealed class HeadingPlan
{
    private readonly HashSet<int> _phases;

    /// <summary>Looks over the headings of a document.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="tables">What its tables are.</param>
    /// <param name="title">What the document calls itself outside its headings; empty for nothing.</param>
    /// <param name="diagnostics">Where to say what was taken for what.</param>
    public HeadingPlan(Outline outline, MatrixTables tables, string title, DiagnosticList diagnostics)
    {
        _phases = outline.HeadingsAbove(tables.IsMatrix);
        Title = TitleFinder.Find(outline, tables.IsMatrix, _phases);
        if (MatrixHeadings.Find(outline, tables.IsMatrix, _phases, Title, title) is >= 0 and var index)
        {
            var heading = (OutlineItem.Heading)outline.Items[index];
            var isTitle = Title < 0 && (title.Length == 0 || MatrixHeadings.AreSame(heading.Text.ToString(), title));
            Title = isTitle ? index : Title;
            _phases.Remove(index);
            diagnostics.Add(MatrixHeading.At(heading.Location, heading.Text, new Wording(isTitle ? "the title" : "prose before the matrix")));
        }

        Legend = FindLegend(outline, tables);
        LastMatrix = FindLastMatrix(outline, tables);
    }

    /// <summary>Gets the index of the title; -1 where no heading is.</summary>
    public int Title { get; }

    /// <summary>Gets the index of the heading above the legend; -1 where there is none of its own.</summary>
    public int Legend { get; }

    /// <summary>Gets the index of the last table that is a matrix; -1 where there is none.</summary>
    public int LastMatrix { get; }

    /// <summary>Tells whether the heading at an index is a phase.</summary>
    public bool IsPhase(int index) => _phases.Contains(index);

    private int FindLegend(Outline outline, MatrixTables tables)
    {
        for (var i = 0; i < outline.Items.Count; i++)
        {
            if (outline.Items[i] is not OutlineItem.Table table || !ReferenceEquals(table.Content, tables.LegendSource))
                continue;
            var heading = outline.HeadingOf(i);
            return heading == Title || _phases.Contains(heading) ? -1 : heading;
        }

        return -1;
    }

    private static int FindLastMatrix(Outline outline, MatrixTables tables)
    {
        for (var i = outline.Items.Count - 1; i >= 0; i--)
        {
            if (outline.Items[i] is OutlineItem.Table table && tables.IsMatrix(table.Content))
                return i;
        }

        return -1;
    }
}
