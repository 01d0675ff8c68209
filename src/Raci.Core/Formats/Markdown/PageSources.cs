using Raci.Collections;
using Raci.Formats.Documents;

namespace Raci.Formats.Markdown;

/// <summary>Where the rows and cells of a matrix stand on the page that was written from it; worked out when the first of them is asked for.</summary>
internal sealed class PageSources : Sources
{
    private readonly Matrix _matrix;
    private readonly SourceText _text;
    private readonly int _firstLine;
    private readonly string? _file;
    private readonly Lazy<Dictionary<Place, int>> _lines;

    /// <summary>Creates the sources of a page.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="text">The document.</param>
    /// <param name="firstLine">The line behind its front matter.</param>
    public PageSources(Matrix matrix, SourceText text, int firstLine)
        : this(matrix, text, firstLine, null, new(() => PageWriter.LinesOf(matrix)))
    {
    }

    private PageSources(Matrix matrix, SourceText text, int firstLine, string? file, Lazy<Dictionary<Place, int>> lines) =>
        (_matrix, _text, _firstLine, _file, _lines) = (matrix, text, firstLine, file, lines);

    public override SourceLocation? Of(Place place, Party? party = null)
    {
        if (!_lines.Value.TryGetValue(place, out var line))
            return null;
        line += FirstOfPage();
        if (line >= _text.LineCount)
            return null;
        var cells = new List<CellRange>();
        RowSplitter.Split(_text.Line(line), 0, CodePipes.KeepTight, cells);
        var cell = place.Row is null || party is null ? 0 : _matrix.Parties.IndexOf(party.Name) + 1;
        return SourceLocation.At(line + 1, place.Row is null || cell >= cells.Count ? 1 : cells[cell].Start + 1).InFile(_file);
    }

    public override ValueList<string> SpellingsOf(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return _matrix.Parties.IndexOf(party.Name) is >= 0 and var index ? [_matrix.Parties[index].Heading.ToString()] : [];
    }

    public override Sources InFile(string? file) => new PageSources(_matrix, _text, _firstLine, file, _lines);

    // Empty lines before the page do not count.
    private int FirstOfPage()
    {
        var line = _firstLine;
        while (line < _text.LineCount - 1 && _text.Line(line).IsEmpty)
            line++;
        return line;
    }
}
