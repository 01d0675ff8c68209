using Raci.Analysis;

namespace Raci.Core.Tests.Analysis;

/// <summary>Which rules are not asked where a scheme lacks kinds of roles.</summary>
public sealed class RulesOfSchemesTests
{
    [Theory]
    [InlineData("3001 3002 3003 3005 3006 3007 3008 3011 3012 3016", RoleKind.Supports)]
    [InlineData("3001 3002 3005 3007 3008 3016", RoleKind.Performs)]
    [InlineData("3003 3005 3006 3007 3008", RoleKind.Answers)]
    [InlineData("3001 3002 3003 3005 3008 3011 3016", RoleKind.Advises)]
    [InlineData("3001 3002 3003 3005 3008 3011 3012 3016", RoleKind.Informed)]
    [InlineData("3005 3007", RoleKind.Performs, RoleKind.Answers)]
    [InlineData("", RoleKind.Performs, RoleKind.Answers, RoleKind.Informed)]
    public void A_rule_whose_kinds_the_scheme_lacks_is_not_asked(string idle, params RoleKind[] kinds)
    {
        var scheme = new RoleScheme("Ours", [.. kinds.Select((kind, i) => new Role((char)('P' + i), $"{kind}", kind))]);
        var matrix = new Matrix("", ["Client"], [new Phase("", [new Activity("Order", ("Client", "P"))])], scheme);

        var told = MatrixCheck.Find(matrix, Profile.Review).Where(finding => finding.Id == "RACI3018").Select(finding => finding.Message[(finding.Message.LastIndexOf(':') + 1)..]);

        Assert.Equal(idle, string.Concat(told).Replace(" RACI", " ", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Trim());
    }

    [Fact]
    public void A_group_that_does_not_answer_is_no_matter()
    {
        var matrix = new Matrix("", ["Team", "Ana"], [new Phase("", [new Activity("Order", ("Team", "R"), ("Ana", "A"))])]);

        Assert.Empty(MatrixCheck.Find(matrix, new Profile("groups", []).With("RACI3016")));
    }
}
