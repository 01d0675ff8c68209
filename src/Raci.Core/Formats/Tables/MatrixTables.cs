using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables;

/// <summary>Decides what each table of a document is, which alphabet its cells are of, and which columns are which party.</summary>
internal sealed class MatrixTables
{
    private readonly OrderedDictionary<SourceTable, TableLayout> _layouts = [];
    private readonly PartyMatcher _parties;

    public MatrixTables(Outline outline, IEnumerable<string> words, DiagnosticList diagnostics)
    {
        _parties = new PartyMatcher(diagnostics);
        FindLegend(outline, diagnostics);
        var candidates = outline.Tables.Where(cells => !ReferenceEquals(cells.Table, LegendSource)).ToList();
        Scheme = SchemeFinder.Find(candidates, Legend, LegendSource?.LocationOf(-1, 0) ?? SourceLocation.None, words, diagnostics);
        foreach (var cells in candidates)
            Decide(cells, diagnostics);
        _parties.Report();
        PartyNames = [.. _parties.Parties.Select(party => party.Name)];
    }

    /// <summary>Gets the alphabet of the roles.</summary>
    public RoleScheme Scheme { get; }

    /// <summary>Gets the legend; null where there is none.</summary>
    public LegendTable? Legend { get; private set; }

    /// <summary>Gets the table that is the legend; null where there is none.</summary>
    public SourceTable? LegendSource { get; private set; }

    /// <summary>Gets the parties and their spellings.</summary>
    public PartyMatcher Parties => _parties;

    /// <summary>Gets the names of the parties.</summary>
    public string[] PartyNames { get; }

    /// <summary>Gets the tables that are matrices, in the order of the document.</summary>
    public IReadOnlyCollection<TableLayout> Layouts => _layouts.Values;

    /// <summary>Tells whether a table is a matrix.</summary>
    public bool IsMatrix(SourceTable table) => _layouts.ContainsKey(table);

    /// <summary>Gets the parties of the columns of a table that is a matrix.</summary>
    public TableLayout LayoutOf(SourceTable table) => _layouts[table];

    private void FindLegend(Outline outline, DiagnosticList diagnostics)
    {
        foreach (var cells in outline.Tables)
        {
            if (LegendTable.Of(cells.Table) is not { } legend)
                continue;
            if (Legend is null)
                (Legend, LegendSource) = (legend, cells.Table);
            else
                diagnostics.Add(SeveralLegends.At(cells.Table.LocationOf(-1, 0), string.Concat(legend.Roles.Select(role => role.Letter))));
        }
    }

    private void Decide(TableCells cells, DiagnosticList diagnostics)
    {
        var table = cells.Table;
        var columns = TableColumns.Of(cells, Scheme.Letters, _parties.Knows);
        if (columns.Refusal is { } reason)
        {
            diagnostics.Add(NotAMatrix.At(table.LocationOf(-1, 0), table.HeadingText(0), reason));
            return;
        }

        _layouts.Add(table, new TableLayout(columns, _parties.Match(table, columns.Parties)));
    }
}
