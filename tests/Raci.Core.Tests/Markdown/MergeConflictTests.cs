namespace Raci.Core.Tests.Markdown;

public sealed class MergeConflictTests
{
    [Fact]
    public void Two_rival_tables_are_one_error_and_the_first_is_read()
    {
        var result = Page.Read("# Plan\n\n<<<<<<< ours\n| Activity | Client |\n|---|---|\n| Order | R |\n=======\n| Activity | Kunde |\n|---|---|\n| Order | A |\n>>>>>>> theirs\n");

        Assert.Equal(
            "(3,1): error RACI1169: lines 4–6 of 'ours' and lines 8–10 of 'theirs' contradict each other; only what is of 'ours' was read; keep one of them and take the lines of <, = and > out",
            Assert.Single(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error).ToString());
        Assert.Equal("Order: Client=R", Page.LastRow(result));
        Assert.Equal(["Client"], result.Matrix!.Parties.Select(party => party.Name));
        Assert.Equal("", result.Matrix.Prose.Before + result.Matrix.Prose.After);
    }

    [Fact]
    public void A_conflict_between_the_rows_of_a_table_leaves_the_table_whole()
    {
        var result = Page.Read("| Activity | Client |\n|---|---|\n| Order | R |\n<<<<<<< HEAD\n| Pay | A |\n||||||| base\n| Pay | C |\n=======\n| Pay | I |\n>>>>>>> branch\n| Ship | Bob |\n");

        Assert.Equal(["RACI1169(4,1)", "RACI1003(11,10)"], Page.Findings(result));
        Assert.Equal(["Order", "Pay", "Ship"], result.Matrix!.Rows.Select(row => row.Activity.Name.ToString()));
        Assert.Equal("A", result.Matrix.Rows[1].Activity["Client"].ToString());
        Assert.Equal(11, result.Sources.Of(result.Matrix.Rows[2].Place)!.Line);
    }

    [Fact]
    public void Each_conflict_is_told_and_one_in_code_is_none()
    {
        var result = Page.Read("```\n<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n```\n<<<<<<< a\nx\n=======\n>>>>>>> b\n<<<<<<<\n=======\ny\n>>>>>>>\n\n| Activity | Client |\n|---|---|\n| Order | R |\n");

        Assert.Equal(["RACI1169(8,1)", "RACI1169(12,1)"], Page.Findings(result));
        Assert.Equal("```\n<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n```\nx", result.Matrix!.Prose.Before);
    }

    [Fact]
    public void What_only_starts_like_a_conflict_is_prose() =>
        Assert.Equal("<<<<<<< a", Page.Matrix("<<<<<<< a\n\n| Activity | Client |\n|---|---|\n| Order | R |\n").Prose.Before);
}
