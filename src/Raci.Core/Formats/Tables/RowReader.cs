using Raci.Collections;
using Raci.Formats.Tables.Cells;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables;

/// <summary>Makes activities of the rows of a table.</summary>
internal sealed class RowReader
{
    private readonly TableLayout _layout;
    private readonly TableCells _cells;
    private readonly string[] _parties;
    private readonly RoleScheme _scheme;
    private readonly RowPatterns _patterns;
    private readonly DiagnosticList _diagnostics;
    private readonly SourceTable _table;
    private readonly int[] _partyColumns;
    private readonly PackedCell[] _row;
    private readonly bool _areAdjacent;
    private readonly Assignment[] _assignments;
    private readonly string[] _attributes;
    private readonly RewrittenCells _rewritten;

    /// <summary>Creates a reader of the rows of a table.</summary>
    /// <param name="layout">The table and the parties of its columns.</param>
    /// <param name="cells">What its cells hold.</param>
    /// <param name="parties">The names of all parties.</param>
    /// <param name="scheme">The alphabet of the roles.</param>
    /// <param name="patterns">The lists of assignments of earlier rows.</param>
    /// <param name="diagnostics">Where to say what is wrong.</param>
    public RowReader(TableLayout layout, TableCells cells, string[] parties, RoleScheme scheme, RowPatterns patterns, DiagnosticList diagnostics)
    {
        (_layout, _cells, _parties, _scheme, _patterns, _diagnostics) = (layout, cells, parties, scheme, patterns, diagnostics);
        _table = layout.Table;
        _partyColumns = [.. layout.Columns.Parties];
        _row = new PackedCell[_partyColumns.Length];
        _areAdjacent = _row.Length > 0 && _partyColumns[^1] - _partyColumns[0] == _row.Length - 1;
        _assignments = new Assignment[_partyColumns.Length];
        _attributes = AttributeNames(layout);
        _rewritten = new RewrittenCells(layout, cells, scheme, diagnostics);
        patterns.Start(layout.Parties);
    }

    /// <summary>Gets the marks that stand in the cells read so far.</summary>
    public HashSet<string> SeenMarks { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads the row of an index.</summary>
    public Activity Read(int row)
    {
        _table.CheckRow(row, _diagnostics);
        return Activity.OfNormal(
            _table.CellText(row, _layout.Columns.Activity),
            ReadAssignments(row),
            _attributes.Length == 0 ? [] : ReadAttributes(row));
    }

    // Most rows are like one before, and have no marks or remarks.
    private ValueList<Assignment> ReadAssignments(int row)
    {
        var cells = CellsOf(row);
        var isPlain = PackedCell.ArePlain(cells, out var hash);
        if (isPlain && _patterns.TryFind(cells, hash, out var known))
            return known;
        var list = MakeAssignments(row, ref isPlain);
        if (isPlain)
            _patterns.Add(cells, hash, list);
        return list;
    }

    // Those of the parties, which in most tables lie side by side.
    private ReadOnlySpan<PackedCell> CellsOf(int row)
    {
        var cells = _cells.Row(row);
        if (_areAdjacent && cells.Length > _partyColumns[^1])
            return cells.Slice(_partyColumns[0], _row.Length);
        for (var i = 0; i < _row.Length; i++)
            _row[i] = _partyColumns[i] < cells.Length ? cells[_partyColumns[i]] : default;
        return _row;
    }

    private ValueList<Assignment> MakeAssignments(int row, ref bool isPlain)
    {
        var count = 0;
        for (var i = 0; i < _partyColumns.Length; i++)
        {
            var (roles, kind) = _cells[row, _partyColumns[i]];
            if (kind == RoleCellKind.Empty)
                continue;
            var party = _parties[_layout.Parties[i]];
            var isOfScheme = kind == RoleCellKind.Letters && _scheme.Letters.IsSupersetOf(roles);
            isPlain &= isOfScheme;
            var assignment = isOfScheme ? Assignment.OfNormal(party, roles) : ReadAnnotated(row, _partyColumns[i], party);
            if (assignment.IsEmpty)
                continue;
            _assignments[count++] = assignment;
            if (assignment.Mark is { } mark)
                SeenMarks.Add(mark);
        }

        return new(_assignments.AsSpan(0, count).ToArray());
    }

    private Assignment ReadAnnotated(int row, int column, string party)
    {
        var source = _table.Cell(row, column).Trim();
        var cell = RoleCell.Parse(source);
        if (cell.Kind is RoleCellKind.Other or RoleCellKind.Wordy && source.ContainsAny('<', '&', '['))
        {
            source = _table.CellText(row, column).ToString();
            cell = RoleCell.Parse(source);
        }

        if (cell.Kind == RoleCellKind.Empty)
            return default;
        if ((cell.Kind is RoleCellKind.Other or RoleCellKind.Wordy || !_scheme.Letters.IsSupersetOf(cell.Roles)) && _rewritten.TryRead(row, column, party, out var rewritten))
            return rewritten;
        if (cell.Kind == RoleCellKind.Other || !_scheme.Letters.IsSupersetOf(cell.Roles))
            return NotARoleAt(row, column, party);
        var mark = cell.Mark.IsEmpty ? null : cell.Mark.ToString();
        if (cell.HasOpenEmphasis && cell.Rest.IsEmpty)
            _diagnostics.Add(OpenEmphasis.At(_table.LocationOf(row, column), source.ToString(), cell.Roles.ToString(_scheme)));
        if (cell.HasSeveralMarks)
            _diagnostics.Add(SeveralMarks.At(_table.LocationOf(row, column), source.ToString(), mark!));
        var remark = cell.HasSeveralMarks && cell.Rest.IsEmpty ? _table.ToText(source, row, column) : RoleWords.WithoutBrackets(_table.ToText(cell.Rest, row, column));
        if (Marks.IsBracketed(remark.ToString()))
            (mark, remark) = (mark ?? $"({remark})", default);
        if (cell.Kind != RoleCellKind.Wordy)
            return new Assignment(party, cell.Roles, mark, _rewritten.IsNameOf(cell.Rest, cell.Roles) ? default : remark);
        var all = cell.Roles | RoleWords.LettersIn(cell.Rest, _scheme);
        // Words that say when which of several letters holds are kept with all of these.
        remark = all == cell.Roles ? remark : _table.ToText(source, row, column);
        _diagnostics.Add(LooseWords.At(_table.LocationOf(row, column), source.ToString(), all.ToString(_scheme), remark.IsEmpty ? _table.ToText(cell.Rest, row, column) : remark));
        return new Assignment(party, all, mark, remark);
    }

    private Assignment NotARoleAt(int row, int column, string party)
    {
        var text = _table.CellText(row, column);
        if (!_layout.Columns.Unreadable.Contains(column))
            _diagnostics.Add(NotARole.At(_table.LocationOf(row, column), text, _scheme, string.Join(", ", _scheme.Order.ToCharArray()), _rewritten.DidYouMean(text)));
        return Marks.IsBracketed(text.ToString()) ? new Assignment(party, RoleSet.None, $"({text})") : new Assignment(party, RoleSet.None, null, text);
    }

    private ValueList<ActivityAttribute> ReadAttributes(int row)
    {
        var attributes = new List<ActivityAttribute>();
        for (var i = 0; i < _attributes.Length && _layout.Columns.Attributes[i] < _table.CellCount(row); i++)
        {
            var value = _table.CellText(row, _layout.Columns.Attributes[i]);
            if (!value.IsEmpty)
                attributes.Add(new ActivityAttribute(_attributes[i], value));
        }

        return attributes.ToValueList();
    }

    private static string[] AttributeNames(TableLayout layout)
    {
        var names = new List<string>();
        foreach (var column in layout.Columns.Attributes)
        {
            var name = layout.Table.HeadingText(column).ToString();
            name = name.Length == 0 ? ColumnName.Of(column) : name;
            names.Add(names.Contains(name, StringComparer.Ordinal) ? $"{name} ({ColumnName.Of(column)})" : name);
        }

        return [.. names];
    }
}
