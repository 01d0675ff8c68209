namespace Raci.Formats.Markdown.Editing;

/// <summary>Where a cell stands on a page.</summary>
/// <param name="Line">The index of its line.</param>
/// <param name="Column">The index of the cell in its row; that of its column where the row ends before.</param>
/// <param name="HeaderLine">The index of the line of its table's headings.</param>
internal readonly record struct CellSpot(int Line, int Column, int HeaderLine);
