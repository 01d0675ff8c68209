namespace Raci.Formats.Markdown.Repairs;

/// <summary>Lines that make a table, or the rows of one whose header stands elsewhere.</summary>
internal sealed class TableDraft
{
    private readonly List<RowLook> _group;
    private readonly int _start;

    private TableDraft(List<RowLook> group, int start) => (_group, _start) = (group, start);

    /// <summary>Gets the number of columns.</summary>
    public int Columns { get; private set; }

    /// <summary>Gets the lines of the header, where there is one, and of the rows.</summary>
    public List<int> Lines { get; } = [];

    /// <summary>Gets whether the first line is the header.</summary>
    public bool HasHeader { get; private init; }

    /// <summary>Gets the row of dashes below the header; null where there is none.</summary>
    public RowLook? Delimiter { get; private set; }

    /// <summary>Gets the header, or the first row where there is none.</summary>
    public RowLook Header { get; private set; }

    /// <summary>Gets where in the group the table ends.</summary>
    public int End { get; private set; }

    /// <summary>Gets its first line.</summary>
    public int First => _group[_start].Line;

    /// <summary>Gets its last line.</summary>
    public int Last => _group[End - 1].Line;

    /// <summary>Gets the table that starts at an index of a group of lines; null where none does.</summary>
    public static TableDraft? At(List<RowLook> group, int start)
    {
        var at = start;
        while (at < group.Count && group[at].IsDelimiter)
            at++;
        if (at >= group.Count - 1 || at > start + 1 || group[at].Cells < 2)
            return null;
        var hasDelimiter = group[at + 1].IsDelimiter;
        if (!hasDelimiter && !group[at].MayBeHeader)
            return null;
        var draft = new TableDraft(group, start) { HasHeader = true, Header = group[at], Delimiter = hasDelimiter ? group[at + 1] : null };
        draft.Lines.Add(group[at].Line);
        var rows = draft.TakeRows(at + 1, isGrid: at > start);
        draft.Columns = ColumnsOf(group[at], draft.Delimiter, rows);
        return draft.IsTable(rows) ? draft : null;
    }

    /// <summary>Gets the rows at an index of a group that go on a table of so many columns; null where they do not.</summary>
    public static TableDraft? Continue(List<RowLook> group, int start, int columns)
    {
        if (group[start].Cells != columns || columns < 2 || group[start].IsDelimiter)
            return null;
        var draft = new TableDraft(group, start) { Header = group[start], Columns = columns };
        var rows = draft.TakeRows(start, isGrid: false);
        return rows.Count(row => row.Cells == columns) * 2 > rows.Count && rows.Exists(row => row.Roles > 0 || row.Words == 0) ? draft : null;
    }

    // Up to the header of the next table.
    private List<RowLook> TakeRows(int at, bool isGrid)
    {
        var rows = new List<RowLook>();
        for (; at < _group.Count; at++)
        {
            var row = _group[at];
            if (row.IsDelimiter)
                continue;
            if (!isGrid && rows.Count > 0 && row.MayBeHeader && at + 1 < _group.Count && _group[at + 1].IsDelimiter)
                break;
            if (row.Cells < 2 && !row.HasOuterPipe)
                break;
            rows.Add(row);
            Lines.Add(row.Line);
        }

        End = at;
        return rows;
    }

    // A header that lacks a cell is told by the row of dashes and the rows.
    private static int ColumnsOf(RowLook header, RowLook? delimiter, List<RowLook> rows) =>
        delimiter is { } dashes && dashes.Cells > header.Cells && rows.Count > 0 && rows.TrueForAll(row => row.Cells == dashes.Cells) ? dashes.Cells : header.Cells;

    private bool IsTable(List<RowLook> rows)
    {
        var (roles, words) = (rows.Sum(row => row.Roles), rows.Sum(row => row.Words));
        var isFull = rows.Count(row => row.Cells == Columns) * 2 >= rows.Count;
        if (rows.Count == 0 || Columns > BlockScanner.MostColumns)
            return false;
        return Delimiter is { } dashes && dashes.Cells == Columns
            ? roles > 0 || isFull
            : isFull && roles > 0 && roles * 2 >= words;
    }
}
