using System.Globalization;
using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Raci.Collections;
using Raci.Core.Tests.Generators;
using Raci.Formats.Excel;

namespace Raci.Core.Tests.Excel;

/// <summary>Our own workbooks after a person edited them, as a spreadsheet program would save them: what is seen counts, and nothing else is lost.</summary>
public sealed class EditedWorkbookLaws
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const int FirstRow = 4;

    private static readonly XNamespace Main = Workbook.Main;

    [Fact]
    public void Sorting_the_table_keeps_each_row_in_its_phase() => Law.Holds(Matrices.RowOf, sample =>
    {
        var edited = Edit(sample.Matrix, sheet =>
        {
            var body = Body(sheet);
            Renumber(sheet, body.OrderBy(row => TextOf(row, "A"), StringComparer.Ordinal).ThenByDescending(row => (int)row.Attribute("r")!));
        });

        Assert.Equal(Sorted(sample.Matrix).ToList(), Sorted(edited).ToList());
        foreach (var (before, after) in Phases(sample.Matrix).Zip(Phases(edited)))
            Assert.Equal(before.Activities.OrderBy(activity => TextRules(activity), StringComparer.Ordinal).Select(TextRules), after.Activities.Select(TextRules));
    }, most: 300);

    [Fact]
    public void An_edited_role_is_taken_and_all_else_stays() => Law.Holds(Matrices.RowOf, sample =>
    {
        var (matrix, row) = sample;
        var place = matrix.Rows[row].Place;
        var letters = matrix.Scheme.Letters.First().ToString();
        var edited = Edit(matrix, sheet => SetText(CellAt(ActivityRow(sheet, matrix, row), "B"), letters));

        Assert.True(matrix.Assign(place, matrix.Parties[0], letters) == edited, Show.Of(edited));
    }, most: 300);

    [Fact]
    public void A_row_taken_away_is_gone_and_all_else_stays() => Law.Holds(Matrices.RowOf, sample =>
    {
        var edited = Edit(sample.Matrix, sheet => ActivityRow(sheet, sample.Matrix, sample.Row).Remove());
        Assert.True(sample.Matrix.Remove(sample.Matrix.Rows[sample.Row].Place) == edited, Show.Of(edited));
    }, most: 300);

    [Fact]
    public void A_new_row_joins_the_phase_of_the_row_above() => Law.Holds(Matrices.RowOf, sample =>
    {
        var (matrix, index) = sample;
        var above = matrix.Rows[index];
        var edited = Edit(matrix, sheet =>
        {
            var row = ActivityRow(sheet, matrix, index);
            row.AddAfterSelf(new XElement(Main + "row", new XAttribute("r", 0), new XElement(Main + "c", new XAttribute("r", "A0"), new XAttribute("t", "inlineStr"), new XElement(Main + "is", new XElement(Main + "t", "New words")))));
            Renumber(sheet, Body(sheet));
        });

        Assert.True(matrix.Insert(new Place(above.Place.Phases, above.Place.Row!.Value + 1), new Activity("New words")) == edited, Show.Of(edited));
    }, most: 300);

    [Fact]
    public void Rows_of_a_folded_group_or_a_filter_are_read() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        var edited = Edit(matrix, sheet =>
        {
            foreach (var row in Body(sheet))
                row.SetAttributeValue("hidden", "1");
            sheet.Root!.Element(Main + "autoFilter")!.Add(new XElement(Main + "filterColumn", new XAttribute("colId", 0), new XElement(Main + "filters", new XElement(Main + "filter", new XAttribute("val", "x")))));
        });

        Assert.True(matrix == edited, Show.Of(edited));
    }, most: 200);

    [Fact]
    public void Cells_as_shared_texts_read_the_same() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        var texts = new XElement(Main + "sst");
        var edited = Edit(matrix, sheet =>
        {
            foreach (var cell in sheet.Descendants(Main + "c").Where(cell => cell.Element(Main + "is") is not null).ToList())
            {
                texts.Add(new XElement(Main + "si", cell.Element(Main + "is")!.Nodes()));
                cell.SetAttributeValue("t", "s");
                cell.ReplaceNodes(new XElement(Main + "v", texts.Elements().Count() - 1));
            }
        }, bytes => Package.Edit(
            Package.Change(bytes, "xl/sharedStrings.xml", Encoding.UTF8.GetBytes(texts.ToString(SaveOptions.DisableFormatting))),
            "xl/_rels/workbook.xml.rels",
            rels => rels.Replace("</Relationships>", "<Relationship Id=\"shared\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>", StringComparison.Ordinal)));

        Assert.True(matrix == edited, Show.Of(edited));
    }, most: 200);

    private static string TextRules(Activity activity) => activity.Name.ToString();

    private static IEnumerable<Phase> Phases(Matrix matrix) => matrix.Phases.SelectMany(Phases);

    private static IEnumerable<Phase> Phases(Phase phase) => phase.Phases.SelectMany(Phases).Prepend(phase);

    // Equal sets of rows in equal phases, whatever their order.
    private static IEnumerable<string> Sorted(Matrix matrix) =>
        matrix.Rows.Select(row => $"{string.Join('.', row.Place.Phases)} {Show.Of(row.Activity)}").Order(StringComparer.Ordinal).Append(Show.Of(matrix.WithPhases(matrix.Phases.Select(WithoutRows).ToValueList())));

    private static Phase WithoutRows(Phase phase) => phase.WithActivities([]).WithPhases(phase.Phases.Select(WithoutRows).ToValueList());

    private static Matrix Edit(Matrix matrix, Action<XDocument> change, Func<byte[], byte[]>? more = null)
    {
        var workbook = Package.Edit(MatrixFile.ToBytes(matrix, "xlsx"), Sheet, text =>
        {
            var sheet = XDocument.Parse(text, LoadOptions.PreserveWhitespace);
            change(sheet);
            return sheet.ToString(SaveOptions.DisableFormatting);
        });
        var result = new ExcelReader().Read(more is null ? workbook : more(workbook));
        Assert.True(result.IsSuccess, string.Join('\n', result.Diagnostics));
        return result.Matrix;
    }

    private static List<XElement> Body(XDocument sheet) => [.. sheet.Descendants(Main + "row").Skip(FirstRow - 1)];

    private static XElement ActivityRow(XDocument sheet, Matrix matrix, int index)
    {
        var place = matrix.Rows[index].Place;
        var name = $"{string.Join('.', place.Phases.Select(phase => phase + 1))}/{place.Row + 1}";
        return Body(sheet).Single(row => row.Elements(Main + "c").Last().Value == name);
    }

    private static XElement CellAt(XElement row, string column) => row.Elements(Main + "c").Single(cell => cell.Attribute("r")!.Value == column + row.Attribute("r")!.Value);

    private static string TextOf(XElement row, string column) => CellAt(row, column).Value;

    private static void SetText(XElement cell, string text)
    {
        cell.SetAttributeValue("t", "inlineStr");
        cell.ReplaceNodes(new XElement(Main + "is", new XElement(Main + "t", text)));
    }

    private static void Renumber(XDocument sheet, IEnumerable<XElement> rows)
    {
        var ordered = rows.ToList();
        foreach (var row in ordered)
            row.Remove();
        for (var i = 0; i < ordered.Count; i++)
        {
            var number = (FirstRow + i).ToString(CultureInfo.InvariantCulture);
            ordered[i].SetAttributeValue("r", number);
            foreach (var cell in ordered[i].Elements(Main + "c"))
                cell.SetAttributeValue("r", cell.Attribute("r")!.Value.TrimEnd([.. "0123456789"]) + number);
            sheet.Descendants(Main + "sheetData").Single().Add(ordered[i]);
        }
    }
}
