using FsCheck;
using FsCheck.Fluent;
using Raci.Comparison;

namespace Raci.Core.Tests.Comparison;

public sealed class LineMergeLaws
{
    private static readonly Gen<string[]> Lines = Gen.Elements("a", "b", "c", "", "```", "same", "x1", "x2").ArrayOf();

    private static Arbitrary<Three> Any { get; } = Arb.From(
        from start in Lines
        from ours in Edited(start)
        from theirs in Edited(start)
        from end in Gen.Elements("\n", "\r\n")
        select new Three(Text(start, end), Text(ours, end), Text(theirs, end)));

    [Fact]
    public void What_one_side_changed_is_taken_line_for_line() => Law.Holds(Any, three =>
    {
        Assert.Equal(three.Ours, LineMerge.Merge(three.Start, three.Ours, three.Start).Text);
        Assert.Equal(three.Theirs, LineMerge.Merge(three.Start, three.Start, three.Theirs).Text);
        Assert.Equal(three.Ours, LineMerge.Merge(three.Start, three.Ours, three.Ours).Text);
    });

    [Fact]
    public void Which_side_is_which_makes_no_difference_where_nothing_contradicts_itself() => Law.Holds(Any, three =>
    {
        var (one, other) = (LineMerge.Merge(three.Start, three.Ours, three.Theirs), LineMerge.Merge(three.Start, three.Theirs, three.Ours));
        Assert.Equal(one.IsClean, other.IsClean);
        if (one.IsClean)
            Assert.Equal(one.Text, other.Text);
    });

    [Fact]
    public void No_line_that_a_side_wrote_is_lost() => Law.Holds(Any, three =>
    {
        var merged = LineMerge.Merge(three.Start, three.Ours, three.Theirs).Text.Split('\n').Select(line => line.TrimEnd('\r')).ToHashSet(StringComparer.Ordinal);
        foreach (var line in Added(three.Start, three.Ours).Concat(Added(three.Start, three.Theirs)))
            Assert.Contains(line, merged);
    });

    [Fact]
    public void Changes_at_both_ends_are_both_taken() => Law.Holds(Any, three =>
    {
        var middle = three.Start.ReplaceLineEndings("\n") + "m1\nm2\nm3\n";
        Assert.Equal($"ours\n{middle}theirs\n", LineMerge.Merge(middle, $"ours\n{middle}", $"{middle}theirs\n").Text);
    });

    private static IEnumerable<string> Added(string start, string side) =>
        side.Split('\n').Select(line => line.TrimEnd('\r')).Except(start.Split('\n').Select(line => line.TrimEnd('\r')), StringComparer.Ordinal);

    private static string Text(string[] lines, string end) => string.Concat(lines.Select(line => line + end));

    private static Gen<string[]> Edited(string[] lines) =>
        from at in Gen.Choose(0, lines.Length)
        from count in Gen.Choose(0, 3)
        from added in Gen.Elements("new", "a", "other", "").ArrayOf().Where(added => added.Length < 4)
        from second in Gen.Choose(0, lines.Length)
        let once = (string[])[.. lines[..at], .. added, .. lines[Math.Min(lines.Length, at + count)..]]
        select once.Length > 0 && second < once.Length ? (string[])[.. once[..second], "changed", .. once[(second + 1)..]] : once;

    private sealed record Three(string Start, string Ours, string Theirs);
}
