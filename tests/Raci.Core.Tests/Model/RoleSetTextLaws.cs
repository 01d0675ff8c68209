using System.Globalization;
using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Model;

public sealed class RoleSetTextLaws
{
    private static readonly string[] Separators = ["", "/", ", ", "·", ",", ";", " ", " / ", ".", "+", "&", "; "];

    [Fact]
    public void Parsing_what_was_printed_gives_the_set() => Law.Holds(Roles.Set, set =>
    {
        Assert.Equal(set, RoleSet.Parse(set.ToString()));
        Assert.Equal(set, RoleSet.Parse(set.ToString().ToLowerInvariant()));
        foreach (var separator in Separators)
        {
            Assert.Equal(set, RoleSet.Parse(set.ToString(separator, null)));
            Assert.Equal(set, RoleSet.Parse($"  {set.ToString(separator, null).ToLowerInvariant()}\t"));
        }
    });

    [Fact]
    public void Parsing_what_was_printed_in_a_scheme_gives_the_set() => Law.Holds(Roles.OfScheme, t =>
    {
        Assert.Equal(t.Set, RoleSet.Parse(t.Set.ToString(t.Scheme), t.Scheme));
        foreach (var separator in Separators)
        {
            Assert.Equal(t.Set, RoleSet.Parse(t.Set.ToString(separator, t.Scheme), t.Scheme));
            Assert.Equal(t.Set, RoleSet.Parse(t.Set.ToString(separator, t.Scheme).ToLowerInvariant(), t.Scheme));
        }
    });

    [Fact]
    public void Every_set_of_every_built_in_scheme_prints_in_its_order_and_parses()
    {
        foreach (var scheme in RoleScheme.BuiltIn)
        {
            for (var bits = 0; bits < 1 << scheme.Roles.Count; bits++)
            {
                var letters = string.Concat(scheme.Roles.Where((_, i) => (bits >> i & 1) != 0).Select(role => role.Letter));
                var set = RoleSet.OfLetters(letters);
                Assert.Equal(letters, set.ToString(scheme));
                Assert.Equal(set, RoleSet.Parse(letters, scheme));
            }
        }
    }

    [Fact]
    public void Without_a_scheme_the_letters_stand_in_the_order_of_RACI_and_then_of_the_alphabet() => Law.Holds(Roles.Set, set =>
        Assert.Equal(string.Concat("RACIBDEFGHJKLMNOPQSTUVWXYZ".Where(set.Contains)), set.ToString()));

    [Fact]
    public void A_span_receives_what_a_string_would_hold_or_nothing_when_it_is_too_short() => Law.Holds(Roles.OfScheme, t =>
    {
        foreach (var separator in Separators)
        {
            var text = t.Set.ToString(separator, t.Scheme);
            for (var length = Math.Max(0, text.Length - 2); length <= text.Length + 1; length++)
            {
                var span = new char[length];
                Assert.Equal(length >= text.Length, t.Set.TryFormat(span, out var written, separator, t.Scheme));
                Assert.Equal(length >= text.Length ? text : "", new string(span, 0, written));
            }
        }
    });

    [Fact]
    public void An_interpolated_string_prints_by_the_scheme_it_is_given()
    {
        RoleSet set = "IRACS";
        Assert.Equal("RASCI", string.Create(RoleScheme.Rasci, $"{set}"));
        Assert.Equal("R/A/S/C/I", string.Create(RoleScheme.Rasci, $"{set:/}"));
        Assert.Equal("RACIS", string.Create(CultureInfo.InvariantCulture, $"{set}"));
    }

    [Fact]
    public void A_scheme_refuses_other_letters_when_parsing_and_when_printing() => Law.Holds(Roles.OfScheme, t =>
    {
        foreach (var letter in RoleSet.All - t.Scheme.Letters)
        {
            var other = t.Set | RoleSet.Of(letter);
            Assert.False(RoleSet.TryParse(other.ToString(), t.Scheme, out var result));
            Assert.Equal(RoleSet.None, result);
            Assert.Contains($"{t.Scheme.Roles[0].Letter}", Assert.Throws<FormatException>(() => RoleSet.Parse(other.ToString(), t.Scheme)).Message, StringComparison.Ordinal);
            Assert.Contains($"{letter}", Assert.Throws<FormatException>(() => other.ToString(t.Scheme)).Message, StringComparison.Ordinal);
            Assert.Throws<FormatException>(() => other.TryFormat(new char[40], out _, default, t.Scheme));
        }
    }, most: 100);

    [Fact]
    public void A_repeated_letter_does_not_parse() => Law.Holds(Roles.Set, set =>
    {
        foreach (var letter in set)
        {
            Assert.False(RoleSet.TryParse($"{set}{letter}", null, out var result));
            Assert.False(RoleSet.TryParse($"{set}, {char.ToLowerInvariant(letter)}", null, out _));
            Assert.Equal(RoleSet.None, result);
        }
    });

    [Theory]
    [InlineData("RA", "RA")]
    [InlineData("R/A", "RA")]
    [InlineData("A, R", "RA")]
    [InlineData("r·a", "RA")]
    [InlineData("C,I", "CI")]
    [InlineData("ra", "RA")]
    [InlineData("", "")]
    [InlineData(" \t ", "")]
    [InlineData("\u00A0R\u00A0", "R")]
    public void A_cell_parses_as_people_write_it(string text, string letters) => Assert.Equal(RoleSet.OfLetters(letters), RoleSet.Parse(text));

    [Theory]
    [InlineData("R,")]
    [InlineData(",R")]
    [InlineData("R//A")]
    [InlineData("R-A")]
    [InlineData("R1")]
    [InlineData("ß")]
    [InlineData("é")]
    [InlineData("ı")]
    [InlineData("İ")]
    [InlineData("ſ")]
    [InlineData("\u212A")]
    [InlineData("Ｒ")]
    [InlineData("R\0")]
    [InlineData("/")]
    public void Anything_else_does_not_parse(string text)
    {
        Assert.False(RoleSet.TryParse(text, null, out var result));
        Assert.Equal(RoleSet.None, result);
        Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => RoleSet.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_does_not_parse()
    {
        Assert.False(RoleSet.TryParse(null, null, out _));
        Assert.Throws<ArgumentNullException>(() => RoleSet.Parse((string)null!));
    }
}
