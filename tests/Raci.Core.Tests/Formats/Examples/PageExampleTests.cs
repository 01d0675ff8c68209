using Raci.Core.Tests.Conventions;
using Raci.Formats;

namespace Raci.Core.Tests.Formats.Examples;

/// <summary>The examples of the pages about formats, shapes and diagnostics: a fence such as <c>```markdown read</c> is read, and the fence <c>```text result</c> behind it holds what comes out.</summary>
public sealed class PageExampleTests
{
    private const string Shapes = "shapes.md";
    private const string Diagnostics = "diagnostics.md";
    private static readonly string Folder = Repository.PathOf("docs");

    public static IEnumerable<object[]> Examples => Pages.SelectMany(page => Fences(page).Where(IsRead).Select(fence => (object[])[page, fence.Line]));

    private static IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Path.Combine(Folder, "formats"), "*.md").Select(file => $"formats/{Path.GetFileName(file)}").Order(StringComparer.Ordinal).Append(Shapes).Append(Diagnostics);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_what_its_page_says(string page, int line)
    {
        var fences = Fences(page);
        var index = fences.FindIndex(fence => fence.Line == line);
        Assert.True(index + 1 < fences.Count && fences[index + 1].Info == "text result", $"{page}({line}): behind an example stands a fence 'text result' with what comes out.");
        var name = fences[index].Info.Split(' ')[0];
        Assert.True(MatrixFormats.BuiltIn.FindByName(name, out var format) || MatrixFormats.BuiltIn.FindByPath($".{name}", out format), $"{page}({line}): there is no format '{name}'.");

        var result = format.Reader!.Read(ExampleBook.Of(name, fences[index].Text));

        Assert.True(fences[index + 1].Text == Summary.Of(result), $"{page}({line}) comes out as\n{Summary.Of(result)}");
    }

    [Fact]
    public void Each_result_belongs_to_an_example() => Assert.All(Pages, page =>
    {
        var fences = Fences(page);
        for (var i = 0; i < fences.Count; i++)
            Assert.True(fences[i].Info != "text result" || (i > 0 && IsRead(fences[i - 1])), $"{page}({fences[i].Line}): no example stands before this result.");
    });

    [Theory]
    [InlineData("formats/markdown.md", 8)]
    [InlineData("formats/excel.md", 3)]
    [InlineData(Shapes, 15)]
    public void A_page_has_examples_of_what_is_kept_guessed_and_refused(string page, int least)
    {
        var results = Fences(page).Where(fence => fence.Info == "text result").Select(fence => fence.Text).ToList();

        Assert.True(results.Count >= least, $"{page} has {results.Count} examples.");
        Assert.Contains(results, result => !result.Contains("RACI1", StringComparison.Ordinal));
        Assert.Contains(results, result => result.Contains(": info RACI1", StringComparison.Ordinal) || result.Contains(": warning RACI1", StringComparison.Ordinal));
        Assert.Contains(results, result => result.Contains(": error RACI1", StringComparison.Ordinal));
    }

    [Fact]
    public void An_example_of_a_diagnostic_shows_it()
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, Diagnostics));
        Assert.All(Fences(Diagnostics).Where(fence => fence.Info == "text result"), fence =>
        {
            var heading = lines[..fence.Line].Last(line => line.StartsWith("## RACI", StringComparison.Ordinal));
            var id = heading["## ".Length..heading.IndexOf(':', StringComparison.Ordinal)];
            Assert.True(fence.Text.Contains($" {id}: ", StringComparison.Ordinal), $"{Diagnostics}({fence.Line}): the result does not hold {id}.");
        });
    }

    private static bool IsRead(MarkdownFence fence) => fence.Info.EndsWith(" read", StringComparison.Ordinal);

    private static List<MarkdownFence> Fences(string page) => [.. MarkdownFence.Of(File.ReadAllText(Path.Combine(Folder, page)))];
}
