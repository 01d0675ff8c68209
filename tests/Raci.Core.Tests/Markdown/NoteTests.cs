namespace Raci.Core.Tests.Markdown;

public sealed class NoteTests
{
    [Theory]
    [InlineData("*", "* only then")]
    [InlineData("*", @"\* only then")]
    [InlineData("*", "- * only then")]
    [InlineData("*", @"**\*** only then")]
    [InlineData("*", "*: only then")]
    [InlineData("**", @"\*\* only then")]
    [InlineData("(1)", "(1) only then")]
    [InlineData("(1)", "(1): only then")]
    [InlineData("(1)", "- (1) only then")]
    [InlineData("[1]", "[1] only then")]
    [InlineData("[^1]", "[^1]: only then")]
    [InlineData("[^by-mail]", "[^by-mail]: only then")]
    [InlineData("†", "† only then")]
    [InlineData("¹", "¹ only then")]
    [InlineData("(a)", "(a) only\n   then")]
    public void What_a_mark_points_to_is_a_note_of_the_phase(string mark, string line)
    {
        var matrix = Page.Matrix($"{Table(mark)}\nBefore.\n\n{line}\n\nAfter.\n");

        Assert.Equal([new Note(mark, "only then")], matrix.Phases[0].Notes);
        Assert.Equal("Before.\n\n\nAfter.".Replace("\n\n\n", "\n\n", StringComparison.Ordinal), matrix.Phases[0].Conclusion.Replace("\n\n\n", "\n\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<sup>1</sup> One\n\n<sup>2</sup> Two")]
    [InlineData("<sup>1</sup> One<br><sup>2</sup> Two")]
    [InlineData("¹ One<br>² Two")]
    public void Raised_digits_are_marks_however_they_are_raised(string notes)
    {
        var matrix = Page.Matrix($"| Activity | Client | Bank |\n|---|---|---|\n| Order | RA<sup>1</sup> | I |\n| Pay | I² | RA |\n\n{notes}\n");

        Assert.Equal([new Note("¹", "One"), new Note("²", "Two")], matrix.Phases[0].Notes);
        Assert.Equal("", matrix.Phases[0].Conclusion);
    }

    [Fact]
    public void A_note_right_below_the_table_is_no_row()
    {
        var matrix = Page.Matrix($"{Table("(1)")}(1) only then\n");

        Assert.Single(matrix.Rows);
        Assert.Equal([new Note("(1)", "only then")], matrix.Phases[0].Notes);
    }

    [Fact]
    public void A_note_at_the_end_of_the_document_is_a_note_of_the_document()
    {
        var matrix = Page.Matrix($"## One\n\n{Table("*")}\n## Two\n\n{Table("†")}\n## Notes\n\n\\* only then\n");

        Assert.Equal([new Note("*", "only then")], matrix.Notes);
        Assert.Equal("## Notes", matrix.Prose.After);
    }

    [Theory]
    [InlineData("* an item of a list")]
    [InlineData("(2) something else")]
    [InlineData(@"\*\")]
    [InlineData(@"\|\")]
    public void What_no_mark_points_to_stays_prose(string line)
    {
        var matrix = Page.Matrix($"{Table("(1)")}\n{line}\n");

        Assert.Empty(matrix.Phases[0].Notes);
        Assert.Equal(line, matrix.Phases[0].Conclusion);
    }

    [Fact]
    public void A_note_that_several_phases_point_to_is_one_of_the_document()
    {
        var matrix = Page.Matrix($"## One\n\n{Table("*")}\n## Two\n\n{Table("*")}\n\\* only then\n");

        Assert.Equal([new Note("*", "only then")], matrix.Notes);
        Assert.All(matrix.Phases, phase => Assert.Equal((0, ""), (phase.Notes.Count, phase.Conclusion)));
    }

    [Theory]
    [InlineData("```\n* code\n```")]
    [InlineData("* first\n* second")]
    public void Code_and_lists_are_no_notes(string prose)
    {
        var matrix = Page.Matrix($"{Table("*")}\n{prose}\n\n\\* only then\n- item\n");

        Assert.Equal([new Note("*", "only then")], matrix.Phases[0].Notes);
        Assert.Equal($"{prose}\n\n- item", matrix.Phases[0].Conclusion);
    }

    [Fact]
    public void A_note_keeps_its_markup() =>
        Assert.Equal(new Text(new TextRun("see "), new TextRun("B", TextStyle.Bold)), Page.Matrix($"{Table("*")}\n* see **B**\n").Phases[0].Notes[0].Text);

    private static string Table(string mark) => $"| Activity | Client |\n|---|---|\n| Order | R{mark.Replace("*", "\\*", StringComparison.Ordinal)} |\n";
}
