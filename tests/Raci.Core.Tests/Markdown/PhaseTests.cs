namespace Raci.Core.Tests.Markdown;

public sealed class PhaseTests
{
    [Fact]
    public void Headings_of_any_depth_become_nested_phases()
    {
        var matrix = Page.Matrix(string.Join('\n', "# Plan", Heading(2, "One"), Heading(3, "One A"), Heading(4, "One A1"), Heading(3, "One B"), Heading(2, "Two"), Heading(5, "Two deep")));

        Assert.Equal("Plan", matrix.Title.ToString());
        Assert.Equal(["One", "One / One A", "One / One A / One A1", "One / One B", "Two", "Two / Two deep"], matrix.Rows.Select(row => row.PhasePath.ToString()));
    }

    [Fact]
    public void A_heading_without_a_table_of_its_own_is_a_phase_when_one_below_it_has_a_table()
    {
        var matrix = Page.Matrix($"## Outer\n\nWords.\n\n{Heading(3, "Inner")}");

        var outer = Assert.Single(matrix.Phases);
        Assert.Equal(("Outer", "Words.", 0), (outer.Title.ToString(), outer.Introduction, outer.Activities.Count));
        Assert.Equal("Inner", Assert.Single(outer.Phases).Title.ToString());
    }

    [Fact]
    public void A_sixth_level_is_put_on_the_fifth_and_told()
    {
        var page = string.Join('\n', Enumerable.Range(1, 6).Select(level => Heading(level, $"L{level}"))) + $"\n{Heading(1, "Next")}";

        var result = Page.Read(page);

        Assert.Equal("L1 / L2 / L3 / L4 / L6", result.Matrix!.Rows[5].PhasePath.ToString());
        Assert.Equal("RACI1017", Assert.Single(result.Diagnostics, d => d.Severity != DiagnosticSeverity.Info).Id);
    }

    [Fact]
    public void Without_headings_there_is_one_phase_without_title()
    {
        var phase = Assert.Single(Page.Matrix("| Activity | Client |\n|---|---|\n| Order | R |\n").Phases);

        Assert.True(phase.Title.IsEmpty);
    }

    [Fact]
    public void Tables_under_one_heading_are_one_phase_and_prose_between_them_is_kept_where_it_stands()
    {
        var matrix = Page.Matrix($"{Heading(2, "One")}\n\n{Table("More")}\n\nBetween.\n\n{Table("Last")}\n\nEnd.\n");

        var phase = Assert.Single(matrix.Phases);
        Assert.Equal(["do One", "do More"], phase.Activities.Select(a => a.Name.ToString()));
        var further = Assert.Single(phase.Phases);
        Assert.Equal((true, "Between.", "End."), (further.Title.IsEmpty, further.Introduction, further.Conclusion));
    }

    [Fact]
    public void Prose_stays_where_it_stood()
    {
        var matrix = Page.Matrix($"""
            Before.

            # Title

            More before.

            ## Background

            Words.

            {Heading(2, "One")}

            After one.

            ### Remarks

            On one.

            ## Phase two

            Before two.

            {Table("Two")}

            After two.

            ## References

            A book.
            """);

        Assert.Equal("Before.\n\nMore before.\n\n## Background\n\nWords.", matrix.Prose.Before);
        Assert.Equal("After one.\n\n### Remarks\n\nOn one.", matrix.Phases[0].Conclusion);
        Assert.Equal(("Before two.", "After two."), (matrix.Phases[1].Introduction, matrix.Phases[1].Conclusion));
        Assert.Equal("## References\n\nA book.", matrix.Prose.After);
    }

    [Theory]
    [InlineData("# Title\n\n## One\n\n{0}", "Title", "One")]
    [InlineData("# Title\n\n{0}", "Title", "")]
    [InlineData("# Title\n\n# One\n\n{0}\n\n# Two\n\n{0}", "Title", "One")]
    [InlineData("# One\n\n{0}\n\n# Two\n\n{0}", "", "One")]
    [InlineData("---\ntitle: From above\n---\n\n## One\n\n{0}", "From above", "One")]
    [InlineData("---\ntitle: From above\n---\n\n# Title\n\n## One\n\n{0}", "Title", "One")]
    [InlineData("---\ntitle: 2024\n---\n\n{0}", "2024", "")]
    [InlineData("# Title\n\n## One\n\n{0}\n\n# Appendix\n\nWords.", "Title", "One")]
    [InlineData("{0}\n\n# Annex\n\n{0}", "", "")]
    public void The_title_is_the_only_heading_of_level_one_else_that_of_the_front_matter(string page, string title, string phase)
    {
        var matrix = Page.Matrix(page.Replace("{0}", Table("x"), StringComparison.Ordinal));

        Assert.Equal((title, phase), (matrix.Title.ToString(), matrix.Phases[0].Title.ToString()));
    }

    [Fact]
    public void A_heading_keeps_its_markup() =>
        Assert.Equal(new Text(new TextRun("Run "), new TextRun("make", TextStyle.Code)), Page.Matrix($"## Run `make`\n\n{Table("x")}").Phases[0].Title);

    private static string Heading(int level, string title) => $"{new string('#', level)} {title}\n\n{Table(title)}";

    private static string Table(string name) => $"| Activity | Client |\n|---|---|\n| do {name} | R |\n";
}
