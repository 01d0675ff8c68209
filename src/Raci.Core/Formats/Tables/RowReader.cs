using Raci.Collections;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables;

/// <summary>Makes activities of the rows of a table.</summary>
/// <param name="layout">The table and the parties of its columns.</param>
/// <param name="cells">What its cells hold.</param>
/// <param name="parties">The names of all parties.</param>
/// <param name="scheme">The alphabet of the roles.</param>
/// <param name="patterns">The lists of assignments of earlier rows.</param>
/// <param name="diagnostics">Where to say what is wrong.</param>
internal sealed class RowReader(TableLayout layout, TableCells cells, string[] parties, RoleScheme scheme, AssignmentPatterns patterns, DiagnosticList diagnostics)
{
    private readonly SourceTable _table = layout.Table;
    private readonly int[] _partyColumns = [.. layout.Columns.Parties];
    private readonly Assignment[] _assignments = new Assignment[layout.Parties.Length];
    private readonly string[] _attributes = AttributeNames(layout);

    /// <summary>Gets the marks that stand in the cells read so far.</summary>
    public HashSet<string> SeenMarks { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads the row of an index.</summary>
    public Activity Read(int row)
    {
        _table.CheckRow(row, diagnostics);
        var count = 0;
        var hash = 0u;
        var present = _table.CellCount(row);
        for (var i = 0; i < _partyColumns.Length && _partyColumns[i] < present; i++)
        {
            var (roles, kind) = cells[row, _partyColumns[i]];
            if (kind == RoleCellKind.Empty)
                continue;
            var party = parties[layout.Parties[i]];
            var assignment = kind == RoleCellKind.Letters && scheme.Letters.IsSupersetOf(roles)
                ? Assignment.OfNormal(party, roles)
                : ReadAnnotated(row, _partyColumns[i], party);
            if (assignment.IsEmpty)
                continue;
            _assignments[count++] = assignment;
            hash = AssignmentPatterns.Add(hash, roles, i);
            if (assignment.Mark is { } mark)
                SeenMarks.Add(mark);
        }

        return Activity.OfNormal(
            _table.CellText(row, layout.Columns.Activity),
            patterns.ListOf(_assignments.AsSpan(0, count), hash),
            _attributes.Length == 0 ? [] : ReadAttributes(row));
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
        if (cell.Kind == RoleCellKind.Other || !scheme.Letters.IsSupersetOf(cell.Roles))
            return NotARoleAt(row, column, party);
        var mark = cell.Mark.IsEmpty ? null : cell.Mark.ToString();
        if (cell.HasSeveralMarks)
            diagnostics.Add(SeveralMarks.At(_table.LocationOf(row, column), source.ToString(), mark!));
        var remark = cell.HasSeveralMarks && cell.Rest.IsEmpty ? _table.ToText(source, row, column) : RoleWords.WithoutBrackets(_table.ToText(cell.Rest, row, column));
        if (Marks.IsBracketed(remark.ToString()))
            (mark, remark) = (mark ?? $"({remark})", default);
        if (cell.Kind != RoleCellKind.Wordy)
            return new Assignment(party, cell.Roles, mark, remark);
        var all = cell.Roles | RoleWords.LettersIn(cell.Rest, scheme);
        diagnostics.Add(LooseWords.At(_table.LocationOf(row, column), source.ToString(), all.ToString(scheme), remark));
        return new Assignment(party, all, mark, remark);
    }

    private Assignment NotARoleAt(int row, int column, string party)
    {
        var text = _table.CellText(row, column);
        diagnostics.Add(NotARole.At(_table.LocationOf(row, column), text, scheme, string.Join(", ", scheme.Order.ToCharArray())));
        return Marks.IsBracketed(text.ToString()) ? new Assignment(party, RoleSet.None, $"({text})") : new Assignment(party, RoleSet.None, null, text);
    }

    private ValueList<ActivityAttribute> ReadAttributes(int row)
    {
        var attributes = new List<ActivityAttribute>();
        for (var i = 0; i < _attributes.Length && layout.Columns.Attributes[i] < _table.CellCount(row); i++)
        {
            var value = _table.CellText(row, layout.Columns.Attributes[i]);
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
