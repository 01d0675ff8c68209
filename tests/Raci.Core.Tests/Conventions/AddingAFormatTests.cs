namespace Raci.Core.Tests.Conventions;

/// <summary>The code of <c>docs/adding-a-format.md</c> is that of a format that keeps the laws.</summary>
public sealed class AddingAFormatTests
{
    private static readonly string[] Sources = [.. Repository.Sources("tests/Raci.Core.Tests/Formats/AsciiDoc").Select(file => Trimmed(file.Text))];

    private static readonly MarkdownFence[] Fences = [.. MarkdownFence.Of(File.ReadAllText(Repository.PathOf("docs", "adding-a-format.md"))).Where(fence => fence.Info == "csharp")];

    [Fact]
    public void Each_piece_of_code_stands_in_the_sample() => Assert.All(
        Fences,
        fence => Assert.True(Sources.Any(source => source.Contains(Trimmed(fence.Text), StringComparison.Ordinal)), $"The code of line {fence.Line} is not that of the sample:\n{fence.Text}"));

    [Fact]
    public void The_page_shows_a_reader_a_writer_a_format_and_its_laws()
    {
        var page = string.Join('\n', Fences.Select(fence => fence.Text));

        Assert.All(["IMatrixReader", "IMatrixWriter", "new(\"asciidoc\"", "MatrixFormats.BuiltIn.With(", ": FormatLaws("], words => Assert.Contains(words, page, StringComparison.Ordinal));
    }

    // A page shows a piece of a class without the indentation it has there, and may leave out empty lines.
    private static string Trimmed(string code) => string.Join('\n', code.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}
