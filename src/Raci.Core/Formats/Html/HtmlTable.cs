using AngleSharp.Dom;
using Raci.Collections;
using Raci.Formats.Documents;
using Raci.Formats.Tables;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Html;

/// <summary>A table of a page, its spans filled.</summary>
internal sealed class HtmlTable : SourceTable
{
    private readonly HtmlCell?[][] _rows;
    private readonly Text[] _headings;
    private readonly string[] _words;
    private readonly HtmlCell?[] _header;
    private readonly SourceLocation _location;
    private readonly int _phases;

    public HtmlTable(HtmlRows rows, string source, SourceLocation location, DiagnosticList diagnostics)
    {
        (_location, Source) = (location, source);
        Text[] headings = [.. rows.Headings()];
        var phases = HtmlPhases.Find(rows, headings);
        _phases = phases.Count;
        _header = rows.HeaderCells()[_phases..];
        _headings = headings[_phases..];
        PhaseHeading = phases.Heading;
        _words = [.. _headings.Select(heading => heading.ToString())];
        var starts = new List<PhaseStart>();
        var body = new List<HtmlCell?[]>();
        foreach (var row in rows.Body)
        {
            if (rows.SectionOf(row) is not { } section)
            {
                starts.AddRange(phases.StartsOf(row, body.Count));
                body.Add(row[Math.Min(_phases, row.Length)..]);
                continue;
            }

            starts.Add(new PhaseStart(body.Count, 0, section.Text, section.Location));
            phases.Restart();
        }

        _rows = [.. body];
        PhaseStarts = starts;
        for (var column = 0; column < _phases; column++)
            diagnostics.Add(PhaseColumn.At(rows.HeaderCells()[column]?.Location ?? location, headings[column]));
        var sections = starts.Where(start => start.Depth < phases.Depth).ToList();
        if (sections.Count > 0)
            diagnostics.Add(SectionRows.At(sections[0].Location, sections.Count, sections[0].Title!));
    }

    public override int ColumnCount => _headings.Length;

    public override int RowCount => _rows.Length;

    public override string Source { get; }

    public override IReadOnlyList<PhaseStart> PhaseStarts { get; }

    public override Text PhaseHeading { get; }

    public override int CellCount(int row) => Math.Min(_rows[row].Length, ColumnCount);

    public override ReadOnlySpan<char> Heading(int column) => _words[column];

    public override ReadOnlySpan<char> Cell(int row, int column) => row < 0 ? _words[column] : CellAt(row, column)?.Words;

    public override ReadOnlySpan<char> Lines(int row, int column) => row < 0 ? _words[column] : CellAt(row, column)?.Lines;

    public override SourceLocation LocationOf(int row, int column) => CellAt(row, column)?.Location ?? (row < 0 ? _location : _rows[row].LastOrDefault(cell => cell is not null)?.Location ?? _location);

    // A part of a cell, such as a remark, goes without markup.
    public override Text ToText(ReadOnlySpan<char> source, int row, int column)
    {
        var text = row < 0 ? _headings[column] : CellAt(row, column)?.Text ?? default;
        return source.SequenceEqual(text.ToString()) ? text : Text.OfNormal(TextRules.Cut(TextRules.Fold(source)));
    }

    public override void CheckRow(int row, DiagnosticList diagnostics)
    {
        var count = _rows[row].Length;
        if (count < ColumnCount)
            diagnostics.Add(TooFewCells.At(LocationOf(row, 0), count + _phases, ColumnCount + _phases));
        else if (_rows[row].Skip(ColumnCount).Any(cell => cell is { Words.Length: > 0 }))
            diagnostics.Add(TooManyCells.At(_rows[row][ColumnCount]?.Location ?? _location, count + _phases, ColumnCount + _phases, string.Join(" | ", _rows[row].Skip(ColumnCount).Select(cell => cell?.Words))));
    }

    private HtmlCell? CellAt(int row, int column)
    {
        var cells = row < 0 ? _header : _rows[row];
        return column < cells.Length ? cells[column] : null;
    }
}
