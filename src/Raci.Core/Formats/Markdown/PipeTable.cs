using System.Runtime.InteropServices;
using Raci.Formats.Documents;
using Raci.Formats.Markdown.Inlines;
using Raci.Formats.Markdown.Repairs;
using Raci.Formats.Tables;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Markdown;

/// <summary>A pipe table, its cells found but not yet read.</summary>
internal sealed class PipeTable : SourceTable
{
    private readonly SourceText _document;
    private readonly SourceText _text;
    private readonly MendedTable? _mended;
    private readonly InlineReader _inlines;
    private readonly MarkdownBlock _block;
    private readonly List<CellRange> _cells;
    private readonly int[] _starts;
    private readonly int[] _surplus;
    private readonly bool _hasSilencers;

    public PipeTable(SourceText text, MarkdownBlock block, InlineReader inlines)
    {
        (_document, _block, _mended, _inlines) = (text, block, block.Mended, inlines);
        _text = text = _mended?.Text ?? text;
        ColumnCount = block.Size;
        _hasSilencers = text.Text.AsSpan(text.StartOf(block.First), text.StartOf(block.End) - text.StartOf(block.First)).Contains(SilencerComment.Word, StringComparison.Ordinal);
        RowCount = _mended is null ? block.End - block.First - 2 : _mended.Lines.Length - 1;
        _cells = new List<CellRange>(Math.Min((RowCount + 1) * ColumnCount, (text.StartOf(block.End) - text.StartOf(block.First)) / 2));
        _starts = new int[RowCount + 2];
        _surplus = new int[RowCount + 1];
        for (var row = -1; row < RowCount; row++)
        {
            var line = LineOf(row);
            var count = RowSplitter.Split(text.Line(line), text.StartOf(line), ColumnCount, _cells);
            _surplus[row + 1] = Math.Max(0, count - ColumnCount);
            if (row >= 0 && !MayHavePhases)
                MayHavePhases = count < 2 ? text.Line(line).Trim(" \t") is ['|', ..] or [.., '|'] : IsLonely(count);
            _cells.RemoveRange(_cells.Count - _surplus[row + 1], _surplus[row + 1]);
            _starts[row + 2] = _cells.Count;
        }
    }

    public override int ColumnCount { get; }

    public override int RowCount { get; }

    public override int CellCount(int row) => _starts[row + 2] - _starts[row + 1];

    /// <summary>Gets whether a row has but one cell, or the same in the first two, so that it may be the title of a phase.</summary>
    public bool MayHavePhases { get; }

    public override string Source => _document.Lines(_block.First, _block.End);

    public override ReadOnlySpan<char> Heading(int column) => Cell(-1, column);

    public override ReadOnlySpan<char> Cell(int row, int column)
    {
        if (column >= CellCount(row))
            return default;
        var (start, length) = _cells[_starts[row + 1] + column];
        return _text.Text.AsSpan(start, length);
    }

    // A cell the row does not have stands at the end of the row.
    public override SourceLocation LocationOf(int row, int column)
    {
        var line = LineOf(row);
        return _text.LocationOf(line, column < CellCount(row) ? _cells[_starts[row + 1] + column].Start - _text.StartOf(line) : _text.Line(line).Length);
    }

    public override Text ToText(ReadOnlySpan<char> source, int row, int column) =>
        _inlines.IsPlain(source) ? Text.OfNormal(source.ToString()) : _inlines.Read(source, LocationOf(row, column));

    public override void CheckRow(int row, DiagnosticList diagnostics)
    {
        if (_hasSilencers && SilencerComment.IndexIn(_text.Line(LineOf(row))) is >= 0 and var at)
            diagnostics.Add(MarkupSimplified.At(_text.LocationOf(LineOf(row), at), "a comment", "it silences rules where it stands and is no part of the matrix"));
        var count = CellCount(row) + _surplus[row + 1];
        if (count == ColumnCount)
            return;
        var location = _text.LocationOf(LineOf(row), 0);
        if (count < ColumnCount)
        {
            // Without a pipe at its start, one at the end of the row parts the last cell from an empty one.
            if (count == ColumnCount - 1 && _text.Line(LineOf(row)).Trim() is [not '|', .., '|'])
                return;
            diagnostics.Add(TooFewCells.At(location, count, ColumnCount));
            return;
        }

        var cells = new List<CellRange>(count);
        RowSplitter.Split(_text.Line(LineOf(row)), _text.StartOf(LineOf(row)), ColumnCount, cells);
        var rest = _text.Text[cells[ColumnCount].Start..(cells[^1].Start + cells[^1].Length)];
        diagnostics.Add(TooManyCells.At(_text.LocationOf(cells[ColumnCount].Start), count, ColumnCount, rest));
    }

    public override void Report(bool isRead, DiagnosticList diagnostics)
    {
        foreach (var diagnostic in (isRead ? _mended?.Findings : _mended?.Refusals) ?? [])
            diagnostics.Add(diagnostic);
    }

    // Looked at with the cells of the last row at hand.
    private bool IsLonely(int count)
    {
        var cells = CollectionsMarshal.AsSpan(_cells)[^count..];
        var (first, second) = (cells[0], cells[1]);
        if (second.Length > 4 && second.Length == first.Length)
            return _text.Text.AsSpan(first.Start, first.Length).SequenceEqual(_text.Text.AsSpan(second.Start, second.Length));
        if (count > 2 ? cells[^1].Length > 0 || cells[2].Length > 0 : second.Length > 0)
            return false;
        foreach (var cell in cells[2..])
        {
            if (cell.Length > 0)
                return false;
        }

        return second.Length == 0 || first.Length == 0 || char.IsAsciiDigit(_text.Text[first.Start]);
    }

    // The delimiter row stands between the header, row -1, and row 0.
    private int LineOf(int row) => _mended is not null ? _mended.Lines[row + 1] : row < 0 ? _block.First : _block.First + 2 + row;
}
