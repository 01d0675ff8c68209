
namespace Raci.Core.Tests.Conventions;

/// <summary>The public surface, approved in a text file: its difference is the review of every change to it.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var approved = Repository.PathOf("tests", "Raci.Core.Tests", "Conventions", "PublicApi.approved.txt");
        var actual = PublicApi.Of(typeof(Matrix).Assembly);
        if (Environment.GetEnvironmentVariable("RACI_APPROVE") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
            File.WriteAllText(approved, actual);
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        Assert.True(expected == actual, $"The public surface changed; run once with RACI_APPROVE=1 to approve it.\n{Difference(expected, actual)}");
    }

    private static string Difference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        return string.Join('\n', old.Except(now).Select(line => $"- {line.Trim()}").Concat(now.Except(old).Select(line => $"+ {line.Trim()}")));
    }
}
