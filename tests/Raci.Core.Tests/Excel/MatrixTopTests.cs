using System.Globalization;
using System.Xml.Linq;

namespace Raci.Core.Tests.Excel;

public sealed class MatrixTopTests
{
    private static readonly XNamespace Main = Workbook.Main;

    [Fact]
    public void Title_and_key_span_the_visible_columns_of_the_table() =>
        Assert.Equal(["A1:D1", "A2:D2"], Merges(Workbook.Of(Samples.French)));

    [Fact]
    public void A_table_of_one_column_has_nothing_to_merge() =>
        Assert.Empty(Merges(Workbook.Of(Titled("T"))));

    [Theory]
    [InlineData(5, 30)]
    [InlineData(60, 51)]
    [InlineData(100, 72.5)]
    [InlineData(525, 64.5)]
    [InlineData(32_767, 64.5)]
    public void A_title_wraps_in_three_lines_at_most_so_that_the_table_below_can_be_scrolled(int length, double height)
    {
        var sheet = Workbook.Of(Titled(Words(length), "Operations")).Matrix;

        Assert.Equal(height, Height(sheet, 1));
    }

    [Fact]
    public void A_title_is_as_many_lines_as_the_whole_table_is_wide()
    {
        var title = Words(135);

        Assert.True(Height(Workbook.Of(Titled(title, "A")).Matrix, 1) > Height(Workbook.Of(Titled(title, "A", "B", "C", "D", "E", "F")).Matrix, 1));
    }

    [Fact]
    public void The_start_of_a_title_that_is_too_long_is_what_shows()
    {
        var workbook = Workbook.Of(Titled(Words(525), "A"));

        var alignment = workbook.FormatOf(workbook.Matrix, "A1").Element(Main + "alignment")!;
        Assert.Equal(("top", "1"), (alignment.Attribute("vertical")!.Value, alignment.Attribute("wrapText")!.Value));
        Assert.Equal(Words(525), Workbook.Value(workbook.Matrix, "A1"));
    }

    [Fact]
    public void A_key_that_is_too_long_names_the_roles_that_fit()
    {
        var roles = Enumerable.Range(0, 26).Select(i => new Role((char)('A' + i), new string((char)('a' + i), 20), RoleKind.Other));
        var sheet = Workbook.Of(new Matrix("T", ["P"], [], new RoleScheme("Mine", [.. roles]))).Matrix;

        var key = Workbook.Value(sheet, "A2");
        Assert.StartsWith("A  aaaaaaaaaaaaaaaaaaaa   ·   B  bbbb", key, StringComparison.Ordinal);
        Assert.EndsWith("   ·   …", key, StringComparison.Ordinal);
        Assert.Equal((3 * 13.5) + 8, Height(sheet, 2));
    }

    [Fact]
    public void A_key_shortens_the_name_of_a_role_that_is_too_long()
    {
        var scheme = new RoleScheme("Mine", [new Role('X', new string('x', 400), RoleKind.Other), new Role('Y', "Yes", RoleKind.Answers)]);

        Assert.Equal($"X  {new string('x', 39)}…   ·   Y  Yes", Workbook.Value(Workbook.Of(new Matrix("T", ["P"], [], scheme)).Matrix, "A2"));
    }

    private static Matrix Titled(string title, params string[] parties) =>
        new(title, [.. parties.Select(party => new Party(party))], [new Phase("One", [new Activity("x")])]);

    private static string Words(int length) => string.Concat(Enumerable.Repeat("service ", (length / 8) + 1))[..length].TrimEnd();

    private static IEnumerable<string> Merges(Workbook workbook) =>
        workbook.Matrix.Descendants(Main + "mergeCell").Select(merge => merge.Attribute("ref")!.Value);

    private static double Height(XElement sheet, int row)
    {
        var element = sheet.Descendants(Main + "row").ElementAt(row - 1);
        Assert.Equal("1", element.Attribute("customHeight")!.Value);
        return double.Parse(element.Attribute("ht")!.Value, CultureInfo.InvariantCulture);
    }
}
