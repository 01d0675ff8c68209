using Raci.Collections;
using Raci.Formats.Tables;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Csv;

/// <summary>Reads a table whose columns say themselves what they are, without guessing.</summary>
internal sealed class DividedReader(CsvGrid grid, DividedColumns columns, PlainTexts texts, DiagnosticList diagnostics, ReadLimits limits)
{
    private readonly CsvTable _table = new(
        grid,
        texts,
        new CsvHeader(0, grid.FieldCount(0), [.. Enumerable.Range(0, columns.First - 1)]) { Dividers = [columns.First, columns.Second] },
        [.. Enumerable.Range(1, grid.Count - 1)],
        diagnostics);

    private readonly int _phases = columns.First - 1;
    private readonly string[] _parties = new string[columns.Second - columns.First - 1];
    private readonly string[] _attributes = new string[grid.FieldCount(0) - columns.Second - 1];
    private readonly List<(int Row, int Column, Text Text)> _noRoles = [];
    private RoleSet _used;

    private int FirstParty => columns.First + 1 - _phases;

    private int FirstAttribute => columns.Second + 1 - _phases;

    /// <summary>Reads the matrix.</summary>
    public ReadResult Read()
    {
        if (_parties.Length > limits.Parties)
        {
            diagnostics.Add(LimitExceeded.At(SourceLocation.At(1, 1), limits.Parties, new Wording("parties"), new Wording(nameof(ReadLimits.Parties))));
            return new ReadResult(null, diagnostics.ToValueList(), Sources.None);
        }

        Name(_parties, FirstParty);
        Name(_attributes, FirstAttribute);
        var layout = new TableLayout(TableColumns.Known(_table, 0, Enumerable.Range(FirstParty, _parties.Length)), [.. Enumerable.Range(0, _parties.Length)]);
        var drafts = ReadPhases(layout);
        var scheme = CsvScheme.Of(_used);
        foreach (var (row, column, text) in _noRoles)
            diagnostics.Add(NotARole.At(_table.LocationOf(row, column), text, scheme, string.Join(", ", scheme.Order.ToCharArray()), new Wording("")));
        var matrix = new Matrix(
            default,
            _parties.Select(name => new Party(name)).ToValueList(),
            drafts.Select(draft => draft.ToPhase()).ToValueList(),
            scheme,
            headings: new Headings(_table.HeadingText(0), _table.PhaseHeading));
        return new ReadResult(matrix, diagnostics.ToValueList(), new TableSources(matrix, drafts, party => [_parties[party]]));
    }

    // Headings are names; a second one of the same words has its column in brackets.
    private void Name(string[] names, int first)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            var heading = _table.HeadingText(first + i).ToString();
            names[i] = heading.Length == 0 ? ColumnName.Of(first + i) : heading;
            if (seen.Add(names[i]))
                continue;
            var unique = Enumerable.Range(2, names.Length).Select(number => $"{heading} ({number})").First(seen.Add);
            diagnostics.Add(DuplicateHeading.At(_table.LocationOf(-1, first + i), heading, unique));
            names[i] = unique;
        }
    }

    private List<PhaseDraft> ReadPhases(TableLayout layout)
    {
        var drafts = new List<PhaseDraft>();
        var open = new List<PhaseDraft>();
        for (var i = 0; i < _table.PhaseStarts.Count; i++)
        {
            var draft = Open(open, drafts, _table.PhaseStarts[i]);
            var end = i + 1 < _table.PhaseStarts.Count ? _table.PhaseStarts[i + 1].Row : _table.RowCount;
            for (var row = _table.PhaseStarts[i].Row; row < end; row++)
            {
                draft.Activities.Add(ActivityOf(row));
                draft.Sources.Add(layout, row);
            }
        }

        return drafts;
    }

    private static PhaseDraft Open(List<PhaseDraft> open, List<PhaseDraft> drafts, PhaseStart start)
    {
        open.RemoveRange(start.Depth + (start.Title is null ? 1 : 0), open.Count - start.Depth - (start.Title is null ? 1 : 0));
        if (start.Title is not { } title)
            return open[^1];
        var draft = new PhaseDraft(title, int.MaxValue);
        (open.Count == 0 ? drafts : open[^1].Phases).Add(draft);
        open.Add(draft);
        return draft;
    }

    private Activity ActivityOf(int row)
    {
        _table.CheckRow(row, diagnostics);
        var assignments = new List<Assignment>();
        for (var i = 0; i < _parties.Length; i++)
        {
            var assignment = AssignmentOf(row, FirstParty + i, _parties[i]);
            _used |= assignment.Roles;
            if (!assignment.IsEmpty)
                assignments.Add(assignment);
        }

        var attributes = new List<ActivityAttribute>();
        for (var i = 0; i < _attributes.Length; i++)
        {
            var value = _table.CellText(row, FirstAttribute + i);
            if (!value.IsEmpty)
                attributes.Add(new ActivityAttribute(_attributes[i], value));
        }

        return Activity.OfNormal(_table.CellText(row, 0), assignments.ToValueList(), attributes.ToValueList());
    }

    private Assignment AssignmentOf(int row, int column, string party)
    {
        var source = _table.Cell(row, column).Trim(" \t\r\n");
        if (source.IsEmpty)
            return Assignment.OfNormal(party, RoleSet.None);
        if (WrittenCell.Parse(source) is { } cell)
        {
            var mark = source[cell.Mark];
            return Assignment.OfNormal(party, cell.Roles, mark.IsEmpty ? null : mark.ToString(), texts.Of(source[cell.Remark], _table, row, column));
        }

        var parsed = RoleCell.Parse(source);
        if (parsed.Kind is RoleCellKind.Letters or RoleCellKind.Empty)
            return Assignment.OfNormal(party, parsed.Roles);
        var text = _table.CellText(row, column);
        _noRoles.Add((row, column, text));
        return Marks.IsBracketed(text.ToString()) ? Assignment.OfNormal(party, RoleSet.None, $"({text})") : Assignment.OfNormal(party, RoleSet.None, null, text);
    }
}
