using Raci.Collections;
using Raci.Formats.Tables;
using Raci.Formats.Tables.Grids;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Excel.Reading;

/// <summary>Reads workbooks that people made: every visible sheet that holds a matrix, legends wherever they stand, other words as prose.</summary>
internal sealed class OtherWorkbook(WorkbookParts workbook, SheetReader reader)
{
    private const int MostWords = 200;
    private const int Level = 2;
    private const int LongestHeading = 200;

    private readonly DiagnosticList _diagnostics = workbook.Xml.Diagnostics;

    /// <summary>Reads the matrix.</summary>
    /// <param name="chosen">The name of the only sheet to read; null for all that are visible.</param>
    public ReadResult Read(string? chosen)
    {
        var isBroken = false;
        var remains = OwnRemains.Find(workbook);
        var pages = new List<(SheetInfo Sheet, Grid Cells, GridPage Page)>();
        foreach (var info in workbook.Sheets.Where(info => chosen is null || info.Name == chosen))
        {
            if (info.IsHidden && chosen is null)
                _diagnostics.Add(HiddenSheet.At(SourceLocation.InSheet(info.Name, "A1"), info.Name));
            else if (remains?.IsCalculated(info) == true)
                continue;
            else if (reader.Read(info)?.Visible(_diagnostics) is { } visible && (remains is null ? visible : remains.Clean(info, visible)) is { } cells)
                pages.Add((info, cells, GridPage.Of(cells, Level + 1, _diagnostics)));
            else
                isBroken = true;
        }

        // What is wrong with a sheet was told; that there is no matrix in it follows.
        if (isBroken && !pages.Exists(page => page.Page.HasMatrix))
            return new ReadResult(null, _diagnostics.ToValueList(), Sources.None);

        var texts = new CellTexts(workbook.Xml.Limits, _diagnostics);
        var start = pages.Count == 0 ? SourceLocation.None : SourceLocation.InSheet(pages[0].Sheet.Name, "A1");
        return MatrixReading.Read(ItemsOf(pages), MetadataValue.EmptyMap, (source, _) => texts.Plain(source), _diagnostics, workbook.Xml.Limits, start);
    }

    private List<OutlineItem> ItemsOf(List<(SheetInfo Sheet, Grid Cells, GridPage Page)> pages)
    {
        var items = new List<OutlineItem>();
        var matrices = pages.Where(page => page.Page.HasMatrix).ToList();
        if (matrices.Count > 1 && matrices.FindAll(page => !page.Page.IsSomethingElse(page.Sheet.Name)) is { Count: > 0 } certain)
            matrices = certain;
        var titles = matrices.Select(page => page.Page.Title).OfType<OutlineItem.Heading>().ToList();
        // Words above the table of a later sheet alone are about that table.
        var title = titles.Count > 0 && matrices[0].Page.Title is not null && titles.TrueForAll(other => other.Text == titles[0].Text) ? titles[0] : null;
        if (title is not null)
            items.Add(title);
        if (matrices.Count > 1)
            _diagnostics.Add(SheetsAsPhases.At(SourceLocation.InSheet(matrices[0].Sheet.Name, "A1"), matrices.Count));
        foreach (var (sheet, _, page) in matrices)
        {
            if (matrices.Count > 1)
                items.Add(new OutlineItem.Heading(Level, Text.OfNormal(TextRules.Cut(TextRules.Fold(TextRules.Repair(sheet.Name, lines: false)))), sheet.Name, SourceLocation.InSheet(sheet.Name, "A1")));
            if (title is null && page.Title is { } own)
                items.Add(new OutlineItem.Prose(own.Source, own.Location));
            items.AddRange(page.Items);
        }

        // A heading behind a legend ends it, so that the words of other sheets come last.
        var others = pages.Where(page => !matrices.Contains(page) && page.Cells.RowCount > 0).ToList();
        items.AddRange(matrices.SelectMany(page => page.Page.Legends));
        items.AddRange(others.Where(page => page.Page.Legends.Count > 0).SelectMany(page => LegendOf(page.Sheet, page.Page)));
        items.AddRange(others.Where(page => page.Page.Legends.Count == 0).SelectMany(page => WordsOf(page.Sheet, page.Cells, page.Page)));
        return items;
    }

    // The words of the sheet of a legend are its heading and its introduction.
    private IEnumerable<OutlineItem> LegendOf(SheetInfo sheet, GridPage page)
    {
        _diagnostics.Add(SheetWithoutMatrix.At(SourceLocation.InSheet(sheet.Name, "A1"), sheet.Name, new Wording("its legend is read")));
        if (page.Legends[0] is OutlineItem.Heading heading)
            return [heading, .. page.Items, .. page.Legends.Skip(1)];
        return page.Items is [OutlineItem.Prose first, ..] && first.Source.Length <= LongestHeading
            ? [new OutlineItem.Heading(1, Text.OfNormal(TextRules.Fold(first.Source)), first.Source, first.Location), .. page.Items.Skip(1), .. page.Legends]
            : [.. page.Items, .. page.Legends];
    }

    // A page of words is prose; a long one is some other table.
    private List<OutlineItem> WordsOf(SheetInfo sheet, Grid cells, GridPage page)
    {
        var location = SourceLocation.InSheet(sheet.Name, "A1");
        if (cells.RowCount > MostWords)
        {
            _diagnostics.Add(SheetWithoutMatrix.At(location, sheet.Name, new Wording("it has too many rows for prose and is left out")));
            return [];
        }

        _diagnostics.Add(SheetWithoutMatrix.At(location, sheet.Name, new Wording("its words are kept as prose behind the matrix")));
        return [new OutlineItem.Heading(1, Text.OfNormal(TextRules.Fold(TextRules.Repair(sheet.Name, lines: false))), sheet.Name, location), .. page.Items];
    }
}
