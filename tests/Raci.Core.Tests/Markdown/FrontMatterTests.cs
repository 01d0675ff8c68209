using FsCheck;
using FsCheck.Fluent;

namespace Raci.Core.Tests.Markdown;

public sealed class FrontMatterTests
{
    private const string Table = "| Activity | Client |\n|---|---|\n| Order | R |\n";

    [Theory]
    [InlineData("title: Plan", "{title: Plan}")]
    [InlineData("title: Plan\nlang: en", "{title: Plan, lang: en}")]
    [InlineData("title: \"Plan: the \\\"big\\\" one\"", "{title: Plan: the \"big\" one}")]
    [InlineData("title: 'It''s'", "{title: It's}")]
    [InlineData("tags: [a, b]\nmore:\n  - c\n  - d", "{tags: [a, b], more: [c, d]}")]
    [InlineData("a:\n  b:\n    c: d", "{a: {b: {c: d}}}")]
    [InlineData("date: 2024-05-01", "{date: 2024-05-01}")]
    [InlineData("text: |\n  one\n  two", "{text: one\ntwo\n}")]
    [InlineData("text: >\n  one\n  two", "{text: one two\n}")]
    [InlineData("", "{}")]
    [InlineData("# only a comment", "{}")]
    [InlineData("a: &x [1, 2]\nb: *x", "{a: [1, 2], b: [1, 2]}")]
    public void Front_matter_of_any_shape_becomes_metadata(string yaml, string expected)
    {
        var result = Page.Read($"---\n{yaml}\n---\n\n{Table}");

        Assert.Empty(Page.Findings(result));
        Assert.Equal(expected, result.Matrix!.Metadata.ToString());
    }

    [Theory]
    [InlineData("~", MetadataKind.Null)]
    [InlineData("null", MetadataKind.Null)]
    [InlineData("", MetadataKind.Null)]
    [InlineData("true", MetadataKind.Boolean)]
    [InlineData("False", MetadataKind.Boolean)]
    [InlineData("no", MetadataKind.Text)]
    [InlineData("yes", MetadataKind.Text)]
    [InlineData("1.10", MetadataKind.Number)]
    [InlineData("-3", MetadataKind.Number)]
    [InlineData("6e23", MetadataKind.Number)]
    [InlineData("007", MetadataKind.Text)]
    [InlineData("0x1F", MetadataKind.Text)]
    [InlineData("'1.10'", MetadataKind.Text)]
    [InlineData("1.2.3", MetadataKind.Text)]
    [InlineData("2024-05-01", MetadataKind.Text)]
    [InlineData("!!str 5", MetadataKind.Text)]
    public void A_scalar_has_the_type_of_the_core_schema(string scalar, MetadataKind kind) =>
        Assert.Equal(kind, Page.Matrix($"---\nx: {scalar}\n---\n{Table}").Metadata["x"]!.Kind);

    [Fact]
    public void A_number_keeps_its_digits() => Assert.Equal("1.10", Page.Matrix($"---\nx: 1.10\n---\n{Table}").Metadata["x"]!.Text);

    [Theory]
    [InlineData("title: \"open", "RACI1002(2,")]
    [InlineData("title: [a", "RACI1002(3,1)")]
    [InlineData("ok: yes\na: b: c", "RACI1002(3,")]
    [InlineData("a: 1\na: 2", "RACI1002(3,1)")]
    [InlineData("just words", "RACI1002(2,1)")]
    [InlineData("- a\n- b", "RACI1002(2,1)")]
    [InlineData("a: *nowhere", "RACI1002(2,4)")]
    public void Broken_front_matter_is_an_error_with_its_place_and_the_matrix_is_read(string yaml, string start)
    {
        var result = Page.Read($"---\n{yaml}\n---\n\n{Table}");

        Assert.StartsWith(start, Assert.Single(Page.Findings(result)), StringComparison.Ordinal);
        Assert.Single(result.Matrix!.Rows);
    }

    [Fact]
    public void Front_matter_that_is_not_closed_is_an_error()
    {
        var result = Page.Read($"---\ntitle: Plan\n\n{Table}");

        Assert.Equal(["RACI1021(1,1)"], Page.Findings(result));
        Assert.Single(result.Matrix!.Rows);
    }

    [Fact]
    public void A_thematic_break_at_the_start_is_no_front_matter()
    {
        var matrix = Page.Matrix($"---\n\nWords.\n\n{Table}");

        Assert.Equal("---\n\nWords.", matrix.Prose.Before);
    }

    [Fact]
    public void A_thematic_break_before_and_behind_a_heading_is_no_front_matter() =>
        Assert.Equal("Plan", Page.Matrix($"---\n\n# Plan\n\n{Table}\n---\n\nWords.\n").Title);

    [Theory]
    [InlineData("a: b # why", "RACI1008(2,6)")]
    [InlineData("a: !mine b", "RACI1009(2,4)")]
    [InlineData("? [a, b]\n: c", "RACI1009(2,3)")]
    public void What_metadata_does_not_keep_is_told(string yaml, string finding)
    {
        var result = Page.Read($"---\n{yaml}\n---\n\n{Table}");

        Assert.Equal([finding], result.Diagnostics.Where(d => d.Id is "RACI1008" or "RACI1009").Select(d => $"{d.Id}{d.Location}"));
    }

    [Fact]
    public void Aliases_that_repeat_too_much_are_refused()
    {
        var laughs = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat("bcdefgh".Select(c => $"{c}: &{c} [{string.Join(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 10))}]\n"));

        var result = Page.Read($"---\n{laughs}---\n\n{Table}");

        Assert.StartsWith("RACI1002", Assert.Single(Page.Findings(result)), StringComparison.Ordinal);
    }

    [Fact]
    public void Escapes_that_are_no_character_together_are_an_error_and_no_exception()
    {
        var result = Page.Read($"---\na: \"\\ud800\\ud800\"\n---\n\n{Table}");

        Assert.Contains("an escape stands for half a character", Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Message, StringComparison.Ordinal);
        Assert.NotNull(result.Matrix);
    }

    // A second name with a list sends all names to the parser; without it, plain ones take a short way.
    [Fact]
    public void Plain_names_and_texts_mean_the_same_whether_or_not_the_parser_reads_them()
    {
        var words = Gen.Elements("title", "Plan", "null", "Null", "true", "FALSE", "no", "1.10", "~", "a", "- b", "c-d", "é", "x:", ": y", "# z", "*", "&", "'q'", "\"q\"", "?", "|", "@", "100%", "don't", "a,b", "(c)", "[d]", "{e}", "!f", "--", ".", "2024-01-01");
        var texts = from count in Gen.Choose(1, 4) from parts in words.ArrayOf(count) select string.Join(' ', parts);
        var pairs = from first in texts from second in texts select (first, second);

        Law.Holds(Arb.From(pairs), pair =>
        {
            var plain = Page.Read($"---\none: {pair.first}\ntwo: {pair.second}\n---\n{Table}");
            var parsed = Page.Read($"---\none: {pair.first}\ntwo: {pair.second}\nzero: []\n---\n{Table}");

            Assert.Equal(Page.Findings(plain).Length, Page.Findings(parsed).Length);
            Assert.Equal(plain.Matrix!.Metadata.Members, parsed.Matrix!.Metadata.Members.Where(member => member.Name != "zero"));
        });
    }
}
