using Raci.Comparison;

namespace Raci.Core.Tests.Comparison;

public sealed class LineMergeTests
{
    private const string Start = "a\nb\nc\nd\ne\nf\ng\nh\n";

    [Fact]
    public void Changes_apart_from_each_other_are_both_taken() =>
        Assert.Equal("A\nb\nc\nnew\nd\ne\nf\ng\nH\n", Clean(Start, "A\nb\nc\nd\ne\nf\ng\nh\n", "a\nb\nc\nnew\nd\ne\nf\ng\nH\n"));

    [Fact]
    public void Equal_changes_are_taken_once() =>
        Assert.Equal("a\nB\nc\nd\ne\nf\ng\nh\nend\n", Clean(Start, "a\nB\nc\nd\ne\nf\ng\nh\n", "a\nB\nc\nd\ne\nf\ng\nh\nend\n"));

    [Fact]
    public void Changes_without_a_line_between_them_contradict_each_other_and_both_are_shown()
    {
        var result = LineMerge.Merge(Start, Start.Replace("c\n", "C\n", StringComparison.Ordinal), Start.Replace("d\n", "D\n", StringComparison.Ordinal), "main", "other");

        Assert.Equal("a\nb\n<<<<<<< main\nC\nd\n=======\nc\nD\n>>>>>>> other\ne\nf\ng\nh\n", result.Text);
        var conflict = Assert.Single(result.Conflicts);
        Assert.StartsWith("(3,1): warning RACI4013: both sides changed these lines in different ways", conflict.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_the_same_inside_a_contradiction_stands_once()
    {
        var result = LineMerge.Merge("", "title\n\none\nx\n1\n2\n3\n4\nend\n", "title\n\ntwo\nx\n1\n2\n3\n4\n", "", "");

        Assert.Equal("title\n\n<<<<<<<\none\n=======\ntwo\n>>>>>>>\nx\n1\n2\n3\n4\n<<<<<<<\nend\n=======\n>>>>>>>\n", result.Text);
        Assert.Equal([3, 13], result.Conflicts.Select(conflict => conflict.Location.Line));
    }

    [Fact]
    public void Lines_end_as_ours_do_and_each_line_of_ours_as_it_did() =>
        Assert.Equal("A\r\nb\nc\r\nnew\r\n", Clean("a\nb\nc\n", "A\r\nb\nc\r\n", "a\nb\nc\nnew\n"));

    [Theory]
    [InlineData("a\nb", "A\nb\n", "a\nb", "A\nb\n")]
    [InlineData("a\nb\nc\n", "A\nb\nc\n", "a\nb\nc", "A\nb\nc")]
    [InlineData("a\nb\nc", "A\nb\nc\n", "a\nb\nc\nd", "A\nb\nc\nd\n")]
    public void The_end_of_the_last_line_is_that_of_the_side_that_changed_it(string start, string ours, string theirs, string merged) =>
        Assert.Equal(merged, Clean(start, ours, theirs));

    [Fact]
    public void A_text_of_equal_lines_is_merged_in_time()
    {
        var start = string.Concat(Enumerable.Repeat("same\n", 100_000));
        var ours = "first\n" + start;
        var theirs = start + "last\n";

        Assert.Equal("first\n" + start + "last\n", Clean(start, ours, theirs));
    }

    [Fact]
    public void Long_texts_that_share_nothing_in_order_are_merged_in_time()
    {
        var random = new Random(7);
        var lines = Enumerable.Range(0, 100_000).Select(_ => $"{random.Next(50)}\n").ToArray();
        var ours = lines.ToArray();
        random.Shuffle(ours);
        var theirs = lines.ToArray();
        random.Shuffle(theirs);

        Assert.NotEmpty(LineMerge.Merge(string.Concat(lines), string.Concat(ours), string.Concat(theirs)).Conflicts);
    }

    [Fact]
    public void Why_documents_were_merged_by_lines_is_told() =>
        Assert.StartsWith("(1,1): warning RACI4014: merged line by line, and not as a matrix: it has errors", $"{LineMerge.WhyByLines("it has errors")}", StringComparison.Ordinal);

    private static string Clean(string start, string ours, string theirs)
    {
        var result = LineMerge.Merge(start, ours, theirs);
        Assert.Empty(result.Conflicts);
        return result.Text;
    }
}
