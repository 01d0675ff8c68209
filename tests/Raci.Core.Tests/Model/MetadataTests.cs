using Raci.Collections;
using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Model;

public sealed class MetadataTests
{
    [Fact]
    public void A_tree_built_again_of_its_parts_is_equal() => Law.Holds(Metadata.Arbitrary, value =>
    {
        var again = Rebuilt(value);
        Assert.Equal(value, again);
        Assert.True(value == again);
        Assert.Equal(value.GetHashCode(), again.GetHashCode());
        Assert.Equal(value.ToString(), again.ToString());
    });

    [Fact]
    public void A_tree_that_differs_anywhere_differs() => Law.Holds(Metadata.Arbitrary, value =>
        Assert.All(Changed(value), other => Assert.NotEqual(value, other)));

    [Fact]
    public void A_name_finds_its_value_and_another_nothing() => Law.Holds(Metadata.Arbitrary, value =>
    {
        foreach (var member in value.Members)
            Assert.Same(member.Value, value[member.Name]);
        Assert.Null(value["no such name"]);
    });

    [Fact]
    public void The_order_of_names_is_part_of_a_map() =>
        Assert.NotEqual(MetadataValue.OfMap([("a", "1"), ("b", "2")]), MetadataValue.OfMap([("b", "2"), ("a", "1")]));

    [Fact]
    public void A_text_of_digits_is_no_number() => Assert.NotEqual(MetadataValue.OfText("1"), MetadataValue.OfNumber("1"));

    [Fact]
    public void A_name_that_stands_twice_is_refused() =>
        Assert.Contains("'sidebar' twice", Assert.Throws<ArgumentException>(() => MetadataValue.OfMap([("sidebar", "a"), ("sidebar", "b")])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_member_without_name_or_value_is_refused()
    {
        Assert.Throws<ArgumentException>("members", () => MetadataValue.OfMap([default]));
        Assert.Throws<ArgumentException>("members", () => MetadataValue.OfMap([new MetadataMember("a", null!)]));
    }

    [Fact]
    public void Metadata_nests_64_levels_and_no_deeper()
    {
        var value = MetadataValue.OfText("x");
        for (var level = 1; level < MetadataValue.MostLevels; level++)
            value = level % 2 == 0 ? MetadataValue.OfList([value]) : MetadataValue.OfMap([new MetadataMember("x", value)]);
        Assert.Contains("64 levels", Assert.Throws<ArgumentException>(() => MetadataValue.OfList([value])).Message, StringComparison.Ordinal);
        Assert.Contains("64 levels", Assert.Throws<ArgumentException>(() => MetadataValue.OfMap([new MetadataMember("x", value)])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("1.10")]
    [InlineData("-3")]
    [InlineData("6e23")]
    [InlineData("6.02E+23")]
    [InlineData("12345678901234567890123")]
    public void A_number_keeps_the_digits_of_its_source(string digits)
    {
        Assert.True(MetadataValue.IsNumber(digits));
        Assert.Equal(digits, MetadataValue.OfNumber(digits).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("01")]
    [InlineData("+1")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("0x1F")]
    [InlineData("1_000")]
    [InlineData(".inf")]
    [InlineData("NaN")]
    [InlineData("1\n")]
    [InlineData("١")]
    [InlineData("1,5")]
    public void What_is_no_number_is_refused(string digits)
    {
        Assert.False(MetadataValue.IsNumber(digits));
        Assert.Contains($"'{digits}' is no number", Assert.Throws<ArgumentException>(() => MetadataValue.OfNumber(digits)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_shows_its_content()
    {
        var value = MetadataValue.OfMap([("a", "x"), new("b", MetadataValue.OfList([MetadataValue.Null, MetadataValue.OfBoolean(true), MetadataValue.OfNumber("1.10")]))]);
        Assert.Equal("{a: x, b: [null, true, 1.10]}", value.ToString());
    }

    private static MetadataValue Rebuilt(MetadataValue value) => value.Kind switch
    {
        MetadataKind.Null => MetadataValue.Null,
        MetadataKind.Boolean => MetadataValue.OfBoolean(value.Text == "true"),
        MetadataKind.Number => MetadataValue.OfNumber(value.Text),
        MetadataKind.Text => MetadataValue.OfText(value.Text),
        MetadataKind.List => MetadataValue.OfList(value.Items.Select(Rebuilt).ToValueList()),
        _ => MetadataValue.OfMap(value.Members.Select(member => new MetadataMember(member.Name, Rebuilt(member.Value))).ToValueList()),
    };

    private static IEnumerable<MetadataValue> Changed(MetadataValue value)
    {
        if (value != MetadataValue.Null)
            yield return MetadataValue.Null;
        if (value.Kind is not MetadataKind.List)
            yield return MetadataValue.OfList(value.Items);
        if (value.Kind is not MetadataKind.Map)
            yield return MetadataValue.OfMap(value.Members);
        yield return MetadataValue.OfText(value.Text + "x");
        yield return MetadataValue.OfList(value.Items.Add("x"));
        yield return MetadataValue.OfMap([.. value.Members, ("no such name", "x")]);
        for (var i = 0; i < value.Members.Count; i++)
        {
            var member = value.Members[i];
            yield return MetadataValue.OfMap(value.Members.SetItem(i, new MetadataMember("no such name", member.Value)));
            foreach (var inner in Changed(member.Value))
                yield return MetadataValue.OfMap(value.Members.SetItem(i, member with { Value = inner }));
        }
    }
}
