using System.Globalization;
using System.Text.RegularExpressions;

namespace Raci.Core.Tests.Conventions;

public sealed partial class DiagnosticCatalogueTests
{
    [Fact]
    public void Ids_are_unique_in_order_and_of_their_kind()
    {
        var ids = DiagnosticCatalogue.All.Select(entry => entry.Id).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^RACI[1-4][0-9]{3}$", id));
    }

    [Fact]
    public void Every_entry_of_the_catalogue_is_in_its_list()
    {
        var sources = Directory.GetFiles(Repository.PathOf("src", "Raci.Core"), "DiagnosticCatalogue*.cs").Select(File.ReadAllText);
        var ids = sources.SelectMany(source => Identifier().Matches(source)).Select(match => match.Value.Trim('"'));
        Assert.Equal(ids.Order(StringComparer.Ordinal), DiagnosticCatalogue.All.Select(entry => entry.Id));
    }

    [Fact]
    public void The_page_has_one_heading_for_each_id_in_the_same_order()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "diagnostics.md")).ReplaceLineEndings("\n");
        Assert.Equal(DiagnosticCatalogue.All.Select(entry => $"## {entry.Id}: {entry.Title}"), Heading().Matches(page).Select(match => match.Value));
    }

    [Fact]
    public void A_wording_starts_small_and_ends_without_a_stop()
    {
        foreach (var entry in DiagnosticCatalogue.All)
        {
            foreach (var text in new[] { entry.Title, entry.Message, entry.Hint ?? "x" })
                Assert.True(text.Length > 0 && !char.IsUpper(text[0]) && text[^1] != '.', $"{entry.Id}: {text}");
        }
    }

    [Fact]
    public void A_wording_counts_its_places_from_zero_without_a_gap()
    {
        foreach (var entry in DiagnosticCatalogue.All)
        {
            var places = Places().Matches(entry.Message + entry.Hint).Select(match => int.Parse(match.Groups["place"].Value, CultureInfo.InvariantCulture)).Distinct().Order().ToList();
            Assert.Equal(Enumerable.Range(0, places.Count), places);
            var diagnostic = entry.At(SourceLocation.None, [.. places.Select(place => (object)$"seen{place}")]);
            Assert.All(places, place => Assert.Contains($"seen{place}", diagnostic.Message + diagnostic.Hint, StringComparison.Ordinal));
            Assert.Equal((entry.Id, entry.Severity), (diagnostic.Id, diagnostic.Severity));
        }
    }

    [Fact]
    public void What_was_seen_is_shortened_and_made_printable()
    {
        var entry = new DiagnosticDescriptor("RACI1999", DiagnosticSeverity.Error, "t", "saw '{0}' {1}");
        Assert.Equal($"saw '{new string('x', 59)}…' 1.5", entry.At(SourceLocation.None, new string('x', 61), 1.5).Message);
        Assert.Equal($"saw '{new string('x', 60)}' 2", entry.At(SourceLocation.None, new string('x', 60), 2).Message);
        Assert.Equal($"saw '{new string('x', 58)}…' 3", entry.At(SourceLocation.None, new string('x', 58) + "😀xx", 3).Message);
        Assert.Equal("saw 'a b c' \uFFFD", entry.At(SourceLocation.None, "a\r\nb\nc", "\u0007").Message);
    }

    [GeneratedRegex("\"RACI[0-9]{4}\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Identifier();

    [GeneratedRegex("^## RACI.*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\{(?<place>[0-9]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Places();

    [Theory]
    [InlineData("saw {0} and {1}, then {0}", "saw a b and 3, then a b")]
    [InlineData("nothing seen", "nothing seen")]
    [InlineData("{1}", "3")]
    [InlineData("in {{braces}} {0}", "in {braces} a b")]
    [InlineData("{0,5}|", "  a b|")]
    [InlineData("{1:X}", "3")]
    public void A_wording_is_filled_as_formats_are(string wording, string expected)
    {
        var entry = new DiagnosticDescriptor("RACI1999", DiagnosticSeverity.Error, "t", wording, wording);

        var made = entry.At(SourceLocation.None, "a\nb", 3);

        Assert.Equal((expected, expected), (made.Message, made.Hint));
    }

    [Theory]
    [InlineData("{2}")]
    [InlineData("{0} {12}")]
    [InlineData("{0")]
    public void A_wording_that_cannot_be_filled_is_an_error(string wording) =>
        Assert.Throws<ArgumentException>(() => new DiagnosticDescriptor("RACI1999", DiagnosticSeverity.Error, "t", wording).At(SourceLocation.None, "a", 3));
}
