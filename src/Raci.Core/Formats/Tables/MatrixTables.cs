using Raci.Formats.Tables.Cells;
using Raci.Formats.Tables.Evidence;
using Raci.Formats.Tables.Legends;
using Raci.Formats.Tables.Shapes;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables;

/// <summary>Decides what each table of a document is, which alphabet its cells are of, and which columns are which party.</summary>
internal sealed class MatrixTables
{
    private readonly OrderedDictionary<SourceTable, TableLayout> _layouts = [];
    private readonly PartyMatcher _parties;
    private readonly List<string> _refusals = [];
    private readonly HashSet<string> _headings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _attributes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _otherHeadings;

    public MatrixTables(Outline outline, IEnumerable<string> words, ReadingHints hints, DiagnosticList diagnostics)
    {
        _parties = new PartyMatcher(hints, PartyAbbreviations.Of(outline), diagnostics);
        var withoutLegends = FindLegend(outline, diagnostics);
        var candidates = outline.Tables.Where(cells => !ReferenceEquals(cells.Table, LegendSource)).ToList();
        var prose = Legend is null && hints.Scheme is null ? ProseLegend.Find(outline, withoutLegends, diagnostics) : null;
        Explained = Legend ?? prose?.Legend;
        LegendPlace = (LegendSource?.LocationOf(-1, 0) ?? prose?.Location) is { } place ? new(place, Explained?.Letters) : null;
        Reading = new CellReading(hints.Scheme is { } stated ? [.. stated.Roles.Select(role => new LegendWord(role.Letter, role.Name.ToString()))] : [.. Explained?.Roles.Select(role => role.Word) ?? []]);
        Reading.LookAgain(candidates);
        var judge = new TableJudge(new TableSurroundings(outline, words), Explained);
        var verdicts = hints.Parties.Count > 0 ? [.. candidates.Select(_ => Verdict.Plain)] : judge.Judge(candidates);
        _otherHeadings = judge.OtherHeadings;
        var ofScheme = new DiagnosticList();
        Scheme = hints.Scheme ?? SchemeFinder.Find(Voters(withoutLegends, candidates, verdicts), Explained, LegendPlace?.Location ?? SourceLocation.None, words, ofScheme);
        var alone = candidates.Select(cells => TableColumns.Of(cells, Scheme.Letters, isKnownParty: null, _otherHeadings)).ToList();
        CollectHeadings(alone, verdicts);
        for (var i = 0; i < candidates.Count; i++)
            Decide(candidates[i], alone[i], verdicts[i], diagnostics);
        if (_layouts.Count > 0)
            diagnostics.Add(ofScheme);
        _parties.Report();
        PartyNames = [.. _parties.Parties.Select(party => party.Name)];
        if (PartyNames is [var only] && _layouts.Count == 1 && RoleScheme.TryFind(only, out _))
            diagnostics.Add(NamelessParty.At(Layouts.First().Table.LocationOf(-1, Layouts.First().Columns.Parties[0]), only));
    }

    /// <summary>Gets the alphabet of the roles.</summary>
    public RoleScheme Scheme { get; }

    /// <summary>Gets the legend; null where there is none.</summary>
    public LegendTable? Legend { get; private set; }

    /// <summary>Gets the legend, or what the text explains where no table does; null where nothing explains the letters.</summary>
    public LegendTable? Explained { get; }

    /// <summary>Gets where the legend stands, and what it explains; null where there is none.</summary>
    public LegendPlace? LegendPlace { get; }

    /// <summary>Gets how cells are read that are not simply letters.</summary>
    public CellReading Reading { get; }

    /// <summary>Gets the table that is the legend; null where there is none.</summary>
    public SourceTable? LegendSource { get; private set; }

    /// <summary>Gets the parties and their spellings.</summary>
    public PartyMatcher Parties => _parties;

    /// <summary>Gets the names of the parties.</summary>
    public string[] PartyNames { get; }

    /// <summary>Gets the tables that are matrices, in the order of the document.</summary>
    public IReadOnlyCollection<TableLayout> Layouts => _layouts.Values;

    /// <summary>Gets why the other tables are no matrices.</summary>
    public IReadOnlyList<string> Refusals => _refusals;

    /// <summary>Tells whether a table is a matrix.</summary>
    public bool IsMatrix(SourceTable table) => _layouts.ContainsKey(table);

    /// <summary>Gets the parties of the columns of a table that is a matrix.</summary>
    public TableLayout LayoutOf(SourceTable table) => _layouts[table];

    // A table of risks or priorities looks like a legend too: the letters of the legend are those in use.
    // Gives the tables that look like none.
    private List<TableCells> FindLegend(Outline outline, DiagnosticList diagnostics)
    {
        var candidates = new List<(LegendTable Legend, TableCells Cells)>();
        var others = new List<TableCells>(outline.Tables.Count);
        foreach (var cells in outline.Tables)
        {
            if (cells.Table.PartyCount < 0 && cells.Legend is { } legend && ForeignLegend.Of(legend) is null)
                candidates.Add((legend, cells));
            else
                others.Add(cells);
        }

        if (candidates.Count == 0)
            return others;
        var best = SchemeFinder.BestLegend(candidates.ConvertAll(pair => pair.Legend), others);
        if (best < 0)
            return others;
        (Legend, LegendSource) = (candidates[best].Legend, candidates[best].Cells.Table);
        foreach (var row in Legend.LeftOut)
            diagnostics.Add(LegendRowLeftOut.At(LegendSource.LocationOf(row, 0), LegendSource.CellText(row, 0)));
        foreach (var (other, cells) in candidates)
        {
            if (!ReferenceEquals(cells.Table, LegendSource) && Legend.Letters.Overlaps(other.Letters))
                diagnostics.Add(SeveralLegends.At(cells.Table.LocationOf(-1, 0), other.Letters));
        }

        return others;
    }

    // The letters of tables that are no matrices do not tell the alphabet.
    private static List<TableCells> Voters(List<TableCells> tables, List<TableCells> judged, Verdict[] verdicts)
    {
        if (Array.TrueForAll(verdicts, verdict => verdict.IsMatrix))
            return tables;
        var refused = judged.Where((_, i) => !verdicts[i].IsMatrix).ToHashSet();
        return tables.FindAll(cells => !refused.Contains(cells));
    }

    // Of two columns of one heading, the one with roles is the party's.
    private static Func<string, bool> UnlessIn(TableColumns table, Func<string, bool> isKnown)
    {
        var own = table.Parties.Select(column => table.Table.Heading(column).Trim().ToString()).ToHashSet(StringComparer.Ordinal);
        return heading => !own.Contains(heading) && isKnown(heading);
    }

    private bool IsKnown(string heading) => _headings.Contains(heading) || _parties.Knows(heading);

    // A column without cells, or before the first with roles, is a party's where a column of that heading has roles in another table.
    private void CollectHeadings(List<TableColumns> tables, Verdict[] verdicts)
    {
        var headings = _headings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < tables.Count; i++)
        {
            foreach (var column in tables[i].Refusal is null && verdicts[i].IsMatrix ? tables[i].Parties : [])
                headings.Add(tables[i].Table.Heading(column).Trim());
        }
    }

    private void Decide(TableCells cells, TableColumns alone, Verdict verdict, DiagnosticList diagnostics)
    {
        var table = cells.Table;
        var columns = alone.Refusal is null && alone.Attributes.Count == 0 ? alone : TableColumns.Of(cells, Scheme.Letters, UnlessIn(alone, IsKnown), _otherHeadings);
        if ((verdict.IsMatrix ? columns.Refusal : verdict.Against) is { } reason)
        {
            _refusals.Add(reason);
            diagnostics.Add(NotAMatrix.At(table.LocationOf(-1, 0), table.HeadingText(0), new Wording(reason)));
            return;
        }

        if (verdict.IsBalanced || verdict.HasDoubts)
            diagnostics.Add((verdict.IsBalanced ? MayBeNoMatrix : MatrixDespiteDoubts).At(table.LocationOf(-1, 0), table.HeadingText(0), new Wording(verdict.For), new Wording(verdict.Against)));
        foreach (var column in columns.Attributes)
        {
            if (table.PartyCount < 0 || RoleLabel.AllOf(table.HeadingText(column).ToString()).Count == 0)
                TellAttribute(cells, column, column < columns.Activity, diagnostics);
        }

        foreach (var column in columns.Unreadable)
            diagnostics.Add(PartyWithoutRoles.At(table.LocationOf(-1, column), table.HeadingText(column), cells.CountLetters(column, Scheme.Letters).Filled, FirstIn(cells, column), string.Join(", ", Scheme.Order.ToCharArray())));
        _layouts.Add(table, new TableLayout(columns, _parties.Match(table, columns.Parties)));
    }

    private static Text FirstIn(TableCells cells, int column)
    {
        for (var row = 0; row < cells.Table.RowCount; row++)
        {
            cells[row, column].Deconstruct(out _, out var kind);
            if (kind != RoleCellKind.Empty)
                return cells.Table.CellText(row, column);
        }

        return default;
    }

    // Once for each heading: in a document of many tables the same columns come again and again.
    private void TellAttribute(TableCells cells, int column, bool isNumber, DiagnosticList diagnostics)
    {
        var heading = cells.Table.HeadingText(column).ToString();
        if (!_attributes.Add(heading))
            return;
        var location = cells.Table.LocationOf(-1, column);
        if (heading.Length == 0)
            diagnostics.Add(EmptyHeading.At(location, column + 1, ColumnName.Of(column)));
        var (roles, filled) = cells.CountLetters(column, Scheme.Letters);
        diagnostics.Add(roles == 0 || isNumber || _otherHeadings.Contains(heading) ? AttributeColumn.At(location, heading) : DoubtfulColumn.At(location, heading, roles, filled));
    }
}
