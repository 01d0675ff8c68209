using System.Globalization;

namespace Raci;

/// <summary>A place in a file: a line and column, the cell of a sheet, or a JSON pointer.</summary>
public sealed record SourceLocation
{
    private SourceLocation()
    {
    }

    /// <summary>Gets the location that is nowhere in particular.</summary>
    public static SourceLocation None { get; } = new();

    /// <summary>Gets the file as the caller named it; null where the source has no name.</summary>
    public string? File { get; private init; }

    /// <summary>Gets the line, counted from one; zero where lines do not apply.</summary>
    public int Line { get; private init; }

    /// <summary>Gets the column in UTF-16 units, counted from one; zero where columns do not apply.</summary>
    public int Column { get; private init; }

    /// <summary>Gets the name of the sheet; null where there are no sheets.</summary>
    public string? Sheet { get; private init; }

    /// <summary>Gets the cell of the sheet, such as <c>B7</c>; null where there are no sheets.</summary>
    public string? Cell { get; private init; }

    /// <summary>Gets the JSON pointer of RFC 6901; null where it does not apply.</summary>
    public string? JsonPointer { get; private init; }

    /// <summary>Gets a place in a text.</summary>
    /// <param name="line">The line, counted from one.</param>
    /// <param name="column">The column in UTF-16 units, counted from one.</param>
    /// <param name="jsonPointer">The JSON pointer of RFC 6901; null where it does not apply.</param>
    /// <exception cref="ArgumentOutOfRangeException">The line or the column is below one.</exception>
    public static SourceLocation At(int line, int column, string? jsonPointer = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        return new() { Line = line, Column = column, JsonPointer = jsonPointer };
    }

    /// <summary>Gets a place in JSON of which only the pointer is known.</summary>
    /// <param name="jsonPointer">The JSON pointer of RFC 6901; empty for the whole document.</param>
    public static SourceLocation InJson(string jsonPointer)
    {
        ArgumentNullException.ThrowIfNull(jsonPointer);
        return new() { JsonPointer = jsonPointer };
    }

    /// <summary>Gets a cell of a sheet, such as <c>B7</c>.</summary>
    public static SourceLocation InSheet(string sheet, string cell)
    {
        ArgumentException.ThrowIfNullOrEmpty(sheet);
        ArgumentException.ThrowIfNullOrEmpty(cell);
        return new() { Sheet = sheet, Cell = cell };
    }

    /// <summary>Gets the same place in a file of a name.</summary>
    public SourceLocation InFile(string? file) => File == file ? this : this with { File = file };

    /// <summary>Gets the place in the form editors recognise: <c>plan.md(36,16)</c>, <c>plan.xlsx[Sheet!B7]</c>; the name alone for no place.</summary>
    public override string ToString()
    {
        if (Sheet is not null)
            return $"{File}[{Sheet}!{Cell}]";
        var place = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})") : File ?? "";
        return JsonPointer is null ? place : $"{place}#{JsonPointer}";
    }
}
