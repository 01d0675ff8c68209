namespace Raci.Core.Tests.Model;

public sealed class TextInvariants
{
    private const int MostLength = 32_767;

    // In the code and not in the data of a theory, which replaces lone surrogates on its way to the test.
    private static readonly (string Text, string Named)[] Forbidden =
    [
        ("a\0b", "U+0000 at index 1"),
        ("\u0007", "U+0007 at index 0"),
        ("ab\v", "U+000B at index 2"),
        ("\u001Fa", "U+001F at index 0"),
        ("a\u007F", "U+007F at index 1"),
        ("a\u0085b", "U+0085 at index 1"),
        ("\u009F", "U+009F at index 0"),
        ("a\uD800b", "U+D800 at index 1"),
        ("\uDC00\uD800", "U+DC00 at index 0"),
        ("😀\uD83D", "U+D83D at index 2"),
        ("\uFDD0", "U+FDD0 at index 0"),
        ("\uFDEF", "U+FDEF at index 0"),
        ("\uFFFE", "U+FFFE at index 0"),
        ("a\uFFFF", "U+FFFF at index 1"),
        ("a\U0001FFFE", "U+D83F at index 1"),
        ("\U0010FFFF", "U+DBFF at index 0"),
    ];

    [Fact]
    public void A_forbidden_character_is_refused_wherever_a_text_stands() => Assert.All(Forbidden, forbidden => RefusesEverywhere(forbidden.Text, forbidden.Named));

    [Theory]
    [InlineData("\u00A0")]
    [InlineData("\u2028")]
    [InlineData("\uFEFF")]
    [InlineData("\uFDCF\uFDF0\uFFFD")]
    [InlineData("\U0001FFFD\U00020000\U0010FFFD")]
    [InlineData("\uE000")]
    [InlineData("\u0300")]
    public void Unusual_characters_are_kept(string text)
    {
        Assert.Equal(text, new Text(text).ToString());
        Assert.Equal(text, new Prose(text).Before);
        Assert.Equal(text, MetadataValue.OfText(text).Text);
    }

    [Fact]
    public void A_text_has_at_most_32767_units_after_folding()
    {
        var longest = new string('x', MostLength);
        Assert.Equal(MostLength, new Text(longest).Length);
        Assert.Equal(MostLength, new Text($" {longest}\r\n").Length);
        Assert.Equal(MostLength, new Text(new TextRun(longest[1..]), new TextRun("y", TextStyle.Bold), new TextRun("  ")).Length);
        foreach (var create in new Func<object?>[] { () => new Text(longest + "x"), () => new Text(new TextRun(longest), new TextRun("y", TextStyle.Bold)), () => new Party(longest + "x") })
            Assert.Contains("32768", Assert.Throws<ArgumentException>(create).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_without_an_address_of_plain_characters_is_refused() => Assert.All(["", "a\nb", "a\0", "\uD800", new string('x', MostLength + 1)], link =>
        Assert.Throws<ArgumentException>("runs", () => new Text(new TextRun("x", TextStyle.None, link))));

    [Fact]
    public void An_unknown_style_is_refused() =>
        Assert.Contains("8", Assert.Throws<ArgumentException>("runs", () => new Text(new TextRun("x", (TextStyle)8))).Message, StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_no_text()
    {
        Assert.Throws<ArgumentNullException>(() => new Text((string)null!));
        Assert.Throws<ArgumentNullException>(() => new Prose(null!));
        Assert.Throws<ArgumentNullException>(() => MetadataValue.OfText(null!));
        Assert.Throws<ArgumentNullException>(() => new Party(null!));
    }

    [Theory]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("\r\n \n  a\n\n", "  a")]
    [InlineData("a  \t\n", "a")]
    [InlineData(" \n\t", "")]
    [InlineData("a\u2028b\r\nc\u2029", "a\u2028b\nc\u2029")]
    public void Prose_keeps_its_lines_with_line_feeds_between_them(string given, string kept)
    {
        Assert.Equal(kept, new Prose(given).Before);
        Assert.Equal(kept, new Prose(after: given).After);
        Assert.Equal(kept, new Legend(introduction: given).Introduction);
        Assert.Equal(kept, new Phase("x", conclusion: given).Conclusion);
        Assert.Equal(kept, new Prose(kept).Before);
    }

    [Fact]
    public void Metadata_keeps_its_spaces_and_takes_line_feeds_for_all_line_ends() =>
        Assert.Equal("  a\n\tb\n\u2028c\u2029 \n", MetadataValue.OfText("  a\r\n\tb\r\u2028c\u2029 \n").Text);

    [Fact]
    public void A_form_feed_is_refused_beside_a_carriage_return_too()
    {
        Assert.Throws<ArgumentException>(() => new Prose("a\r\n\fb"));
        Assert.Throws<ArgumentException>(() => MetadataValue.OfText("a\r\n\u0085b"));
    }

    private static void RefusesEverywhere(string text, string named)
    {
        AssertNames(() => new Text(text));
        AssertNames(() => new Text(new TextRun("ok"), new TextRun(text, TextStyle.Bold)));
        AssertNames(() => new Party(text));
        AssertNames(() => new Assignment(text, "R"));
        AssertNames(() => new ActivityAttribute(text, "x"));
        AssertNames(() => new RoleScheme(text, [Role.Responsible]));
        AssertNames(() => new Prose(before: text));
        AssertNames(() => new Prose(after: text));
        AssertNames(() => new Legend(introduction: text));
        AssertNames(() => new Legend(conclusion: text));
        AssertNames(() => new Phase("x", introduction: text));
        AssertNames(() => new Phase("x", conclusion: text));
        AssertNames(() => MetadataValue.OfText(text));
        AssertNames(() => MetadataValue.OfMap([new MetadataMember(text, MetadataValue.Null)]));

        void AssertNames(Func<object?> create) => Assert.Contains(named, Assert.Throws<ArgumentException>(create).Message, StringComparison.Ordinal);
    }
}
