using Raci.Formats.Tables.Evidence;

namespace Raci.Formats.Tables.Grids;

/// <summary>What a grid says: its title, its prose and tables in order, and its legends apart, since they may stand anywhere.</summary>
/// <param name="Title">The words above all else; null where there are none.</param>
/// <param name="Items">Prose, headings of tables, and tables.</param>
/// <param name="Legends">Legends, each behind its heading where it has one.</param>
/// <param name="HasMatrix">Whether there is a table that looks like a matrix.</param>
internal sealed record GridPage(OutlineItem.Heading? Title, IReadOnlyList<OutlineItem> Items, IReadOnlyList<OutlineItem> Legends, bool HasMatrix)
{
    /// <summary>Tells whether all its tables are surely something else than matrices, whatever stands on other sheets.</summary>
    public bool IsSomethingElse()
    {
        var outline = new Outline(Title is null ? Items : [Title, .. Items]);
        return Array.TrueForAll(new TableJudge(new TableSurroundings(outline, outline.HeadingWords), legend: null).Judge([.. outline.Tables]), verdict => verdict.IsSurelyNone);
    }

    /// <summary>Reads a grid.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="level">The level of the headings of its tables; phases inside tables lie deeper.</param>
    /// <param name="diagnostics">Where to tell guesses.</param>
    public static GridPage Of(Grid grid, int level, DiagnosticList diagnostics) => new GridOutline(grid, level, diagnostics).Read();
}
