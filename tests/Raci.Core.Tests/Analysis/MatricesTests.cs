using System.Globalization;
using Raci.Analysis;
using Raci.Core.Tests.Conventions;

namespace Raci.Core.Tests.Analysis;

/// <summary>Matrices as people write them, in several schemes and languages, with mistakes: <c>Matrices.md</c> says what each profile finds.</summary>
public sealed class MatricesTests
{
    private static readonly MarkdownFence[] Fences = [.. MarkdownFence.Of(File.ReadAllText(Repository.PathOf("tests", "Raci.Core.Tests", "Analysis", "Matrices.md")))];

    public static TheoryData<string> Names => [.. Fences.Where(fence => fence.Info.StartsWith("markdown ", StringComparison.Ordinal)).Select(fence => fence.Info["markdown ".Length..])];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_profile_finds_what_it_asks_for_and_nothing_else(string name)
    {
        var result = MatrixFile.TryParse(Fences.Single(fence => fence.Info == $"markdown {name}").Text);

        Assert.Equal(
            Fences.Single(fence => fence.Info == $"text {name}").Text.Split('\n'),
            Profile.BuiltIn.Select(profile => $"{profile}: {string.Join(' ', MatrixCheck.Find(result, profile).Select(Short))}"));
    }

    private static string Short(Finding finding)
    {
        var line = finding.Diagnostic.Location.Line;
        return $"{char.ToLowerInvariant(finding.Severity.ToString()[0])}{finding.Id[4..]}({(line > 0 ? line.ToString(CultureInfo.InvariantCulture) : "-")})";
    }
}
