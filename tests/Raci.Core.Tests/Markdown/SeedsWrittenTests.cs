using System.Text.RegularExpressions;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Markdown;

/// <summary>What writing changes in the four real documents: padding, headings spelled otherwise, <c>C, I</c>, and underscores in words.</summary>
public sealed partial class SeedsWrittenTests
{
    private static readonly MarkdownOptions AsWritten = new() { Emphasis = RoleEmphasis.Underscores };

    [Theory]
    [InlineData("it")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("de")]
    public void Beside_padding_only_the_approved_lines_change(string language)
    {
        var difference = string.Concat(Changes(language).Select(change => $"- {change.Before}\n+ {change.After}\n"));

        Approved.Text(difference, "Markdown", "Approved", $"llmaas.{language}.diff");
    }

    [Theory]
    [InlineData("it")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("de")]
    public void A_line_changes_in_repeated_headings_letters_joined_by_commas_and_underscores_in_words_only(string language)
    {
        var matrix = Page.Matrix(Text(language));
        var headings = $"| {matrix.Headings.Activity} | {string.Join(" | ", matrix.Parties.Select(party => party.Heading))} |";
        foreach (var (before, after) in Changes(language))
        {
            var explained = WordUnderscores().Replace(before.Replace("C, I", "CI", StringComparison.Ordinal), "**${letter}**");
            Assert.True(explained == after || after == headings, $"- {before}\n+ {after}");
        }
    }

    [Theory]
    [InlineData("it")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("de")]
    public void No_option_changes_what_is_read(string language)
    {
        var matrix = Page.Matrix(Text(language));
        foreach (var emphasis in Enum.GetValues<RoleEmphasis>())
        {
            foreach (var padding in new[] { true, false })
            {
                var page = Page.Write(matrix, new MarkdownOptions { Emphasis = emphasis, Padding = padding });
                Assert.Equal(matrix, Page.Matrix(page));
                Assert.DoesNotContain("raci:", page, StringComparison.Ordinal);
            }
        }
    }

    private static string Text(string language) => File.ReadAllText(Seed.PathOf(language));

    private static List<(string Before, string After)> Changes(string language)
    {
        var before = Text(language).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(Bare).ToList();
        var after = Page.Write(Page.Matrix(Text(language)), AsWritten).TrimEnd('\n').Split('\n').Select(Bare).ToList();
        Assert.Equal(before.Count, after.Count);
        return [.. before.Zip(after).Where(pair => pair.First != pair.Second)];
    }

    // A line without its padding.
    private static string Bare(string line) => Dashes().Replace(Spaces().Replace(line.Replace("|", " |", StringComparison.Ordinal), " "), "---").Trim();

    [GeneratedRegex("  +", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex("---+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"__(?<letter>\p{L})__(?=\p{L})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordUnderscores();
}
