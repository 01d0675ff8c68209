using System.Text.RegularExpressions;

namespace Raci.Core.Tests.Conventions;

/// <summary>The README, the page of the packages and the one about embedding show code that compiles and runs: C# blocks are regions of the tested samples, or whole programs that are run.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = TextOf("README.md");

    private static readonly string PackagePage = TextOf("docs", "package.md");

    [Fact]
    public void Each_block_of_code_is_a_region_of_the_samples()
    {
        var regions = Regions();
        Assert.NotEmpty(regions);
        Assert.Equal(regions, BlocksOf(Readme));
    }

    [Fact]
    public void Each_block_of_code_of_the_packages_page_is_one_of_them()
    {
        var blocks = BlocksOf(PackagePage);
        Assert.NotEmpty(blocks);
        Assert.Subset(Regions().ToHashSet(StringComparer.Ordinal), blocks.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_block_of_code_about_embedding_is_a_region_or_a_program() =>
        Assert.Equal(Regions("Embedding"), BlocksOf(TextOf("docs", "embedding.md")).Where(block => !block.StartsWith("using Raci;\n", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Comparison", "docs/comparison.md")]
    [InlineData("Editing", "docs/editing.md")]
    [InlineData("Formats", "docs/formats/excel.md", "docs/formats/json.md", "docs/formats/markdown.md")]
    [InlineData("Rules", "docs/rules.md")]
    public void Each_block_of_code_of_other_pages_is_a_region_of_their_samples(string samples, params string[] pages)
    {
        var source = TextOf("tests", "Raci.Core.Tests", "Readme", $"{samples}Samples.cs");
        var blocks = pages.SelectMany(page => BlocksOf(TextOf(page.Split('/')))).ToList();

        Assert.Equal(Regions(samples), blocks.Select(block => Using().Replace(block, "").TrimStart('\n')));
        Assert.All(blocks.SelectMany(block => Using().Matches(block)), directive => Assert.Contains(directive.Value, source, StringComparison.Ordinal));
    }

    [Fact]
    public void No_page_has_code_that_nothing_runs()
    {
        string[] others = ["adding-a-format.md", "comparison.md", "editing.md", "embedding.md", "formats/excel.md", "formats/json.md", "formats/markdown.md", "package.md", "rules.md", "translations.md", "workload.md"];

        var docs = Repository.PathOf("docs");
        Assert.Equal(
            others,
            Directory.EnumerateFiles(docs, "*.md", SearchOption.AllDirectories).Where(file => BlocksOf(File.ReadAllText(file).ReplaceLineEndings("\n")).Count > 0)
                .Select(file => Path.GetRelativePath(docs, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_packages_page_points_to_no_file_and_is_what_both_packages_hold()
    {
        Assert.DoesNotMatch(Link(), PackagePage);
        foreach (var package in new[] { "Raci.Core", "Raci.Tool" })
            Assert.Contains("Include=\"../../docs/package.md\" Pack=\"true\" PackagePath=\"README.md\"", TextOf("src", package, $"{package}.csproj"), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_comes_by_line_10_and_the_page_ends_by_line_150()
    {
        var lines = Readme.TrimEnd('\n').Split('\n');
        Assert.InRange(Array.IndexOf(lines, "```csharp") + 1, 1, 10);
        Assert.InRange(lines.Length, 1, 150);
    }

    [Fact]
    public void Every_file_it_points_to_is_there()
    {
        foreach (Match link in Link().Matches(Readme))
            Assert.True(Path.Exists(Repository.PathOf(link.Groups["path"].Value.Split('/'))), link.Value);
    }

    private static string TextOf(params string[] path) => File.ReadAllText(Repository.PathOf(path)).ReplaceLineEndings("\n");

    private static List<string> Regions(string page = "Readme") =>
        [.. Region().Matches(TextOf("tests", "Raci.Core.Tests", "Readme", $"{page}Samples.cs")).Select(match => Dedented(match.Groups["code"].Value))];

    private static List<string> BlocksOf(string page) => [.. Block().Matches(page).Select(match => match.Groups["code"].Value.Trim('\n'))];

    private static string Dedented(string code)
    {
        var lines = code.Trim('\n').Split('\n');
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart(' ').Length);
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..].TrimEnd() : ""));
    }

    [GeneratedRegex(@"^ *#region .*\n(?<code>(?:.*\n)*?) *#endregion", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Region();

    [GeneratedRegex(@"^```csharp\n(?<code>(?:.*\n)*?)```", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Block();

    [GeneratedRegex(@"^using [A-Za-z.]+;\n", RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Using();

    [GeneratedRegex(@"\]\((?!https?:)(?<path>[^)#]+)(?:#[^)]*)?\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Link();
}
