namespace Raci.Formats.Tables.Grids;

/// <summary>A range of cells that are merged into one, counted from one; the first of them holds what all show.</summary>
internal readonly record struct GridRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary>Gets whether the range spans several columns.</summary>
    public bool IsWide => LastColumn > FirstColumn;

    /// <summary>Gets whether the range spans several rows.</summary>
    public bool IsTall => LastRow > FirstRow;

    /// <summary>Tells whether a cell lies in the range.</summary>
    public bool Contains(int row, int column) => row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;
}
