using Raci.Analysis;

namespace Raci.Core.Tests.Analysis;

public sealed class ProfileTests
{
    [Fact]
    public void Rules_of_the_library_come_in_the_order_of_their_ids() =>
        Assert.Equal(Enumerable.Range(3001, 16).Select(number => $"RACI{number}"), Rule.BuiltIn.Select(rule => rule.Id));

    [Theory]
    [InlineData("default", "3001 3002 3003 3004 3005 3010 3013 3014 3015")]
    [InlineData("ITIL", "3001 3002 3003 3004 3005 3010 3013 3014 3015")]
    [InlineData("single", "3001 3002 3003 3004 3005 3006 3010 3013 3014 3015")]
    [InlineData("shared", "3001 3003 3004 3005 3010 3013 3014 3015")]
    [InlineData("review", "3001 3002 3003 3004 3005 3006 3007 3008 3009 3010 3011 3012 3013 3014 3015 3016")]
    public void A_profile_has_its_rules(string name, string expected)
    {
        Assert.True(Profile.TryFind(name, out var profile));
        Assert.Equal(expected, string.Join(' ', profile.Rules.Select(choice => choice.Rule.Id[4..])));
        Assert.False(Profile.TryFind("none", out _));
    }

    [Fact]
    public void Several_who_perform_are_an_error_where_exactly_one_should()
    {
        var matrix = new Matrix("", ["A", "B", "C"], [new Phase("", [new Activity("Order", ("A", "RA"), ("B", "R"), ("C", "C"))])]);

        Assert.Empty(MatrixCheck.Find(matrix, Profile.Itil));
        Assert.Equal("phase 1, row 1: error RACI3006: 2 parties perform 'Order', more than 1; keep those without whom it cannot be done", $"{Assert.Single(MatrixCheck.Find(matrix, Profile.Single))}");
    }

    [Fact]
    public void Several_may_answer_where_that_is_shared()
    {
        var matrix = new Matrix("", ["A", "B"], [new Phase("", [new Activity("Order", ("A", "RA"), ("B", "A"))])]);

        Assert.Empty(MatrixCheck.Find(matrix, Profile.Shared));
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(MatrixCheck.Find(matrix, Profile.Itil)).Severity);
    }

    [Fact]
    public void A_change_gives_another_profile_and_leaves_the_first()
    {
        var changed = Profile.Default.Without("raci3002").With("RACI3008").WithSeverity("RACI3001", DiagnosticSeverity.Error).WithThreshold("RACI3006", "advises", null);

        Assert.Equal(["RACI3001", "RACI3003", "RACI3004", "RACI3005", "RACI3006", "RACI3008", "RACI3010", "RACI3013", "RACI3014", "RACI3015"], changed.Rules.Select(choice => choice.Rule.Id));
        Assert.True(changed.TryGet("RACI3006", out var many));
        Assert.Equal([new("performs", 3), new("advises", null), new("informed", 5)], many.Thresholds);
        Assert.Equal(9, Profile.Default.Rules.Count);
    }

    [Fact]
    public void What_is_no_rule_or_threshold_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Profile.Default.With("RACI3999"));
        Assert.Throws<ArgumentException>(() => Profile.Default.WithThreshold("RACI3006", "sings", 1));
        Assert.Throws<ArgumentException>(() => new Profile("twice", [Profile.Default.Rules[0], Profile.Default.Rules[0]]));
    }

    [Fact]
    public void A_rule_of_ones_own_is_a_small_class()
    {
        var matrix = new Matrix("", ["Board"], [new Phase("", [new Activity("Order", ("Board", "RA"))])]);

        var finding = Assert.Single(MatrixCheck.Find(matrix, Profile.Default.With(new NoBoardRule())));

        Assert.Equal("phase 1, row 1, Board: warning ACME001: 'Order' is performed by the board; name who does it", $"{finding}");
    }

    private sealed class NoBoardRule : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new(
            "ACME001", DiagnosticSeverity.Warning, "the board performs nothing", "'{0}' is performed by the board", "name who does it");

        public override IEnumerable<Finding> Find(RuleContext context) =>
            context.Rows.Where(row => row.Activity["Board"].Overlaps(context.Performing)).Select(row => context.InCell(row, "Board", row.Activity));
    }
}
