using Raci.Formats.Documents;
using Raci.Formats.Tables;

namespace Raci.Formats.Markdown.Editing;

/// <summary>Finds the cells of a matrix on the page it was read from.</summary>
internal sealed class PageCells(SourceText text, Matrix matrix, TableSources sources)
{
    private readonly Dictionary<int, int> _columns = [];
    private RowSlots? _row;
    private int _line = -1;
    private int _headerLine = -1;

    /// <summary>Gets the text of the page.</summary>
    public SourceText Text => text;

    /// <summary>Gets the matrix of the page.</summary>
    public Matrix Matrix => matrix;

    /// <summary>Gets where the tables of the page stand.</summary>
    public TableSources Sources => sources;

    /// <summary>Finds a cell, or with no party that of the activity's name; null where it stands in no row of a pipe table.</summary>
    public CellSpot? Find(Place place, Party? party)
    {
        if (sources.Of(place, party) is not { Line: > 0 } location || sources.HeadingOf(place, party) is not { Line: > 0 } heading)
            return null;
        var (line, headerLine) = (location.Line - 1, heading.Line - 1);
        if (!RowSplitter.HasPipe(text.Line(line)) || ColumnsOf(headerLine) == 0)
            return null;
        var row = Row(line, headerLine);
        var column = row.FindAt(location.Column - 1);
        if (column < 0 && location.Column - 1 == row.Line.Length)
            column = FindHeading(heading) is var missing && missing >= row.Count ? missing : -1;
        return column < 0 ? null : new CellSpot(line, column, headerLine);
    }

    /// <summary>Gets a row of a table; the one asked for last is kept.</summary>
    public RowSlots Row(int line, int headerLine)
    {
        if (_row is null || line != _line || headerLine != _headerLine)
            (_row, _line, _headerLine) = (new RowSlots(text.Line(line), ColumnsOf(headerLine)), line, headerLine);
        return _row;
    }

    /// <summary>Gets the index of the heading that starts at a place; -1 where none does.</summary>
    public int FindHeading(SourceLocation location) => Row(location.Line - 1, location.Line - 1).FindAt(location.Column - 1);

    /// <summary>Gets the source of a cell without the spaces around it; empty where the row ends before.</summary>
    public string Source(CellSpot spot)
    {
        var row = Row(spot.Line, spot.HeaderLine);
        return spot.Column < row.Count ? row[spot.Column].ToString() : "";
    }

    // Those of the row of dashes; a table without one has as many as it has headings.
    private int ColumnsOf(int headerLine)
    {
        if (_columns.TryGetValue(headerLine, out var columns))
            return columns;
        columns = headerLine + 1 < text.LineCount ? RowSplitter.CountDelimiters(text.Line(headerLine + 1)) : 0;
        if (columns == 0 && RowSplitter.HasPipe(text.Line(headerLine)))
            columns = RowSplitter.Split(text.Line(headerLine), 0, CodePipes.KeepTight, []);
        return _columns[headerLine] = columns;
    }
}
