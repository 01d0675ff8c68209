using System.Text;
using Raci.Core.Tests.Json;
using Raci.Formats;
using Raci.Formats.Yaml;

namespace Raci.Core.Tests.Yaml;

/// <summary>What YAML adds to the shape: its scalars, its anchors, its errors.</summary>
public sealed class YamlTests
{
    [Theory]
    [InlineData("Order", "Order")]
    [InlineData("Order: now", "'Order: now'")]
    [InlineData("Order #1", "'Order #1'")]
    [InlineData("Order:", "'Order:'")]
    [InlineData("it's", "it's")]
    [InlineData("'quoted'", "'''quoted'''")]
    [InlineData("a, b [c] {d}", "a, b [c] {d}")]
    [InlineData("no", "'no'")]
    [InlineData("Off", "'Off'")]
    [InlineData("NULL", "'NULL'")]
    [InlineData("~", "'~'")]
    [InlineData("<<", "'<<'")]
    [InlineData("=", "'='")]
    [InlineData("2024-01-02", "'2024-01-02'")]
    [InlineData("12:30", "'12:30'")]
    [InlineData("1_000", "'1_000'")]
    [InlineData("007", "'007'")]
    [InlineData("0x1F", "'0x1F'")]
    [InlineData("1.10", "'1.10'")]
    [InlineData("2 people", "2 people")]
    [InlineData("- x", "'- x'")]
    [InlineData("*x", "'*x'")]
    [InlineData("a * b", "a * b")]
    [InlineData("日付 👩‍👩‍👧", "日付 👩‍👩‍👧")]
    [InlineData("\u00A0x", "'\u00A0x'")]
    [InlineData("a\u2028b", "\"a\\u2028b\"")]
    [InlineData("\uFEFFa", "\"\\uFEFFa\"")]
    public void A_text_is_quoted_only_where_a_parser_might_take_it_for_something_else(string text, string expected) =>
        Assert.Equal($"$schema: raci-matrix.schema.json\ntitle: {expected}\nscheme: RACI\n", MatrixFile.ToText(new Matrix(text, [], []), "yaml"));

    [Theory]
    [InlineData("a\nb", "|-\n    a\n    b\n")]
    [InlineData("a\n\nb\n", "|\n    a\n\n    b\n")]
    [InlineData("a\n\n", "|+\n    a\n\n")]
    [InlineData("  a\nb", "|2-\n      a\n    b\n")]
    [InlineData("\na", "|2-\n\n    a\n")]
    [InlineData("a ", "'a '\n")]
    [InlineData("a\nb ", "\"a\\nb \"\n")]
    [InlineData("\n", "\"\\n\"\n")]
    [InlineData("", "''\n")]
    public void Several_lines_are_a_literal_block_where_that_keeps_them(string text, string expected)
    {
        var matrix = new Matrix("", [], [], metadata: MetadataValue.OfMap([("a", text)]));
        var yaml = MatrixFile.ToText(matrix, "yaml");

        Assert.Equal($"$schema: raci-matrix.schema.json\nscheme: RACI\nmetadata:\n  a: {expected}".Replace("    ", "    ", StringComparison.Ordinal), yaml);
        Assert.Equal(matrix, MatrixFile.Parse(yaml));
    }

    [Fact]
    public void Lists_and_maps_are_blocks_and_empty_ones_are_not()
    {
        var metadata = MetadataValue.OfMap(
        [
            new("list", MetadataValue.OfList([MetadataValue.OfNumber("1.10"), "2", MetadataValue.Null, MetadataValue.OfBoolean(true)])),
            new("lists", MetadataValue.OfList([MetadataValue.OfList(["a", MetadataValue.OfMap([("b", "c"), ("d", "e")])]), MetadataValue.OfList([])])),
            new("none", MetadataValue.EmptyMap),
        ]);

        Assert.Equal(
            """
            $schema: raci-matrix.schema.json
            scheme: RACI
            metadata:
              list:
                - 1.10
                - '2'
                - null
                - true
              lists:
                - - a
                  - b: c
                    d: e
                - []
              none: {}

            """.ReplaceLineEndings("\n"),
            MatrixFile.ToText(new Matrix("", [], [], metadata: metadata), "yaml"));
    }

    [Fact]
    public void A_list_with_nothing_that_can_be_an_activity_is_told() =>
        Assert.Contains(Read("- activities:\n      A: RA\n").Diagnostics, diagnostic => diagnostic.Id == "RACI1108");

    [Fact]
    public void A_person_is_understood()
    {
        var result = Read("""
            # the plan
            title: 2024
            parties: [Product, Platform]
            phases:
            - title: Prepare
              activities:
              - name: Freeze the scope
                assignments: &both
                  Product: RA
                  Platform: C (veto)
              - name: true
                assignments: *both
            """);

        Assert.Equal(["RACI1050 (1,1)"], ShapeFindings.Of(result));
        Assert.Equal("2024", result.Matrix!.Title);
        Assert.Equal("true: Product=RA, Platform=C (veto)", ShapeFindings.LastRow(result));
        Assert.Equal("(11,5)#/phases/0/activities/1", $"{result.Sources.Of(new Place([0], 1))}");
        Assert.Equal("(9,16)#/phases/0/activities/0/assignments/Product", $"{result.Sources.Of(new Place([0], 0), "Product")}");
    }

    [Theory]
    [InlineData("", "RACI1051 (1,1)")]
    [InlineData("just words", "RACI1051 (1,1)")]
    [InlineData("title: !!python/object:x y", "RACI1049 (1,8)")]
    [InlineData("title: x\nparties: !foo [A]", "RACI1049 (2,10)")]
    [InlineData("title: !!str 12\nparties: !!seq [A]", "RACI1049 (2,10)")]
    [InlineData("title: x\nparties: [A\nphases: []", "RACI1041 (2,10)")]
    [InlineData("title: x\ntitle: y", "RACI1044 (2,1)#/title")]
    [InlineData("title: x\nowner: y", "RACI1043 (2,1)#/owner")]
    [InlineData("title: [a]", "RACI1042 (1,8)#/title")]
    [InlineData("title: *a", "RACI1041 (1,8)")]
    [InlineData("title: \"a", "RACI1041 (1,8)")]
    [InlineData("title: x\ntitel: \"\\ud800\\ud800\"", "RACI1041 (2,6)")]
    [InlineData("title: x\n---\ntitle: y", "RACI1041 (3,1)")]
    [InlineData("? [a]\n: b", "RACI1041 (1,3)")]
    [InlineData("title: x\nmetadata:\n  a: 1\n  a: 2", "RACI1044 (4,3)#/metadata/a")]
    public void What_is_wrong_is_told_with_its_place(string yaml, params string[] expected) => Assert.Equal(expected, ShapeFindings.Of(Read(yaml)));

    [Fact]
    public void Aliases_repeat_no_more_than_the_limit()
    {
        var laughs = new StringBuilder("metadata:\n  a0: &a0 [lol]\n");
        for (var i = 1; i < 10; i++)
            laughs.Append($"  a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");

        var result = Read(laughs.ToString());

        Assert.Equal("RACI1035", Assert.Single(result.Diagnostics).Id);
        Assert.Contains("YamlAliases", result.Diagnostics[0].Hint, StringComparison.Ordinal);
        Assert.Null(result.Matrix);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData(">")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData(" ")]
    [InlineData("a")]
    [InlineData("&a ")]
    [InlineData("#")]
    [InlineData("\n")]
    [InlineData("a: b\n")]
    [InlineData("- a\n")]
    public void Megabytes_of_one_thing_end_with_an_error(string thing)
    {
        Assert.Equal(["RACI1035 (1,1)"], ShapeFindings.Of(Read(string.Concat(Enumerable.Repeat(thing, 10_000_000 / thing.Length)))));

        var result = Read(string.Concat(Enumerable.Repeat(thing, 500_000 / thing.Length)));

        Assert.True(result.HasErrors);
        Assert.Null(result.Matrix);
    }

    private static ReadResult Read(string yaml) => new YamlMatrixReader().Read(Encoding.UTF8.GetBytes(yaml));
}
