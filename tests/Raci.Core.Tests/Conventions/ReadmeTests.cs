using System.Text.RegularExpressions;

namespace Raci.Core.Tests.Conventions;

/// <summary>The README shows code that compiles and runs: each of its C# blocks is a region of the tested samples.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Each_block_of_code_is_a_region_of_the_samples()
    {
        var samples = File.ReadAllText(Repository.PathOf("tests", "Raci.Core.Tests", "Readme", "ReadmeSamples.cs")).ReplaceLineEndings("\n");
        var regions = Region().Matches(samples).Select(match => Dedented(match.Groups["code"].Value)).ToList();
        var blocks = Block().Matches(Readme).Select(match => match.Groups["code"].Value.Trim('\n')).ToList();
        Assert.NotEmpty(blocks);
        Assert.Equal(regions, blocks);
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

    [GeneratedRegex(@"\]\((?!https?:)(?<path>[^)#]+)(?:#[^)]*)?\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Link();
}
