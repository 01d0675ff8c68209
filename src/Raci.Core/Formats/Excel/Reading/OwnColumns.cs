using Raci.Collections;
using Raci.Formats.Tables;
using Raci.Formats.Tables.Grids;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Excel.Reading;

/// <summary>Which column of our own sheet is what, found by the hidden columns, which nobody edits.</summary>
internal sealed class OwnColumns
{
    private readonly Grid _cells;
    private readonly WrittenMatrix _written;
    private readonly SheetContent _sheet;

    private OwnColumns(SheetContent sheet, WrittenMatrix written, int header, int place)
    {
        (_sheet, _cells, _written, Header, Place) = (sheet, sheet.Cells, written, header, place);
        Levels = LevelsOf(written);
        ActivityHeading = written.Headings.Activity.IsEmpty ? written.Labels.Activity : written.Headings.Activity;
    }

    /// <summary>Gets the row of the headings.</summary>
    public int Header { get; }

    /// <summary>Gets the hidden column of places.</summary>
    public int Place { get; }

    /// <summary>Gets the number of hidden columns of phases, which stand before it.</summary>
    public int Levels { get; }

    /// <summary>Gets the heading of the activities.</summary>
    public Text ActivityHeading { get; private set; }

    /// <summary>Gets the column of the activities; zero where it is gone.</summary>
    public int Activity { get; private set; }

    /// <summary>Gets the columns of parties; the party that was written is null for a new one.</summary>
    public List<(int Column, Party Party, Party? Written)> Parties { get; } = [];

    /// <summary>Gets the columns of attributes with the name each had when written.</summary>
    public List<(int Column, string Name, string? Written)> Attributes { get; } = [];

    /// <summary>Finds the columns; null where a sheet is not ours.</summary>
    public static OwnColumns? Find(SheetContent sheet, WrittenMatrix written, DiagnosticList diagnostics)
    {
        var level = TextRules.Fold(MatrixLayout.LevelHeading(written.Headings, written.Labels, LevelsOf(written)));
        for (var row = 0; row < sheet.Cells.RowCount; row++)
        {
            var cells = sheet.Cells.CellsOf(row);
            for (var i = cells.Length - 1; i > 0; i--)
            {
                if (cells[i].Column != cells[i - 1].Column + 1 || cells[i].Text.ToString() != written.Labels.Row || cells[i - 1].Text.ToString() != level)
                    continue;
                var columns = new OwnColumns(sheet, written, row, cells[i].Column);
                columns.Match(diagnostics);
                return columns.Activity == 0 ? null : columns;
            }
        }

        return null;
    }

    /// <summary>Gets where a heading stands.</summary>
    public SourceLocation LocationOf(int column) => _cells.LocationOf(Header, column);

    private static int LevelsOf(WrittenMatrix written) => Math.Max(1, written.Phases.Select(phase => phase.ToPhase().Levels).DefaultIfEmpty().Max());

    private void Match(DiagnosticList diagnostics)
    {
        var seen = ColumnsSeen();
        var hasCheck = !_written.Scheme.Answering.IsEmpty && _written.Parties.Count > 0;
        string[] written =
        [
            ActivityHeading.ToString(),
            .. _written.Parties.Select(party => party.Heading.ToString()),
            .. _written.Attributes,
            .. hasCheck ? [_written.Labels.Check] : (ReadOnlySpan<string>)[],
        ];
        var origins = Alignment.Of(written, [.. seen.Select(column => _cells.Cell(Header, column).ToString())]);
        var lastParty = Enumerable.Range(0, seen.Count).LastOrDefault(i => origins[i] >= 0 && origins[i] <= _written.Parties.Count, -1);
        for (var i = 0; i < seen.Count; i++)
            Take(seen[i], origins[i], i <= lastParty + 1, diagnostics);
    }

    private List<int> ColumnsSeen()
    {
        var isSeen = new bool[CellLimits.Columns + 1];
        for (var row = Header; row < _cells.RowCount; row++)
        {
            foreach (ref readonly var cell in _cells.CellsOf(row))
                isSeen[cell.Column] = true;
        }

        return [.. Enumerable.Range(1, CellLimits.Columns).Where(column => isSeen[column] && (column < Place - Levels || column > Place)
            && !_sheet.HiddenColumns.Exists(span => column >= span.First && column <= span.Last))];
    }

    private void Take(int column, int origin, bool isAmongParties, DiagnosticList diagnostics)
    {
        var heading = _cells.Cell(Header, column).ToString();
        if (origin == 0)
        {
            Activity = column;
            ActivityHeading = heading == ActivityHeading.ToString() ? _written.Headings.Activity : Text.OfNormal(heading);
        }
        else if (origin > 0 && origin <= _written.Parties.Count)
        {
            var party = _written.Parties[origin - 1];
            Parties.Add((column, heading == party.Heading.ToString() ? party : Renamed(party, heading), party));
        }
        else if (origin > 0 && origin <= _written.Parties.Count + _written.Attributes.Count)
        {
            Attributes.Add((column, heading, _written.Attributes[origin - 1 - _written.Parties.Count]));
        }
        else if (origin < 0)
        {
            TakeNew(column, heading, isAmongParties, diagnostics);
        }
    }

    private void TakeNew(int column, string heading, bool isAmongParties, DiagnosticList diagnostics)
    {
        var (roles, others) = (0, 0);
        for (var row = Header + 1; row < _cells.RowCount; row++)
        {
            RoleCell.Look(_cells.Cell(row, column).ToString()).Deconstruct(out var letters, out var kind);
            if (kind is not RoleCellKind.Other && !letters.IsEmpty && _written.Scheme.Letters.IsSupersetOf(letters))
                roles++;
            else if (kind is not RoleCellKind.Empty)
                others++;
        }

        if (heading.Length == 0)
        {
            heading = ColumnName.Of(column - 1);
            diagnostics.Add(EmptyHeading.At(LocationOf(column), column, heading));
        }

        if (roles > 0 ? roles >= others : isAmongParties && others == 0)
            Parties.Add((column, new Party(Unique(PartyHeading.Of(heading).Bare), heading), null));
        else
            Attributes.Add((column, heading, null));
    }

    // "Rôle Client" to "Rôle Acheteur" makes the party Client the party Acheteur.
    private Party Renamed(Party party, string heading)
    {
        var old = party.Heading.ToString();
        var at = old.IndexOf(party.Name, StringComparison.Ordinal);
        var (before, after) = at < 0 ? ("", "") : (old[..at], old[(at + party.Name.Length)..]);
        var isSameFrame = at >= 0 && heading.Length > before.Length + after.Length && heading.StartsWith(before, StringComparison.Ordinal) && heading.EndsWith(after, StringComparison.Ordinal);
        var name = isSameFrame ? heading[before.Length..^after.Length].Trim() : PartyHeading.Of(heading).Bare;
        return new Party(Unique(name.Length == 0 ? heading : name), heading);
    }

    private string Unique(string name)
    {
        var unique = name;
        for (var i = 2; _written.Parties.Any(party => party.Name == unique) || Parties.Exists(party => party.Party.Name == unique); i++)
            unique = $"{name} ({i})";
        return unique;
    }
}
