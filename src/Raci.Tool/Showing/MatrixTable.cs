using Raci.Formats.Documents;
using Raci.Tool.Reporting;
using Raci.Tool.Results;

namespace Raci.Tool.Showing;

/// <summary>Writes the rows of a matrix: parties as columns beside the activities, or below each activity where a terminal is too narrow for that.</summary>
internal sealed class MatrixTable
{
    private const int MostNameLines = 3;

    private readonly ResultLines _lines;
    private readonly IReadOnlyList<Row> _rows;
    private readonly string _heading;
    private readonly string[] _activities;
    private readonly string[] _names;
    private readonly ShownCell[][] _cells;
    private readonly MatrixColumns _columns;

    /// <summary>Lays a matrix out.</summary>
    public MatrixTable(SelectedMatrix shown, ResultLines lines, int width)
    {
        (_lines, _rows) = (lines, shown.Rows);
        _heading = Printable.Of(shown.Matrix.Headings.Activity.ToString());
        _activities = [.. _rows.Select(row => Printable.Of(row.Activity.Name.ToString()))];
        _names = [.. shown.Parties.Select(party => Printable.Of(party.Name))];
        _cells = [.. shown.Parties.Select(party => _rows.Select(row => new ShownCell(row.Activity.AssignmentOf(party), shown.Matrix.Scheme)).ToArray())];
        var phases = _rows.Select(row => row.PhasePath.ToString()).Distinct(StringComparer.Ordinal).Select(Printable.Of);
        var activity = _activities.Concat(phases).Append(_heading).Max(text => Math.Max(1, DisplayWidth.Of(text)));
        _columns = MatrixColumns.Fit(activity, [.. _names.Zip(_cells, (name, cells) => MatrixColumns.Wanted(name, cells))], width);
    }

    /// <summary>Writes it.</summary>
    public void Write()
    {
        string? phase = null;
        for (var i = 0; i < _rows.Count; i++)
        {
            if (_rows[i].PhasePath.ToString() is var path && path != phase)
                WriteHeading(Printable.Of(path));
            phase = path;
            var activity = TextWrap.Lines(_activities[i], _columns.Activity);
            if (_columns.IsTable)
                WriteRow(activity, [.. _cells.Zip(_columns.Parties, (cells, width) => TextWrap.Lines(cells[i].Text, width))], i);
            else
                WriteStacked(activity, i);
        }
    }

    private void WriteHeading(string phase)
    {
        _lines.Skip();
        if (_columns.IsTable)
            WriteRow(TextWrap.Lines(phase.Length == 0 ? _heading : phase, _columns.Activity), [.. _names.Zip(_columns.Parties, NameLines)], null);
        else if (phase.Length == 0)
            return;
        else
            WriteRow(TextWrap.Lines(phase, _columns.Activity), [], null);
        _lines.Write(new TerminalText(new string('─', _columns.Total), ConsoleColor.DarkGray));
    }

    private static IReadOnlyList<string> NameLines(string name, int width)
    {
        var lines = TextWrap.Lines(name, width);
        return lines.Count <= MostNameLines ? lines : [.. lines.Take(MostNameLines - 1), TextWrap.Cut(string.Join(' ', lines.Skip(MostNameLines - 1)), width)];
    }

    private void WriteRow(IReadOnlyList<string> first, IReadOnlyList<string>[] others, int? row)
    {
        var height = others.Select(lines => lines.Count).Append(first.Count).Max();
        for (var line = 0; line < height; line++)
        {
            var text = first.ElementAtOrDefault(line) ?? "";
            List<TerminalText> pieces = [new(text + TextWrap.Fill(text, _columns.Activity), null)];
            for (var i = 0; i < others.Length; i++)
            {
                pieces.Add(new(new string(' ', MatrixColumns.Gap), null));
                var cell = others[i].ElementAtOrDefault(line) ?? "";
                if (row is { } index && line == 0)
                    pieces.AddRange(_cells[i][index].PiecesOf(cell));
                else
                    pieces.Add(new(cell, null));
                pieces.Add(new(TextWrap.Fill(cell, _columns.Parties[i]), null));
            }

            _lines.Write(pieces);
        }
    }

    private void WriteStacked(IReadOnlyList<string> activity, int row)
    {
        foreach (var line in activity)
            _lines.Write(line);
        for (var i = 0; i < _names.Length; i++)
        {
            var cell = _cells[i][row];
            if (cell.Head.Length == 0)
                continue;
            var remark = cell.Remark.Length == 0 ? "" : Printable.Of($" ({cell.Remark})");
            var wrapped = TextWrap.Lines(_names[i] + remark, Math.Max(1, _columns.Activity - cell.Width - 3));
            _lines.Write([new("  ", null), .. cell.Pieces, new($" {wrapped[0]}", null)]);
            foreach (var line in wrapped.Skip(1))
                _lines.Write($"{new string(' ', cell.Width + 3)}{line}");
        }
    }
}
