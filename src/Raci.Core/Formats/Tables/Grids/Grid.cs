using System.Runtime.InteropServices;

namespace Raci.Formats.Tables.Grids;

/// <summary>Rows of cells as a sheet or a file has them; only rows and cells that hold something are kept, so that gaps cost nothing.</summary>
/// <param name="locate">Tells where the cell of a row and a column stands, both counted from one.</param>
internal sealed class Grid(Func<int, int, SourceLocation> locate)
{
    private readonly List<int> _numbers = [];
    private readonly List<int> _starts = [0];
    private readonly List<GridCell> _cells = [];

    /// <summary>Gets the ranges of merged cells.</summary>
    public List<GridRange> Merges { get; } = [];

    /// <summary>Gets or sets what gives the words of a cell with their line breaks; null where they have none.</summary>
    public Func<string, string?> LinesOf { get; set; } = _ => null;

    /// <summary>Gets the number of rows that hold something.</summary>
    public int RowCount => _numbers.Count;

    /// <summary>Gets the number of cells that hold something.</summary>
    public int CellCount => _cells.Count;

    /// <summary>Adds a cell behind and below all others; an empty one, and one that does not stand there, is not kept.</summary>
    /// <returns>Whether the cell stands in order.</returns>
    public bool Add(int row, GridCell cell)
    {
        if (cell.Text.IsEmpty)
            return true;
        if (_numbers.Count == 0 || row > _numbers[^1])
        {
            _numbers.Add(row);
            _starts.Add(_cells.Count);
        }
        else if (row < _numbers[^1] || cell.Column <= _cells[^1].Column)
        {
            return false;
        }

        _cells.Add(cell);
        _starts[^1] = _cells.Count;
        return true;
    }

    /// <summary>Gets the number that a row has in its sheet, counted from one.</summary>
    public int NumberOf(int row) => _numbers[row];

    /// <summary>Gets the cells of a row from left to right.</summary>
    public ReadOnlySpan<GridCell> CellsOf(int row) => CollectionsMarshal.AsSpan(_cells)[_starts[row].._starts[row + 1]];

    /// <summary>Gets what a cell holds; an empty text for one that is not there.</summary>
    public Text Cell(int row, int column)
    {
        var cells = CellsOf(row);
        // In most rows there are no gaps, and the cell stands at or before the place of its column.
        for (var i = Math.Min(column, cells.Length) - 1; i >= 0 && cells[i].Column >= column; i--)
        {
            if (cells[i].Column == column)
                return cells[i].Text;
        }

        return default;
    }

    /// <summary>Gets the first row whose number is at least as high; <see cref="RowCount"/> where there is none.</summary>
    public int RowFrom(int number)
    {
        var index = _numbers.BinarySearch(number);
        return index < 0 ? ~index : index;
    }

    /// <summary>Gets where a cell stands.</summary>
    public SourceLocation LocationOf(int row, int column) => locate(_numbers[row], column);

    /// <summary>Gets the cells of a row as one line.</summary>
    public string LineOf(int row) => string.Join(' ', CellsOf(row).ToArray().Select(cell => cell.Text.ToString()));

    /// <summary>Gets the grid without some of its rows and columns.</summary>
    public Grid Without(Predicate<int> isRowLeftOut, Predicate<int> isColumnLeftOut)
    {
        var rest = new Grid(locate) { LinesOf = LinesOf };
        rest.Merges.AddRange(Merges);
        for (var row = 0; row < RowCount; row++)
        {
            if (isRowLeftOut(_numbers[row]))
                continue;
            foreach (var cell in CellsOf(row))
            {
                if (!isColumnLeftOut(cell.Column))
                    rest.Add(_numbers[row], cell);
            }
        }

        return rest;
    }
}
