using System.Text.RegularExpressions;
using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Model;

public sealed partial class TextLaws
{
    private const int TextOfMostLength = 32_767;

    private static readonly char[] Folding = [' ', '\t', '\r', '\n'];

    [Fact]
    public void Spaces_fold_and_the_ends_are_trimmed() => Law.Holds(Texts.Strings(), raw =>
        Assert.Equal(Spaces().Replace(raw, " ").Trim(' '), new Text(raw).ToString()));

    [Fact]
    public void Folding_twice_is_folding_once() => Law.Holds(Texts.Strings(), raw =>
    {
        var text = new Text(raw);
        Assert.Equal(text, new Text(text.ToString()));
    });

    [Fact]
    public void A_plain_text_is_one_run_and_an_empty_one_none() => Law.Holds(Texts.Strings(), raw =>
    {
        var text = new Text(raw);
        Assert.True(text.IsPlain);
        Assert.Equal(text.ToString().Length, text.Length);
        Assert.Equal(text.Length == 0, text.IsEmpty);
        Assert.Equal(text.IsEmpty ? [] : [new TextRun(text.ToString())], text.Runs);
    });

    [Fact]
    public void The_characters_of_runs_are_those_of_the_plain_text_of_them_all() => Law.Holds(Texts.Runs, runs =>
    {
        var text = new Text(runs);
        Assert.Equal(new Text(string.Concat(runs.Select(run => run.Text))).ToString(), text.ToString());
        Assert.Equal(text.ToString(), string.Concat(text.Runs.Select(run => run.Text)));
        Assert.Equal(text.ToString().Length, text.Length);
    });

    [Fact]
    public void A_text_of_its_own_runs_is_itself() => Law.Holds(Texts.Arbitrary, text =>
    {
        var again = new Text(text.Runs.AsSpan());
        Assert.Equal(text, again);
        Assert.True(text == again && !(text != again) && text.Equals((object)again));
        Assert.Equal(text.GetHashCode(), again.GetHashCode());
    });

    [Fact]
    public void Neighbouring_runs_differ_and_none_is_empty() => Law.Holds(Texts.Arbitrary, text =>
    {
        Assert.All(text.Runs, run => Assert.NotEqual("", run.Text));
        foreach (var (left, right) in text.Runs.Zip(text.Runs.Skip(1)))
            Assert.NotEqual(left with { Text = "" }, right with { Text = "" });
        Assert.Equal(text.Runs.All(run => run.IsPlain), text.IsPlain);
    });

    [Fact]
    public void A_run_with_a_style_or_a_link_has_no_outer_spaces() => Law.Holds(Texts.Arbitrary, text =>
        Assert.All(text.Runs.Where(run => !run.IsPlain), run => Assert.Equal(run.Text.Trim(Folding), run.Text)));

    [Fact]
    public void Cutting_a_run_in_two_changes_nothing() => Law.Holds(Texts.Runs, runs =>
    {
        var halves = runs.SelectMany(run =>
        {
            var middle = run.Text.Length / 2;
            if (middle > 0 && char.IsLowSurrogate(run.Text[middle]))
                middle--;
            return new[] { run with { Text = run.Text[..middle] }, run with { Text = run.Text[middle..] } };
        }).ToArray();
        Assert.Equal(new Text(runs), new Text(halves));
    });

    [Fact]
    public void Every_character_keeps_its_style() => Law.Holds(Texts.Runs, runs =>
        Assert.Equal(Styled(runs), Styled(new Text(runs).Runs)));

    [Fact]
    public void Texts_that_differ_in_a_style_a_link_or_a_character_differ() => Law.Holds(Texts.Arbitrary, text =>
    {
        // There is no room for another character.
        if (text.Length == TextOfMostLength)
            return;
        TextRun[] runs = [.. text.Runs];
        Assert.NotEqual(text, new Text([.. runs, new TextRun("!", TextStyle.Bold)]));
        for (var i = 0; i < runs.Length; i++)
        {
            var run = runs[i];
            if (run.Text.Trim(' ').Length == 0)
                continue;
            Assert.NotEqual(text, With(runs, i, run with { Style = run.Style ^ TextStyle.Italic }));
            Assert.NotEqual(text, With(runs, i, run with { Link = run.Link + "x" }));
            Assert.NotEqual(text, With(runs, i, run with { Text = run.Text + "x" }));
        }
    });

    [Fact]
    public void No_break_and_ideographic_spaces_stay()
    {
        Assert.Equal("\u00A0a \u3000", new Text(" \u00A0a \u3000 ").ToString());
        var runs = new Text(new TextRun("\u00A0a\u3000", TextStyle.Bold)).Runs;
        Assert.Equal([new TextRun("\u00A0a\u3000", TextStyle.Bold)], runs);
    }

    [Fact]
    public void Spaces_at_the_edge_of_a_style_stand_outside_it()
    {
        var text = new Text(new TextRun("Order\r\n"), new TextRun("\tnow ", TextStyle.Bold), new TextRun(" or", TextStyle.Bold), new TextRun(" ", TextStyle.Italic), new TextRun("never ", TextStyle.Code));
        Assert.Equal([new TextRun("Order "), new TextRun("now or", TextStyle.Bold), new TextRun(" "), new TextRun("never", TextStyle.Code)], text.Runs);
    }

    [Fact]
    public void A_space_between_two_runs_of_one_style_belongs_to_whom_it_was_given()
    {
        var (a, b) = (new TextRun("a", TextStyle.Bold), new TextRun("b", TextStyle.Bold));
        Assert.Equal([a, new TextRun(" "), b], new Text(a, new TextRun(" "), b).Runs);
        Assert.Equal([new TextRun("a b", TextStyle.Bold)], new Text(a, new TextRun(" ", TextStyle.Bold), b).Runs);
        Assert.Equal([a, new TextRun(" "), b], new Text(a with { Text = "a " }, new TextRun("\t"), b).Runs);
        Assert.Equal([a, new TextRun(" "), b], new Text(a, new TextRun(" "), b with { Text = " b" }).Runs);
        Assert.Equal([new TextRun("x"), new TextRun("a", TextStyle.Bold), new TextRun(" y")], new Text(new TextRun("x"), a, new TextRun(" y")).Runs);
    }

    [Fact]
    public void The_default_is_the_empty_text()
    {
        Assert.True(default(Text).IsEmpty);
        Assert.Equal("", default(Text).ToString());
        Assert.Equal(default, new Text(" \t"));
        Assert.Equal(default, new Text());
        Assert.Equal(default, new Text(default(TextRun), new TextRun(" ", TextStyle.Bold)));
    }

    private static List<(char Character, TextStyle Style, string? Link)> Styled(IEnumerable<TextRun> runs) =>
        [.. runs.SelectMany(run => run.Text.Where(c => !Folding.Contains(c)).Select(c => (c, run.Style, run.Link)))];

    private static Text With(TextRun[] runs, int index, TextRun run)
    {
        TextRun[] changed = [.. runs];
        changed[index] = run;
        return new Text(changed);
    }

    [GeneratedRegex("[ \t\r\n]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
