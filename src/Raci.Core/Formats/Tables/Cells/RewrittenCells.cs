namespace Raci.Formats.Tables.Cells;

/// <summary>Makes assignments of the cells of a table that are not simply letters.</summary>
internal sealed class RewrittenCells
{
    private readonly SourceTable _table;
    private readonly CellReading _reading;
    private readonly bool _isOfPeople;
    private readonly RoleScheme _scheme;
    private readonly DiagnosticList _diagnostics;

    /// <summary>Notes the cells that were taken for nothing.</summary>
    /// <param name="layout">The table and the parties of its columns.</param>
    /// <param name="cells">What its cells hold.</param>
    /// <param name="scheme">The alphabet of the roles.</param>
    /// <param name="diagnostics">Where to say what was taken for what.</param>
    public RewrittenCells(TableLayout layout, TableCells cells, RoleScheme scheme, DiagnosticList diagnostics)
    {
        (_table, _reading, _scheme, _diagnostics) = (layout.Table, cells.Reading ?? new CellReading([]), scheme, diagnostics);
        _isOfPeople = cells.Reading is not null;
        foreach (var (row, column) in cells.Nothings)
        {
            if (layout.Columns.Parties.Contains(column))
                _reading.NoteNothing(_table.Cell(row, column), _table.LocationOf(row, column));
        }
    }

    /// <summary>Reads a cell; false where it is no role of the scheme.</summary>
    public bool TryRead(int row, int column, string party, out Assignment assignment)
    {
        assignment = default;
        var source = _table.Cell(row, column);
        if (_reading.Read(source) is not { } finding)
            return false;
        var roles = RolesOf(finding);
        if (!_scheme.Letters.IsSupersetOf(roles))
            return false;
        var isLetters = finding.Kind == RoleFindingKind.Planned && roles.Count > 1;
        _reading.Note(isLetters ? finding with { Kind = RoleFindingKind.Letters } : finding, source, _scheme, _table.LocationOf(row, column), _diagnostics);
        if (finding.Kind == RoleFindingKind.Nothing)
            return true;
        var remark = isLetters ? default : RemarkOf(finding.Remark, row, column);
        var mark = finding.Mark.Length == 0 ? null : finding.Mark;
        if (Marks.IsBracketed(remark.ToString()))
            (mark, remark) = (mark ?? $"({remark})", default);
        assignment = new Assignment(party, roles, mark, remark);
        return true;
    }

    /// <summary>Tells whether a remark says no more than the letter before it; in a table of our own it is a remark nevertheless.</summary>
    public bool IsNameOf(ReadOnlySpan<char> remark, RoleSet roles) => _isOfPeople && !remark.IsEmpty && _reading.IsNameOf(remark, roles);

    /// <summary>Gets the start of a hint that names the role a text may have meant; empty where it is near none.</summary>
    public Wording DidYouMean(Text text) => new(_reading.Nearest(text.ToString(), _scheme.Letters) is { } letter ? $"did you mean {letter}? otherwise " : "");

    // Where the scheme has a P, a letter before another is just one more.
    private RoleSet RolesOf(RoleFinding finding)
    {
        var both = finding.Roles | RoleSet.Of('P');
        return finding.Kind == RoleFindingKind.Planned && _scheme.Letters.IsSupersetOf(both) ? both : finding.Roles;
    }

    // With the markup it has in the cell.
    private Text RemarkOf(string words, int row, int column)
    {
        if (words.Length == 0)
            return default;
        var text = _table.CellText(row, column);
        var at = text.IsPlain ? -1 : text.ToString().IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? Text.Repair(words) : text.Slice(at, words.Length);
    }
}
