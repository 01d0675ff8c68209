namespace Raci.Formats.Tables;

/// <summary>A table of a document: a header row and body rows of as many cells, whatever format they came from.</summary>
internal abstract class SourceTable
{
    /// <summary>Gets the number of columns, which is that of the header.</summary>
    public abstract int ColumnCount { get; }

    /// <summary>Gets the number of rows below the header.</summary>
    public abstract int RowCount { get; }

    /// <summary>Gets how many columns behind the first are of parties, where the table itself knows, and the first is that of the activities; -1 where its cells are to tell.</summary>
    public virtual int PartyCount => -1;

    /// <summary>Gets the number of cells a row has, at most as many as there are columns.</summary>
    public abstract int CellCount(int row);

    /// <summary>Gets the source of a heading.</summary>
    public abstract ReadOnlySpan<char> Heading(int column);

    /// <summary>Gets the source of a cell; empty where the row ends before the column.</summary>
    public abstract ReadOnlySpan<char> Cell(int row, int column);

    /// <summary>Gets the source of a cell with the line breaks that its words go without; the source itself by default.</summary>
    public virtual ReadOnlySpan<char> Lines(int row, int column) => Cell(row, column);

    /// <summary>Looks at all cells: letters, nothing, or something else.</summary>
    /// <param name="rows">Takes which of those returned are of each row; as many as it has cells.</param>
    /// <returns>What they hold; others may stand between those of two rows. The caller may change them.</returns>
    public virtual PackedCell[] Look(Span<RowCells> rows)
    {
        var count = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = new(count, CellCount(row));
            count += rows[row].Length;
        }

        var cells = new PackedCell[count];
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
                cells[rows[row].Start + column] = RoleCell.Look(Cell(row, column));
        }

        return cells;
    }

    /// <summary>Gets the whole table as it stands in the document, for prose.</summary>
    public abstract string Source { get; }

    /// <summary>Gets where a cell stands; the heading for row -1.</summary>
    public abstract SourceLocation LocationOf(int row, int column);

    /// <summary>Gets the source of a cell, or a part of it, as a text.</summary>
    /// <param name="source">The source of the cell or of a part of it.</param>
    /// <param name="row">The row of the cell; -1 for the header.</param>
    /// <param name="column">The column of the cell.</param>
    public abstract Text ToText(ReadOnlySpan<char> source, int row, int column);

    /// <summary>Says where a row has more or fewer cells than the header.</summary>
    public abstract void CheckRow(int row, DiagnosticList diagnostics);

    /// <summary>Says what was seen of the whole table on the way here.</summary>
    /// <param name="isRead">Whether it is a matrix or a legend; else it stays prose.</param>
    /// <param name="diagnostics">Where to say it.</param>
    public virtual void Report(bool isRead, DiagnosticList diagnostics)
    {
    }

    /// <summary>Gets where phases start that the table itself names, in the order of its rows, one lying in another behind it; none where only headings above the table name phases.</summary>
    public virtual IReadOnlyList<PhaseStart> PhaseStarts => [];

    /// <summary>Gets the table's own word for phases; empty where it has none.</summary>
    public virtual Text PhaseHeading => default;

    /// <summary>Gets a heading as a text.</summary>
    public Text HeadingText(int column) => ToText(Heading(column), -1, column);

    /// <summary>Gets a cell as a text.</summary>
    public Text CellText(int row, int column) => ToText(Cell(row, column), row, column);
}
