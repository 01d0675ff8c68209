using Raci.Collections;
using Raci.Formats.Tables;
using Raci.Formats.Tables.Grids;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Excel.Reading;

/// <summary>Reads our own workbooks back, edited or not: cells first, and what they cannot show from the data beside them.</summary>
internal sealed class OwnWorkbook(WorkbookParts workbook, SheetReader reader, WrittenMatrix written)
{
    private readonly DiagnosticList _diagnostics = workbook.Xml.Diagnostics;

    /// <summary>Reads the matrix; null where no sheet is the one that was written, or another sheet is chosen.</summary>
    /// <param name="chosen">The name of the only sheet to read; null for any.</param>
    public ReadResult? Read(string? chosen)
    {
        foreach (var info in workbook.Sheets.Where(info => chosen is null || info.Name == chosen))
        {
            if (IsBeside(info.Name) && chosen is null)
                continue;
            if (reader.Read(info) is { } sheet && OwnColumns.Find(sheet, written, _diagnostics) is { } columns)
                return Read(sheet, columns);
        }

        if (chosen is null)
            _diagnostics.Add(OwnDataUnusable.At(SourceLocation.None, new Wording("no sheet has its hidden columns any more")));
        return null;
    }

    private bool IsBeside(string name) => name == written.Labels.Legend || name == written.Labels.Summary || name == written.Labels.Notes;

    private ReadResult Read(SheetContent sheet, OwnColumns columns)
    {
        if (SheetOf(written.Labels.Notes) is { } notes)
            OwnNotes.Take(notes, written, _diagnostics);
        var legend = SheetOf(written.Labels.Legend)?.Cells;
        var scheme = OwnWords.SchemeOf(legend, written);
        var rows = new OwnRows(sheet, columns, written);
        if (Exceeded(sheet, columns) is { } exceeded)
        {
            _diagnostics.Add(exceeded);
            return new ReadResult(null, _diagnostics.ToValueList(), Sources.None);
        }

        TellLeftOut(sheet, columns);
        var phases = rows.Phases.Where(phase => phase.IsThere).ToList();
        var activities = new OwnActivities(sheet.Cells, columns, written, phases, _diagnostics);
        var next = 0;
        var drafts = phases.Select(phase => Draft(phase, activities, ref next)).ToList();
        var matrix = new Matrix(
            OwnWords.TitleOf(sheet.Cells, columns, written),
            columns.Parties.Select(party => party.Party).ToValueList(),
            drafts.Select(draft => draft.Phase).ToValueList(),
            scheme,
            written.Language,
            written.Legend,
            new Headings(columns.ActivityHeading, written.Headings.Phase),
            new Prose(written.Before, written.After),
            written.Notes.ToValueList(),
            written.Metadata);
        var sources = new TableSources(matrix, [.. drafts.Select(draft => draft.Draft)], party => [columns.Parties[party].Party.Heading.ToString()], LegendPlaceOf(legend));
        return new ReadResult(matrix, _diagnostics.ToValueList(), sources);
    }

    private LegendPlace? LegendPlaceOf(Grid? legend) =>
        written.Legend is null || legend is null or { RowCount: 0 } ? null : new LegendPlace(legend.LocationOf(0, 1));

    private SheetContent? SheetOf(string name) => workbook.Sheets.FirstOrDefault(sheet => sheet.Name == name) is { } info ? reader.Read(info) : null;

    private Diagnostic? Exceeded(SheetContent sheet, OwnColumns columns)
    {
        var limits = workbook.Xml.Limits;
        return columns.Parties.Count > limits.Parties ? LimitExceeded.At(columns.LocationOf(columns.Activity), limits.Parties, new Wording("parties"), new Wording(nameof(ReadLimits.Parties)))
            : sheet.Cells.RowCount - columns.Header - 1L > limits.Rows ? LimitExceeded.At(columns.LocationOf(columns.Activity), limits.Rows, new Wording("rows"), new Wording(nameof(ReadLimits.Rows)))
            : null;
    }

    private void TellLeftOut(SheetContent sheet, OwnColumns columns)
    {
        var rows = sheet.RowsHiddenByHand();
        rows.RemoveWhere(row => row <= sheet.Cells.NumberOf(columns.Header));
        if (rows.Count > 0)
            _diagnostics.Add(HiddenRowsLeftOut.At(SourceLocation.InSheet(sheet.Info.Name, CellReference.Cell(1, rows.Min())), rows.Count));
        var hidden = sheet.HiddenColumns.FindIndex(span => span.First > 0 && span.First < columns.Place - columns.Levels);
        if (hidden >= 0)
            _diagnostics.Add(HiddenColumnsLeftOut.At(SourceLocation.InSheet(sheet.Info.Name, CellReference.Cell(Math.Min(sheet.HiddenColumns[hidden].First, CellLimits.Columns), 1)), 1));
        foreach (var other in workbook.Sheets.Where(other => !ReferenceEquals(other, sheet.Info) && !IsBeside(other.Name)))
            _diagnostics.Add(other.IsHidden ? HiddenSheet.At(SourceLocation.InSheet(other.Name, "A1"), other.Name) : SheetWithoutMatrix.At(SourceLocation.InSheet(other.Name, "A1"), other.Name, new Wording("it is none that was written and is left out")));
    }

    private static (Phase Phase, PhaseDraft Draft) Draft(OwnPhase phase, OwnActivities activities, ref int next)
    {
        var draft = new PhaseDraft(phase.Title, 1);
        var list = new List<Activity>(phase.Rows.Count);
        foreach (var (_, row) in phase.Rows)
        {
            draft.Sources.Add(activities.Layout, next);
            list.Add(activities.Read(next++, phase.Written.Activities.GetValueOrDefault(row)));
        }

        var inner = new List<Phase>();
        foreach (var there in phase.Phases.Where(there => there.IsThere))
        {
            var (made, within) = Draft(there, activities, ref next);
            inner.Add(made);
            draft.Phases.Add(within);
        }

        return (new Phase(phase.Title, list.ToValueList(), inner.ToValueList(), phase.Written.Introduction, phase.Written.Conclusion, phase.Written.Notes.ToValueList()), draft);
    }
}
