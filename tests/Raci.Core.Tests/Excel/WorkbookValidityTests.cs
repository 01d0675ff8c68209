using System.Globalization;
using Raci.Core.Tests.Files;
using Raci.Core.Tests.Generators;
using Raci.Formats.Excel;

namespace Raci.Core.Tests.Excel;

public sealed class WorkbookValidityTests
{
    public static TheoryData<string> Names => Samples.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_validator_finds_nothing_in_any_sample(string name) => Assert.Empty(Workbook.Of(Samples.All[name]).Errors());

    [Fact]
    public void The_validator_finds_nothing_in_any_workbook() =>
        Law.Holds(Matrices.Arbitrary, matrix => Assert.Empty(Workbook.Of(matrix).Errors()), most: 60);

    [Fact]
    public void Equal_matrices_give_equal_bytes() =>
        Law.Holds(Matrices.Arbitrary, matrix => Assert.Equal(Workbook.Of(matrix).Bytes, Workbook.Of(matrix.WithTitle(matrix.Title)).Bytes), most: 100);

    [Fact]
    public void Each_activity_stands_in_its_row_with_its_cells() =>
        Law.Holds(Matrices.Arbitrary, AssertShown, most: 60);

    [Theory]
    [MemberData(nameof(Names))]
    public void No_cell_of_a_table_is_merged_and_nothing_links_to_another_workbook(string name)
    {
        var workbook = Workbook.Of(Samples.All[name]);

        Assert.Equal(workbook.Matrix.Descendants(Workbook.Main + "mergeCell"), workbook.Parts.Values.SelectMany(part => part.Descendants(Workbook.Main + "mergeCell")));
        Assert.All(workbook.Matrix.Descendants(Workbook.Main + "mergeCell"), merge => Assert.Matches("^A([12]):[A-Z]+\\1$", merge.Attribute("ref")!.Value));
        Assert.DoesNotContain(workbook.Parts.Keys, part => part.Contains("externalLink", StringComparison.Ordinal) || part.Contains("vba", StringComparison.Ordinal) || part.Contains("connection", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_cell_stands_once_and_in_order(string name)
    {
        foreach (var row in Workbook.Of(Samples.All[name]).Matrix.Descendants(Workbook.Main + "row"))
        {
            var columns = row.Elements().Select(cell => cell.Attribute("r")!.Value.TrimEnd([.. "0123456789"])).ToList();
            Assert.Equal(columns.Distinct(StringComparer.Ordinal).OrderBy(column => column.Length).ThenBy(column => column, StringComparer.Ordinal), columns);
        }
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Workbook.Of(Samples.Release).Bytes;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal(expected, Workbook.Of(Samples.Release).Bytes);
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(expected, Workbook.Of(Samples.Release).Bytes);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_stream_is_written_front_to_back_and_left_open()
    {
        using var stream = new OneWayStream(isAsynchronous: false);

        Assert.Empty(new ExcelWriter().Write(Samples.Release, stream));

        Assert.False(stream.IsClosed);
        Assert.Equal(Workbook.Of(Samples.Release).Bytes, stream.Bytes);
    }

    [Fact]
    public void A_stream_that_can_be_sought_is_written_from_where_it_stands()
    {
        using var stream = new MemoryStream();
        stream.Write("before"u8);
        new ExcelWriter().Write(Samples.Release, stream);

        Assert.True(stream.ToArray().AsSpan().StartsWith("before"u8));
        Assert.Equal(Workbook.Of(Samples.Release).Bytes, stream.ToArray()[6..]);
    }

    [Fact]
    public void No_part_knows_the_day_it_was_written() =>
        Assert.All(Workbook.Of(Samples.French).Times, time => Assert.Equal(new DateTime(1980, 1, 1), time));

    [Fact]
    public void The_level_of_compression_changes_the_size_and_no_part()
    {
        using var small = new MemoryStream();
        using var large = new MemoryStream();
        new ExcelWriter(new ExcelOptions { Compression = System.IO.Compression.CompressionLevel.SmallestSize }).Write(Samples.Release, small);
        new ExcelWriter(new ExcelOptions { Compression = System.IO.Compression.CompressionLevel.NoCompression }).Write(Samples.Release, large);

        Assert.True(small.Length < large.Length);
    }

    private static void AssertShown(Matrix matrix)
    {
        var sheet = Workbook.Of(matrix).Matrix;
        var rows = sheet.Descendants(Workbook.Main + "row").Skip(3).Where(row => !Last(row).EndsWith('/')).ToList();
        Assert.Equal(matrix.Rows.Count, rows.Count);
        foreach (var (row, element) in matrix.Rows.Zip(rows))
        {
            var number = element.Attribute("r")!.Value;
            Assert.Equal(row.Activity.Name.ToString(), Workbook.Value(sheet, "A" + number));
            for (var i = 0; i < matrix.Parties.Count; i++)
                Assert.Equal(Shown(row.Activity.AssignmentOf(matrix.Parties[i]).ToString(matrix.Scheme)), Workbook.Value(sheet, Column(i + 1) + number));
            if (element.Elements().SingleOrDefault(cell => cell.Element(Workbook.Main + "f") is not null) is { } check)
                Assert.Equal(row.Activity.Assignments.Sum(assignment => (assignment.Roles & matrix.Scheme.Answering).Count), (int)check.Element(Workbook.Main + "v")!);
        }

        // A cell holds no more.
        static string Shown(string cell) => cell.Length <= 32_767 ? cell : cell[..32_767];

        static string Column(int index) => (index < 26 ? "" : $"{(char)('A' + index / 26 - 1)}") + (char)('A' + index % 26);

        static string Last(System.Xml.Linq.XElement row) => row.Elements().Last().Value;
    }
}
