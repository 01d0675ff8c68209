using System.Text.RegularExpressions;
using System.Xml.Linq;
using Raci.Collections;
using Raci.Core.Tests.Generators;
using Raci.Formats.Excel;

namespace Raci.Core.Tests.Excel;

/// <summary>Our own workbooks after a person moved, added and took away columns of parties.</summary>
public sealed partial class EditedColumnLaws
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const int HeaderRow = 3;
    private const int FirstParty = 2;
    private const string Added = "Quite a new party";

    private static readonly XNamespace Main = Workbook.Main;

    [Fact]
    public void Parties_in_another_order_have_the_roles_they_had() => Law.Holds(Matrices.RowOf, sample =>
    {
        var (matrix, last) = (sample.Matrix, sample.Matrix.Parties.Count - 1);
        if (!HaveHeadingsOfTheirOwn(matrix))
            return;
        var edited = Edit(matrix, column => column < FirstParty || column > FirstParty + last ? column : FirstParty + (column == FirstParty ? last : column - FirstParty - 1));

        Assert.Equal(matrix.Parties.Skip(1).Append(matrix.Parties[0]), edited.Parties);
        Assert.Equal(WithoutOrder(matrix), WithoutOrder(edited));
    }, most: 200);

    [Fact]
    public void A_column_taken_away_is_a_party_taken_away() => Law.Holds(Matrices.RowOf, sample =>
    {
        if (sample.Matrix.Parties.Count < 2 || !HaveHeadingsOfTheirOwn(sample.Matrix))
            return;
        var edited = Edit(sample.Matrix, column => column < FirstParty ? column : column - 1);

        Assert.True(sample.Matrix.RemoveParty(sample.Matrix.Parties[0].Name) == edited, Show.Of(edited));
    }, most: 200);

    [Fact]
    public void A_new_column_with_a_role_is_a_new_party() => Law.Holds(Matrices.RowOf, sample =>
    {
        var (matrix, letter) = (sample.Matrix, sample.Matrix.Scheme.Roles[0].Letter);
        if (!HaveHeadingsOfTheirOwn(matrix))
            return;
        var edited = Edit(matrix, column => column < FirstParty ? column : column + 1, sheet =>
        {
            AddCell(sheet, HeaderRow, Added);
            AddCell(sheet, RowOf(sheet, matrix, sample.Row), $"{letter}");
        });

        Assert.True(matrix.AddParty(new Party(Added), 0).Assign(matrix.Rows[sample.Row].Place, Added, RoleSet.Of(letter)) == edited, Show.Of(edited));
    }, most: 200);

    // Nobody can tell which of two columns with one heading was moved.
    private static bool HaveHeadingsOfTheirOwn(Matrix matrix)
    {
        string[] headings = [$"{matrix.Headings.Activity}", .. matrix.Parties.Select(party => $"{party.Heading}"), .. matrix.Rows.SelectMany(row => row.Activity.Attributes.AsEnumerable()).Select(attribute => attribute.Name).Distinct(StringComparer.Ordinal)];
        return headings.Distinct(StringComparer.Ordinal).Count() == headings.Length;
    }

    // Who has which part, and all else but the order of the parties.
    private static IEnumerable<string> WithoutOrder(Matrix matrix) =>
        matrix.Rows.Select(row => $"{row.Place} {row.Activity.Name} {string.Join(", ", row.Activity.Assignments.Select(assignment => $"{assignment.Party} {assignment}").Order(StringComparer.Ordinal))}");

    private static Matrix Edit(Matrix matrix, Func<int, int> columnOf, Action<XDocument>? more = null)
    {
        var workbook = Package.Edit(MatrixFile.ToBytes(matrix, "xlsx"), Sheet, text =>
        {
            var sheet = XDocument.Parse(text, LoadOptions.PreserveWhitespace);
            foreach (var row in sheet.Descendants(Main + "row").Skip(HeaderRow - 1))
                Move(row, columnOf);
            MoveWidths(sheet, columnOf);
            more?.Invoke(sheet);
            return sheet.ToString(SaveOptions.DisableFormatting);
        });
        var result = new ExcelReader().Read(workbook);
        Assert.True(result.IsSuccess, string.Join('\n', result.Diagnostics));
        return result.Matrix;
    }

    // What moves onto the column of activities is taken away.
    private static void Move(XElement row, Func<int, int> columnOf)
    {
        var cells = row.Elements(Main + "c").ToList();
        var moved = new SortedDictionary<int, XElement>();
        foreach (var cell in cells)
        {
            var column = NumberOf(ColumnPattern().Match(cell.Attribute("r")!.Value).Value);
            moved[columnOf(column)] = column == FirstParty && columnOf(column) < FirstParty ? moved[columnOf(column)] : cell;
        }

        cells.ForEach(cell => cell.Remove());
        foreach (var (column, cell) in moved)
        {
            cell.SetAttributeValue("r", $"{NameOf(column)}{row.Attribute("r")!.Value}");
            row.Add(cell);
        }
    }

    // A spreadsheet program moves a column with its width, and with whether it is hidden.
    private static void MoveWidths(XDocument sheet, Func<int, int> columnOf)
    {
        var columns = sheet.Descendants(Main + "cols").Single();
        var moved = new SortedDictionary<int, XElement>();
        foreach (var span in columns.Elements())
        {
            for (var column = (int)span.Attribute("min")!; column <= (int)span.Attribute("max")!; column++)
                moved.TryAdd(columnOf(column), new XElement(span.Name, span.Attributes().Where(attribute => attribute.Name != "min" && attribute.Name != "max"), new XAttribute("min", columnOf(column)), new XAttribute("max", columnOf(column))));
        }

        columns.ReplaceNodes(moved.Values);
    }

    private static int RowOf(XDocument sheet, Matrix matrix, int index)
    {
        var place = matrix.Rows[index].Place;
        var name = $"{string.Join('.', place.Phases.Select(phase => phase + 1))}/{place.Row + 1}";
        return (int)sheet.Descendants(Main + "row").Single(row => (int)row.Attribute("r")! > HeaderRow && row.Elements(Main + "c").LastOrDefault()?.Value == name).Attribute("r")!;
    }

    private static void AddCell(XDocument sheet, int number, string words)
    {
        var row = sheet.Descendants(Main + "row").Single(row => (int)row.Attribute("r")! == number);
        row.Elements(Main + "c").First().AddAfterSelf(new XElement(Main + "c", new XAttribute("r", $"B{number}"), new XAttribute("t", "inlineStr"), new XElement(Main + "is", new XElement(Main + "t", words))));
    }

    private static int NumberOf(string column) => column.Aggregate(0, (number, letter) => (number * 26) + letter - 'A' + 1);

    private static string NameOf(int number) => number == 0 ? "" : NameOf((number - 1) / 26) + (char)('A' + ((number - 1) % 26));

    [GeneratedRegex("^[A-Z]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ColumnPattern();
}
