using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Raci.Collections;
using Raci.Formats.Excel;

namespace Raci.Tests.Excel;

public sealed class WorkbookValidityTests
{
    public static TheoryData<string> Names => Samples.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_validator_finds_nothing_in_any_sample(string name) => Assert.Empty(Workbook.Of(Samples.All[name]).Errors());

    [Fact]
    public void The_validator_finds_nothing_in_any_workbook() =>
        Prop.ForAll(Matrices.ToArbitrary(), matrix => !Workbook.Of(matrix).Errors().Any()).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Equal_matrices_give_equal_bytes() =>
        Prop.ForAll(Matrices.ToArbitrary(), matrix => Workbook.Of(matrix).Bytes.AsSpan().SequenceEqual(Workbook.Of(matrix.WithTitle(matrix.Title)).Bytes))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_cell_is_merged_and_nothing_links_to_another_workbook(string name)
    {
        var workbook = Workbook.Of(Samples.All[name]);

        Assert.DoesNotContain(workbook.Parts.Values, part => part.Descendants(Workbook.Main + "mergeCell").Any());
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
        using var stream = new OneWayStream();

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

    private static Gen<Text> Texts =>
        from runs in Gen.Elements("plan", "=x", "_x000D_", "<&>\"'", "😀", "漢字", "a b", "", "עברית").ListOf(3)
        from styles in Gen.Choose(0, 7).ListOf(3)
        from link in Gen.Elements(null, null, "https://example.org/?a=b&c", "./page.md#x", "mailto:a@example.org")
        select new Text([.. runs.Zip(styles, (run, style) => new TextRun(run, (TextStyle)style, link))]);

    private static Gen<Matrix> Matrices =>
        from scheme in Gen.Elements(RoleScheme.BuiltIn.ToArray())
        from title in Texts
        from names in Gen.Elements("A", "B", "Ç", "D 1").ListOf()
        from activities in Activities(scheme, names.Distinct(StringComparer.Ordinal).ToValueList()).ListOf()
        from titles in Texts.ListOf(4)
        from cut in Gen.Choose(0, 4)
        from language in Gen.Elements(null, "fr", "de-AT", "es", "it", "ar", "zh-Hans")
        select new Matrix(
            title,
            names.Distinct(StringComparer.Ordinal).Select(name => new Party(name)).ToValueList(),
            [new Phase(titles[0], activities.Take(cut).ToValueList(), [new Phase(titles[1], activities.Skip(cut).ToValueList(), [new Phase(titles[2])], "p\n\nq")]), new Phase(titles[3])],
            scheme,
            language);

    private static Gen<Activity> Activities(RoleScheme scheme, ValueList<string> parties) =>
        from name in Texts
        from value in Texts
        from bits in Gen.Choose(0, (1 << scheme.Roles.Count) - 1).ListOf(parties.Count)
        from mark in Gen.Elements(null, "*", "(1)", "†")
        from remark in Gen.Elements<Text>(default, "veto A", new Text(new TextRun("bold R", TextStyle.Bold)))
        select new Activity(
            name,
            parties.Zip(bits, (party, set) => new Assignment(party, RoleSet.OfLetters([.. scheme.Roles.Where((_, i) => (set & (1 << i)) != 0).Select(role => role.Letter)]), mark, remark)).ToValueList(),
            [new ActivityAttribute("Due", value)]);
}
